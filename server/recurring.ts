import { type ChildProcess, spawn } from 'node:child_process'
import os from 'node:os'
import { hasCode } from '../lib/exception/has-code'

/** A command that the server runs beside itself, in a process of its own, so that no request ever waits for it. */
export type RecurringTask = {
  /** As the log names it. */
  readonly name: string
  /** Arguments of a Node process. */
  readonly command: readonly string[]
  readonly firstAfterSeconds: number
  readonly everySeconds: number
}

type Recurring = { readonly stop: () => Promise<void> }

const killSeconds = 3

/** Runs each task at its interval until stopped; a task that still runs when its turn comes is left alone. */
export function startRecurring(tasks: readonly RecurringTask[]): Recurring {
  const timers = new Set<NodeJS.Timeout>()
  const running = new Map<string, ChildProcess>()

  for (const task of tasks) {
    const first = setTimeout(() => {
      // Made first: whatever becomes of one run, the next one comes.
      timers.add(setInterval(() => run(task), task.everySeconds * 1000))
      run(task)
    }, task.firstAfterSeconds * 1000)
    timers.add(first)
  }

  function run(task: RecurringTask): void {
    if (running.has(task.name)) return
    const child = spawn(process.execPath, task.command, { stdio: ['ignore', 'ignore', 'pipe'] })
    running.set(task.name, child)
    let complaint = ''
    child.once('spawn', () => lowerPriority(child))
    child.once('error', (error) => {
      running.delete(task.name)
      console.error(`${task.name} could not be started:`, error)
    })
    child.once('close', (code, signal) => {
      running.delete(task.name)
      // One that never had a process has said so already.
      if (child.pid === undefined || code === 0 || signal !== null) return
      console.error(`${task.name} ended with ${code}: ${complaint.trim()}`)
    })
    // Where no file can be opened any more, the child has no streams, whatever its type says.
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-2000)
    })
  }

  async function stop(): Promise<void> {
    for (const timer of timers) clearTimeout(timer)
    await Promise.all([...running.values()].map(endChild))
  }

  return { stop }
}

/** Readers come first: the child gets the processor's spare time. */
function lowerPriority(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) os.setPriority(child.pid, os.constants.priority.PRIORITY_LOW)
  } catch (error) {
    // It may have ended already; then there is nothing left to slow down.
    if (!hasCode(error, 'ERR_SYSTEM_ERROR')) throw error
  }
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), killSeconds * 1000)
  await ended
  clearTimeout(timer)
}
