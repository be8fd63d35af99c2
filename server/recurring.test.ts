import { ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startRecurring } from './recurring'

vi.mock('node:child_process', { spy: true })

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'fixpoint-recurring-'))
})

afterEach(() => rm(folder, { recursive: true }))

function toCommand(script: string): readonly string[] {
  return ['-e', `const fs = require('fs'); const file = ${JSON.stringify(path.join(folder, 'log'))}; ${script}`]
}

async function readLog(): Promise<string> {
  return readFile(path.join(folder, 'log'), 'utf8').catch(() => '')
}

test('a task runs again and again until it is stopped', async () => {
  const command = toCommand("fs.appendFileSync(file, 'x')")
  const recurring = startRecurring([{ name: 'mark', command, firstAfterSeconds: 0, everySeconds: 0.2 }])
  await vi.waitFor(async () => expect((await readLog()).length).toBeGreaterThan(2), { timeout: 5000 })
  await recurring.stop()
  const { length } = await readLog()
  await wait(500)
  expect(await readLog()).toHaveLength(length)
}, 10_000)

test('a task that takes longer than its interval runs once at a time, and stopping ends it', async () => {
  const command = toCommand("fs.appendFileSync(file, 'x'); setInterval(() => {}, 1000)")
  const recurring = startRecurring([{ name: 'long', command, firstAfterSeconds: 0, everySeconds: 0.1 }])
  await vi.waitFor(async () => expect(await readLog()).toBe('x'), { timeout: 5000 })
  await wait(400)
  const begun = performance.now()
  await recurring.stop()
  expect(performance.now() - begun).toBeLessThan(2000)
  expect(await readLog()).toBe('x')
}, 10_000)

test('a task that fails says so in the log and is tried again', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const command = toCommand("fs.appendFileSync(file, 'x'); console.error('no keys'); process.exit(3)")
  const recurring = startRecurring([{ name: 'expire keys', command, firstAfterSeconds: 0, everySeconds: 0.2 }])
  await vi.waitFor(async () => expect((await readLog()).length).toBeGreaterThan(1), { timeout: 5000 })
  await recurring.stop()
  expect(log).toHaveBeenCalledWith('expire keys ended with 3: no keys')
}, 10_000)

/** What `spawn` gives when no file can be opened any more: a child without process and streams, whose error follows. */
function failToSpawn(): ChildProcess {
  const child = new ChildProcess()
  process.nextTick(() => {
    child.emit('error', new Error('EMFILE'))
    child.emit('close', -24, null)
  })
  return child
}

test.each([
  ['first', 0],
  ['second', 1],
])('a task whose %s run gets no process says so and is run when it is next due', async (_name, runsBefore) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const command = toCommand("fs.appendFileSync(file, 'x')")
  const recurring = startRecurring([{ name: 'expire keys', command, firstAfterSeconds: 0.1, everySeconds: 0.5 }])
  await vi.waitFor(async () => expect(await readLog()).toHaveLength(runsBefore), { timeout: 5000 })
  vi.mocked(spawn).mockImplementationOnce(failToSpawn)
  await vi.waitFor(async () => expect((await readLog()).length).toBeGreaterThan(runsBefore), { timeout: 5000 })
  await recurring.stop()
  expect(log).toHaveBeenCalledExactlyOnceWith('expire keys could not be started:', new Error('EMFILE'))
})

test('stopping before the first run leaves nothing behind', async () => {
  const command = toCommand("fs.appendFileSync(file, 'x')")
  const recurring = startRecurring([{ name: 'mark', command, firstAfterSeconds: 0.1, everySeconds: 0.1 }])
  await recurring.stop()
  await wait(400)
  expect(await readLog()).toBe('')
})

test('a task is given what the environment of the server holds when it runs', async () => {
  vi.stubEnv('FIXPOINT_START_SECRET', 'abc')
  const command = toCommand('fs.writeFileSync(file, process.env.FIXPOINT_START_SECRET)')
  const recurring = startRecurring([{ name: 'tell', command, firstAfterSeconds: 0, everySeconds: 10 }])
  await vi.waitFor(async () => expect(await readLog()).toBe('abc'), { timeout: 5000 })
  await recurring.stop()
  vi.unstubAllEnvs()
}, 10_000)
