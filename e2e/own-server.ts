import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import type { Page } from '@playwright/test'

/** A server of a test's own, which it may kill and start again. */
export type OwnServer = {
  readonly url: string
  /** Everything that it has written to its log so far. */
  readonly readLog: () => string
  /** Sends the signal and waits for the end. Pages leave the site first: what they still fetch then would fail. */
  readonly end: (
    signal: NodeJS.Signals,
    pages?: readonly Page[],
  ) => Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

/**
 * Starts the built site on a port of its own; it keeps its data in the folder, or in one that goes with it.
 * With a trusted proxy the last address in X-Forwarded-For is the client's.
 */
export async function startOwnServer({ dataFolder = '', trustedProxyHops = 0 } = {}): Promise<OwnServer> {
  const port = await findFreePort()
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_FOLDER: dataFolder,
    TRUSTED_PROXY_HOPS: String(trustedProxyHops),
  }
  const child = spawn(process.execPath, ['scripts/serve-fresh.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  child.stdout.on('data', (text) => {
    log += String(text)
  })
  child.stderr.on('data', (text) => {
    log += String(text)
    process.stderr.write(text)
  })
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
  await Promise.race([
    becomeReady(child),
    ended.then(({ code }) => Promise.reject(new Error(`The server ended with ${code} before it was ready`))),
  ])
  return {
    url: `http://localhost:${port}`,
    readLog: () => log,
    end: async (signal, pages = []) => {
      await Promise.all(pages.map((page) => page.goto('about:blank')))
      child.kill(signal)
      return ended
    },
  }
}

async function becomeReady(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error('The server has no standard output')
  const lines = createInterface({ input: child.stdout })
  await new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      if (line.startsWith('Fixpoint is ready on ')) resolve()
    })
  })
}

async function findFreePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('No port is free')
  return address.port
}
