import 'server-only'
import { getDatabase } from './connections.server'

/** How far learning has come for one error. */
export type LearningState = {
  readonly error: string
  /** All its trials, whatever they say, and when the newest was last changed. */
  readonly reportCount: number
  readonly lastTrialAt: Date | null
  /** The newest version of its fitted model, with what `reportCount` and `lastTrialAt` were when it was made. */
  readonly newest: {
    readonly createdAt: Date
    readonly authoredDigest: string
    readonly reportCount: number
    readonly lastTrialAt: Date | null
  } | null
}

type Row = {
  readonly error: string
  readonly reports: bigint | number
  readonly lastTrialAt: Date | string | null
  readonly createdAt: Date | string | null
  readonly authoredDigest: string
  readonly reportCount: bigint | number
  readonly fittedTrialAt: Date | string | null
}

// The client cannot group trials by a column of their session; a trial carries no error of its own.
const query = `
  SELECT state."error", state."reports", state."lastTrialAt",
    newest."createdAt", newest."authoredDigest", newest."reportCount", newest."lastTrialAt" AS "fittedTrialAt"
  FROM (
    SELECT known."error", SUM(known."reports") AS "reports", MAX(known."lastTrialAt") AS "lastTrialAt"
    FROM (
      SELECT session."error", COUNT(*) AS "reports", MAX(trial."updatedAt") AS "lastTrialAt"
      FROM "Trial" AS trial JOIN "Session" AS session ON session."id" = trial."sessionId"
      GROUP BY session."error"
      UNION ALL
      SELECT DISTINCT "error", 0, NULL FROM "FittedModel"
    ) AS known
    GROUP BY known."error"
  ) AS state
  LEFT JOIN "FittedModel" AS newest ON newest."error" = state."error"
    AND newest."version" = (SELECT MAX("version") FROM "FittedModel" WHERE "error" = state."error")
  ORDER BY state."error"`

/** One state for each error that has trials or a fitted model, by name; one query. */
export async function listLearningStates(): Promise<readonly LearningState[]> {
  const rows = await getDatabase().reading.client.$queryRawUnsafe<Row[]>(query)
  return rows.map(({ error, reports, lastTrialAt, createdAt, authoredDigest, reportCount, fittedTrialAt }) => ({
    error,
    reportCount: Number(reports),
    lastTrialAt: toDate(lastTrialAt),
    newest:
      createdAt === null
        ? null
        : {
            createdAt: new Date(createdAt),
            authoredDigest,
            reportCount: Number(reportCount),
            lastTrialAt: toDate(fittedTrialAt),
          },
  }))
}

// A computed column has no type of its own in SQLite: a moment comes back as its text.
function toDate(value: Date | string | null): Date | null {
  return value === null ? null : new Date(value)
}
