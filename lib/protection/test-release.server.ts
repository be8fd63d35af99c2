import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Whether nothing holds on to the request, which Node.js hands on to all that it starts, once it has been answered. */
export async function isRequestReleased(request: () => Promise<unknown>): Promise<boolean> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const context = await runInContext(request)
  for (let turn = 0; turn < 10 && context.deref() !== undefined; turn++) {
    await setImmediate()
    collect()
  }
  return context.deref() === undefined
}

async function runInContext(request: () => Promise<unknown>): Promise<WeakRef<object>> {
  const context = { answer: Buffer.alloc(1024) }
  const reference = new WeakRef(context)
  await new AsyncLocalStorage<object>().run(context, request)
  return reference
}
