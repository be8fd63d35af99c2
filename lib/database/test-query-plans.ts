import Sqlite from 'better-sqlite3'
import { vi } from 'vitest'
import { z } from 'zod'

/**
 * For tests: how SQLite carries out each query that `read` sends, one text a step, as `EXPLAIN QUERY PLAN` gives it.
 * The texts come from the driver, so they are the ones that are sent. Without statistics, which this database has none
 * of, a plan depends on no row and no value.
 */
export async function listQueryPlans(file: string, read: () => Promise<unknown>): Promise<readonly string[][]> {
  const prepare = vi.spyOn(Sqlite.prototype, 'prepare')
  try {
    await read()
    const queries = prepare.mock.calls.map(([query]) => query).filter((query) => query.startsWith('SELECT'))
    return explain(file, queries)
  } finally {
    prepare.mockRestore()
  }
}

function explain(file: string, queries: readonly string[]): string[][] {
  const database = new Sqlite(file, { readonly: true })
  try {
    return queries.map((query) => {
      const values = query
        .split('?')
        .slice(1)
        .map(() => null)
      const steps = database.prepare(`EXPLAIN QUERY PLAN ${query}`).all(...values)
      return stepsSchema.parse(steps).map(({ detail }) => detail)
    })
  } finally {
    database.close()
  }
}

const stepsSchema = z.array(z.object({ detail: z.string() }))
