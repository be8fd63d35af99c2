import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import type { WritingClient } from '@/lib/database/serial-writer.server'
import { write } from '@/lib/database/writer.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { createDecisionId, isOvertaken, logDecision } from './decisions.server'
import { type DecisionResult, type LinkStatus, linkStatusSchema, type Rejection } from './schema'

/** A suggested link as a moderator sees it. Its address is fetched only while it is accepted. */
export type ModeratedLink = {
  readonly id: string
  readonly url: string
  readonly title: string
  /** Of the page behind it: en, fr or other. */
  readonly language: string
  readonly helps: string
  /** Language in which title and help were written. */
  readonly locale: string
  /** The error beside which it was suggested. */
  readonly error: string | null
  readonly day: string
  readonly createdAt: Date
  readonly status: LinkStatus
  readonly risk: number
  readonly signs: readonly string[]
  readonly network: string
  readonly area: string
  readonly textDigest: string
  readonly decisionId: string | null
}

export type LinkFilter = {
  readonly status?: LinkStatus
  readonly network?: string
  readonly area?: string
  readonly textDigest?: string
  /** Words in the title, the help or the address. */
  readonly search?: string
  readonly sort: 'age' | 'risk'
  readonly take: number
  readonly skip?: number
}

/** Suggestions for the queue or a search. */
export async function listModeratedLinks(
  _moderator: Moderator,
  { take, skip = 0, ...filter }: LinkFilter,
): Promise<readonly ModeratedLink[]> {
  const rows = await getReader().linkSuggestion.findMany({
    where: toWhere(filter),
    orderBy: [...(filter.sort === 'risk' ? [{ risk: 'desc' as const }] : []), { createdAt: 'asc' }, { id: 'asc' }],
    take,
    skip,
    omit: { normalisedUrl: true },
  })
  return rows.map(toModeratedLink)
}

/** How many suggestions the same filter finds. */
export function countModeratedLinks(_moderator: Moderator, filter: Omit<LinkFilter, 'take' | 'skip'>): Promise<number> {
  return getReader().linkSuggestion.count({ where: toWhere(filter) })
}

/** One suggestion; null when there is none of that id. */
export async function findModeratedLink(_moderator: Moderator, id: string): Promise<ModeratedLink | null> {
  const row = await getReader().linkSuggestion.findUnique({ where: { id }, omit: { normalisedUrl: true } })
  return row === null ? null : toModeratedLink(row)
}

type Given = { readonly id: string; readonly reason: string | null; readonly now: Date }

/** Puts a suggestion into the list of resources, also one that was rejected. */
export function acceptLink(moderator: Moderator, given: Given): Promise<DecisionResult> {
  return changeLink(moderator, given, 'accept-link', { status: 'accepted' })
}

/** Rejects a suggestion, also one that is in the list. */
export function rejectLink(moderator: Moderator, given: Given & { readonly why: Rejection }): Promise<DecisionResult> {
  const reason = given.reason === null ? given.why : `${given.why}: ${given.reason}`
  return changeLink(moderator, { ...given, reason }, 'reject-link', { status: 'rejected' })
}

/** Mends title, help and language of a suggestion; the log keeps what stood there before. */
export function editLink(
  moderator: Moderator,
  { title, helps, language, ...given }: Given & Pick<ModeratedLink, 'title' | 'helps' | 'language'>,
): Promise<DecisionResult> {
  return changeLink(moderator, given, 'edit-link', { title, helps, language })
}

type Change = Partial<Pick<ModeratedLink, 'status' | 'title' | 'helps' | 'language'>>

async function changeLink(
  moderator: Moderator,
  { id, reason, now }: Given,
  action: 'accept-link' | 'reject-link' | 'edit-link',
  change: Change,
): Promise<DecisionResult> {
  const link = await findModeratedLink(moderator, id)
  if (link === null) return { kind: 'missing' }
  const { status, title, helps, language, decisionId } = link
  const before = { status, title, helps, language }
  const after = { ...before, ...change }
  if (JSON.stringify(before) === JSON.stringify(after)) return { kind: 'unchanged' }
  const decision = createDecisionId()
  try {
    await write((client) => [
      client.linkSuggestion.update({
        where: { id, status, decisionId },
        data: { ...after, decisionId: decision },
        select: { id: true },
      }),
      logDecision(client, decision, moderator, {
        action,
        targetKind: 'link',
        targetId: id,
        before: { ...before, decisionId },
        after: { ...after, decisionId: decision },
        reason,
        now,
      }),
      // Out of the list, there is nothing left to complain about.
      ...(after.status === 'rejected' ? [settleReports(client, id, decision)] : []),
    ])
    return { kind: 'decided', decisionId: decision, errors: [] }
  } catch (error) {
    if (isOvertaken(error)) return { kind: 'overtaken' }
    throw error
  }
}

/** A link of the list that somebody reported, with what they said. */
export type ReportedLink = {
  /** Id of the resource of the catalogue, or of the accepted suggestion. */
  readonly link: string
  readonly reasons: readonly string[]
  readonly firstAt: Date
}

const reportsShownMax = 1000

/** Links with reports that nobody has settled, the longest waiting first. */
export async function listReportedLinks(_moderator: Moderator): Promise<readonly ReportedLink[]> {
  const rows = await getReader().linkReport.findMany({
    where: { decisionId: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: reportsShownMax,
    select: { link: true, reason: true, createdAt: true },
  })
  const links = new Map<string, { reasons: string[]; firstAt: Date }>()
  for (const { link, reason, createdAt } of rows) {
    const entry = links.get(link)
    if (entry === undefined) links.set(link, { reasons: [reason], firstAt: createdAt })
    else entry.reasons.push(reason)
  }
  return [...links].map(([link, entry]) => ({ link, ...entry }))
}

/** Says that the reports on a link were looked into. A broken link of the catalogue is mended in the content. */
export async function settleLinkReports(moderator: Moderator, { id, reason, now }: Given): Promise<DecisionResult> {
  const open = await getReader().linkReport.count({ where: { link: id, decisionId: null } })
  if (open === 0) return { kind: 'unchanged' }
  const decision = createDecisionId()
  await write((client) => [
    settleReports(client, id, decision),
    logDecision(client, decision, moderator, {
      action: 'settle-link-reports',
      targetKind: 'link-reports',
      targetId: id,
      before: { open },
      after: { open: 0 },
      reason,
      now,
    }),
  ])
  return { kind: 'decided', decisionId: decision, errors: [] }
}

function settleReports(client: WritingClient, link: string, decisionId: string) {
  return client.linkReport.updateMany({ where: { link, decisionId: null }, data: { decisionId } })
}

type Row = Omit<ModeratedLink, 'status' | 'signs'> & { readonly status: string; readonly signs: string }

function toModeratedLink(row: Row): ModeratedLink {
  return { ...row, status: linkStatusSchema.parse(row.status), signs: JSON.parse(row.signs) }
}

function toWhere({ search, sort: _, ...columnsGiven }: Omit<LinkFilter, 'take' | 'skip'>) {
  if (search === undefined) return columnsGiven
  const text = { contains: search }
  return { ...columnsGiven, OR: [{ title: text }, { helps: text }, { url: text }] }
}
