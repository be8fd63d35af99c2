import 'server-only'
import { getDatabase } from './connections.server'
import type { Prisma } from './generated/client'
import { write } from './writer.server'

/** The tables of the moderators' log-in, which its library reads and writes itself. */
const tables = [
  'moderator',
  'moderatorSession',
  'moderatorCredential',
  'moderatorChallenge',
  'moderatorSecondFactor',
] as const

const readings = ['findUnique', 'findFirst', 'findMany', 'count'] as const
const writings = ['create', 'update', 'updateMany', 'delete', 'deleteMany'] as const

// The library composes the arguments, each kind of call its own: nothing here looks into them.
type Call = (given: unknown) => Promise<unknown>
type Operation = (given: unknown) => Prisma.PrismaPromise<unknown>
type Operations = Readonly<Record<string, Operation>>

/**
 * What the log-in library takes for a Prisma client: reading goes to the reading connection, and each write is a job
 * of the serial writer. It has no transactions, so the library must be told to use none.
 */
export function getAccountTables(): Readonly<Record<string, Readonly<Record<string, Call>>>> {
  return Object.fromEntries(tables.map((table) => [table, toTable(table)]))
}

function toTable(table: (typeof tables)[number]): Readonly<Record<string, Call>> {
  const reading = readings.map((name): [string, Call] => [
    name,
    async (given) => pick(getDatabase().reading.client[table], name)(given),
  ])
  const writing = writings.map((name): [string, Call] => [
    name,
    async (given) => (await write((client) => [pick(client[table], name)(given)]))[0],
  ])
  return Object.fromEntries([...reading, ...writing])
}

function pick(table: object, name: string): Operation {
  const operation = (table as Operations)[name]
  if (operation === undefined) throw new Error(`The database client has no operation ${name}`)
  return operation
}
