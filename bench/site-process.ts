import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { hasCode } from '@/lib/exception/has-code'

type Command = {
  /** What Node is to run, with its arguments. */
  readonly words: readonly string[]
  readonly folder: string
  readonly env?: NodeJS.ProcessEnv
}

export type Running = {
  readonly id: number
  /** From its start until the line on which it said that it was ready. */
  readonly readySeconds: number
  readonly end: () => Promise<void>
}

const graceSeconds = 15
const linesKept = 60

const running = new Set<ChildProcess>()

/**
 * Runs a command to its end and gives back what it wrote to standard output. `watch` is given its id at the start.
 * Throws with the last lines of its output when it fails.
 */
export async function runToEnd(command: Command, watch: (id: number) => void = () => {}): Promise<string> {
  const { child, tail, ended } = start(command)
  const texts: string[] = []
  child.stdout?.setEncoding('utf8').on('data', (text: string) => texts.push(text))
  watch(child.pid ?? 0)
  const code = await ended
  if (code !== 0) throw new Error(`${command.words.join(' ')} ended with ${code}:\n${tail.join('\n')}`)
  return texts.join('')
}

/** Starts a server and waits for the line by which it says that it is ready. Throws when it ends before that. */
export async function startServer(command: Command, readyLine: RegExp): Promise<Running> {
  const begun = performance.now()
  const { child, tail, ended, lines } = start(command)
  const ready = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      if (readyLine.test(line)) resolve()
    })
  })
  const failure = ended.then((code) => {
    throw new Error(`${command.words.join(' ')} ended with ${code} before it was ready:\n${tail.join('\n')}`)
  })
  await Promise.race([ready, failure])
  // It will end one day, and then it is no failure.
  failure.catch(() => {})
  return { id: child.pid ?? 0, readySeconds: (performance.now() - begun) / 1000, end: () => endProcess(child) }
}

/** Ends whatever still runs, with its own children. */
export async function endAllProcesses(): Promise<void> {
  await Promise.all([...running].map(endProcess))
}

function start({ words, folder, env = process.env }: Command) {
  // A group of its own: so the workers of a build end with it, and it does not see Ctrl+C before we do.
  const detached = process.platform !== 'win32'
  const child = spawn(process.execPath, words, { cwd: folder, env, detached, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const tail: string[] = []
  const keep = (line: string) => {
    tail.push(line)
    if (tail.length > linesKept) tail.shift()
  }
  const lines = createInterface({ input: child.stdout }).on('line', keep)
  createInterface({ input: child.stderr }).on('line', keep)
  const ended = new Promise<number>((resolve) => {
    child.once('error', (error) => {
      keep(error.message)
      finish(1)
    })
    child.once('close', (code) => finish(code ?? 1))
    function finish(code: number) {
      running.delete(child)
      resolve(code)
    }
  })
  return { child, tail, ended, lines }
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  sendSignal(child, 'SIGTERM')
  const timer = setTimeout(() => sendSignal(child, 'SIGKILL'), graceSeconds * 1000)
  await closed
  clearTimeout(timer)
}

function sendSignal(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || process.platform === 'win32') {
    child.kill(signal)
    return
  }
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    // It may have ended already.
    if (!hasCode(error, 'ESRCH')) throw error
  }
}
