import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'

type Invented = {
  readonly error: string
  readonly fix: string
  readonly moment: Date
  readonly worked: number
  readonly failed: number
  readonly platform?: string
}

/** Puts counted reports, each of a network of its own, into the database of a test's own server. */
export function inventReports(databaseFile: string, reports: readonly Invented[]): void {
  const database = new Database(databaseFile)
  const addSession = database.prepare(
    "INSERT INTO Session (id, error, day, network, area, source, createdAt) VALUES (?, ?, ?, ?, '', 'article', ?)",
  )
  const addTrial = database.prepare(
    `INSERT INTO Trial (id, idempotencyKey, sessionId, fix, fixRevision, outcome, source, platform, day, createdAt, updatedAt)
     VALUES (?, ?, ?, ?, 1, ?, 'article', ?, ?, ?, ?)`,
  )
  database.transaction(() => {
    for (const { error, fix, moment, worked, failed, platform = null } of reports) {
      const [time, day] = [moment.toISOString(), moment.toISOString().slice(0, 10)]
      for (let index = 0; index < worked + failed; index += 1) {
        const id = randomUUID()
        addSession.run(id, error, day, id, time)
        addTrial.run(id, id, id, fix, index < worked ? 'worked' : 'failed', platform, day, time, time)
      }
    }
  })()
  database.close()
}

/** The same hour so many days ago. */
export function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000)
}
