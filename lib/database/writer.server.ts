import 'server-only'
import { hasCode } from '@/lib/exception/has-code'
import { getDatabase } from './connections.server'
import type { Operations, Results, WritingClient } from './serial-writer.server'

/**
 * Commits all operations of a job, or none, and resolves with their results once they are on the disk:
 * `await write((client) => [client.trial.create({ data })])`. The job only makes operations; it may be called twice.
 * Rejects with what Prisma throws (see isUniqueViolation and isMissing), or WriterStuckError.
 */
export function write<const Given extends Operations>(
  toOperations: (client: WritingClient) => Given,
): Promise<Results<Given>> {
  return getDatabase().writer.write(toOperations)
}

/** Whether a write was refused because a row with the same unique value is there already. */
export function isUniqueViolation(error: unknown): boolean {
  return hasCode(error, 'P2002')
}

/** Whether an update was refused because no row fits its `where`. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, 'P2025')
}
