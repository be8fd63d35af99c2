import { progress } from '@clack/prompts'

const columnsMin = 60
const interruptedExitCode = 130

/** A bar that grows while work is done. */
type TerminalBar = {
  readonly begin: (count: number) => void
  readonly advance: () => void
  readonly end: () => void
}

/** A bar on standard error, beside what is printed; where that is no terminal, or a very narrow one, nothing is shown. */
export function openTerminalBar(things: string): TerminalBar {
  const { isTTY, columns } = process.stderr
  if (!isTTY || columns < columnsMin) return { begin: () => undefined, advance: () => undefined, end: () => undefined }
  let bar: ReturnType<typeof progress> | null = null
  let done = 0
  let total = 0
  const toText = () => `${done} of ${total} ${things}`
  // The bar takes the keyboard, and ends the process itself on Ctrl+C, as if all had gone well.
  const interrupt = () => {
    process.exitCode = interruptedExitCode
  }
  return {
    begin: (count) => {
      total = count
      bar = progress({ max: Math.max(1, count), output: process.stderr })
      bar.start(toText())
      process.once('exit', interrupt)
    },
    advance: () => {
      done += 1
      bar?.advance(1, toText())
    },
    end: () => {
      process.removeListener('exit', interrupt)
      bar?.stop(toText())
      bar = null
    },
  }
}
