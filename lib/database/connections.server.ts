import 'server-only'
import { getSettings } from '@/lib/environment/environment.server'
import { SerialWriter } from './serial-writer.server'
import { type Connection, openReading } from './sqlite.server'

/** The connections of this process. */
export type Database = {
  readonly reading: Connection
  readonly writer: SerialWriter
  /** Commits what waits and closes both connections; the next use opens them again. */
  readonly close: () => Promise<void>
}

declare global {
  // Next builds several bundles, each with a copy of this module: they must share one writer.
  var fixpointDatabase: Database | undefined
}

/** The connections of this process, opened at first use. Throws when the database's file is missing. */
export function getDatabase(): Database {
  globalThis.fixpointDatabase ??= openDatabase(getSettings().databaseUrl)
  return globalThis.fixpointDatabase
}

/** Commits what waits and closes the database, if it was opened. For the server's stop, commands and tests. */
export async function closeDatabase(): Promise<void> {
  await globalThis.fixpointDatabase?.close()
}

function openDatabase(databaseUrl: string): Database {
  const reading = openReading(databaseUrl)
  const writer = new SerialWriter(databaseUrl)
  const dispose = () => {
    writer.dispose()
    reading.dispose()
  }
  process.once('exit', dispose)
  return {
    reading,
    writer,
    close: async () => {
      globalThis.fixpointDatabase = undefined
      process.removeListener('exit', dispose)
      await writer.close()
      await reading.client.$disconnect()
      reading.dispose()
    },
  }
}
