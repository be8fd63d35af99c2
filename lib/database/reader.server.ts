import 'server-only'
import { getDatabase } from './connections.server'
import type { Prisma, PrismaClient } from './generated/client'

type Reading = 'findUnique' | 'findFirst' | 'findMany' | 'count' | 'groupBy' | 'aggregate'

/** Every table, to read. */
type Reader = {
  readonly [Model in Uncapitalize<Prisma.ModelName>]: Pick<
    PrismaClient[Model],
    Extract<Reading, keyof PrismaClient[Model]>
  >
}

/**
 * The reading client, on a connection of its own: it sees what is committed, never what is under way, and cannot write.
 * Put only strings, numbers and dates into a `where` that a schema has parsed: an object there is an operator, and
 * undefined matches every row.
 */
export function getReader(): Reader {
  return getDatabase().reading.client
}
