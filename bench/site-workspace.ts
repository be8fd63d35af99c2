import { mkdirSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { endAllProcesses } from './site-process'

/** The project's folder. */
export const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)))

/**
 * Gives a measurement a folder of its own and takes it away after it, with every process that it started, whether it
 * came to its end, failed or was interrupted. The folder lies inside the project, so that packages are found from it.
 */
export async function withWorkspace(measure: (folder: string) => Promise<void>): Promise<void> {
  const parent = path.join(root, 'data')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(path.join(parent, 'bench-'))
  let isInterrupted = false
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(signal, () => {
      if (isInterrupted) return
      isInterrupted = true
      console.error('\nInterrupted: cleaning up')
      cleanUp(folder).finally(() => process.exit(code))
    })
  }
  try {
    await measure(folder)
  } catch (error) {
    // Programs that were ended on purpose fail; that is no news.
    if (!isInterrupted) console.error('\nNothing could be measured:', explain(error))
    process.exitCode = 1
  } finally {
    if (!isInterrupted) await cleanUp(folder)
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : `${error.message}: ${explain(error.cause)}`
}

async function cleanUp(folder: string): Promise<void> {
  await endAllProcesses()
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
