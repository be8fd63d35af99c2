import 'server-only'
import { existsSync } from 'node:fs'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { PrismaClient } from './generated/client'

// The driver waits for a lock synchronously, so nothing else runs meanwhile: patience belongs to the caller.
const busyTimeoutMilliseconds = 20

/** A client on one connection of its own; `dispose` closes that connection at once, whatever it was doing. */
export type Connection = { readonly client: PrismaClient; readonly dispose: () => void }

/** The connection that may write. Throws when the file is missing; a pragma that did not take throws at first use. */
export function openWriting(databaseUrl: string): Connection {
  return open(databaseUrl, {
    readonly: false,
    // In WAL mode the driver's own default is NORMAL, which may lose what was acknowledged when the power fails.
    pragmas: { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, busy_timeout: busyTimeoutMilliseconds },
  })
}

/** A connection that reads what is committed and cannot write. Throws when the file is missing. */
export function openReading(databaseUrl: string): Connection {
  return open(databaseUrl, { readonly: true, pragmas: { query_only: 1, busy_timeout: busyTimeoutMilliseconds } })
}

type Pragmas = Readonly<Record<string, string | number>>

function open(databaseUrl: string, options: { readonly readonly: boolean; readonly pragmas: Pragmas }): Connection {
  const file = databaseUrl.replace(/^file:/, '')
  if (!existsSync(file)) throw new Error(`There is no database at ${file}: run "node scripts/migrate.mjs"`)
  const adapter = new TunedSqlite(
    { url: databaseUrl, readonly: options.readonly, fileMustExist: true },
    options.pragmas,
  )
  return { client: new PrismaClient({ adapter, errorFormat: 'minimal' }), dispose: () => adapter.dispose() }
}

class TunedSqlite extends PrismaBetterSqlite3 {
  readonly #pragmas: Pragmas
  readonly #opened: SqlDriverAdapter[] = []

  constructor(config: ConstructorParameters<typeof PrismaBetterSqlite3>[0], pragmas: Pragmas) {
    super(config)
    this.#pragmas = pragmas
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const connection = await super.connect()
    this.#opened.push(connection)
    for (const [name, value] of Object.entries(this.#pragmas)) {
      await connection.executeScript(`PRAGMA ${name} = ${value}`)
      const { rows } = await connection.queryRaw({ sql: `PRAGMA ${name}`, args: [], argTypes: [] })
      const received = rows[0]?.[0]
      if (String(received) !== String(value)) {
        throw new Error(`The database refused PRAGMA ${name} = ${value} and has ${received}`)
      }
    }
    return connection
  }

  dispose(): void {
    for (const connection of this.#opened.splice(0)) void connection.dispose()
  }
}
