import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import { write } from '@/lib/database/writer.server'
import { dayMilliseconds } from '@/lib/day/day'

/** How long a form's key is remembered: its page is refused after twelve hours. */
export const submissionDays = 2
/** How long what was sent is kept as it came, beside the trial that stands for it. */
export const reportDays = 90
/** How long a note or link stays after it was rejected, so that the decision can be taken back. */
export const rejectedDays = 30

/** A query of SQLite takes 999 values. */
const rowsPerRunMax = 500

/** Rows that were removed, counted. */
type Removal = {
  readonly submissions: number
  readonly reports: number
  readonly notes: number
  readonly links: number
  /** Sessions of moderators that ended, and log-ins that nobody finished. */
  readonly logIns: number
}

/** Removes what is kept for a time only, once that is over. The server runs it every hour, in a process of its own. */
export async function removeExpired(now: Date): Promise<Removal> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayMilliseconds)
  const rejectedBefore = daysAgo(rejectedDays)
  const [noteIds, linkIds] = await Promise.all([listRejectedNotes(rejectedBefore), listRejectedLinks(rejectedBefore)])
  const [submissions, reports, notes, links, sessions, challenges] = await write((client) => [
    client.submission.deleteMany({ where: { createdAt: { lt: daysAgo(submissionDays) } } }),
    client.report.deleteMany({ where: { createdAt: { lt: daysAgo(reportDays) } } }),
    client.note.deleteMany({ where: { id: { in: [...noteIds] }, status: 'rejected' } }),
    client.linkSuggestion.deleteMany({ where: { id: { in: [...linkIds] }, status: 'rejected' } }),
    client.moderatorSession.deleteMany({ where: { expiresAt: { lt: now } } }),
    client.moderatorChallenge.deleteMany({ where: { expiresAt: { lt: now } } }),
  ])
  return {
    submissions: submissions.count,
    reports: reports.count,
    notes: notes.count,
    links: links.count,
    logIns: sessions.count + challenges.count,
  }
}

type Rejected = { readonly id: string; readonly decisionId: string | null }

async function listRejectedNotes(before: Date): Promise<readonly string[]> {
  const where = { status: 'rejected', createdAt: { lt: before } }
  return listDecidedBefore(before, (page) => getReader().note.findMany({ where, ...page }))
}

async function listRejectedLinks(before: Date): Promise<readonly string[]> {
  const where = { status: 'rejected', createdAt: { lt: before } }
  return listDecidedBefore(before, (page) => getReader().linkSuggestion.findMany({ where, ...page }))
}

type Page = {
  readonly select: { readonly id: true; readonly decisionId: true }
  readonly orderBy: { readonly id: 'asc' }
  readonly take: number
  readonly cursor?: { readonly id: string }
  readonly skip?: number
}

/** Ids of rows whose rejection is older than the moment: all that one run takes, however many were rejected since. */
async function listDecidedBefore(
  before: Date,
  readPage: (page: Page) => Promise<readonly Rejected[]>,
): Promise<readonly string[]> {
  const ids: string[] = []
  let last: string | null = null
  while (ids.length < rowsPerRunMax) {
    const after = last === null ? {} : { cursor: { id: last }, skip: 1 }
    const select = { id: true, decisionId: true } as const
    const rows: readonly Rejected[] = await readPage({ select, orderBy: { id: 'asc' }, take: rowsPerRunMax, ...after })
    ids.push(...(await keepDecidedBefore(before, rows)))
    if (rows.length < rowsPerRunMax) break
    last = rows.at(-1)?.id ?? null
  }
  return ids.slice(0, rowsPerRunMax)
}

async function keepDecidedBefore(before: Date, rows: readonly Rejected[]): Promise<readonly string[]> {
  const decisions = await getReader().moderationDecision.findMany({
    where: { id: { in: rows.flatMap(({ decisionId }) => decisionId ?? []) }, createdAt: { gte: before } },
    select: { id: true },
  })
  const recent = new Set(decisions.map(({ id }) => id))
  return rows.filter(({ decisionId }) => decisionId === null || !recent.has(decisionId)).map(({ id }) => id)
}
