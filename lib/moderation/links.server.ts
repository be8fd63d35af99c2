import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import type { WritingClient } from '@/lib/database/serial-writer.server'
import { groupBy } from '@/lib/grouping/group-by'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { decide } from './decisions.server'
import {
  type DecisionResult,
  type LinkBefore,
  type LinkStatus,
  type LinkWords,
  linkStatusSchema,
  linkWordsSchema,
  type Rejection,
  signsSchema,
} from './schema'
import { type Given, type JudgedText, type TextFilter, toOrder, toRejectionReason } from './text'

/** A suggested link as a moderator sees it. Its address is fetched only while it is accepted. */
export type ModeratedLink = JudgedText<LinkStatus> & {
  readonly url: string
  readonly title: string
  /** Of the page behind it: en, fr or other. */
  readonly language: string
  readonly helps: string
}

/** Words are looked for in the title, the help and the address. */
export type LinkFilter = TextFilter<LinkStatus>

/** Suggestions for the queue or a search. */
export async function listModeratedLinks(
  _moderator: Moderator,
  { take, skip = 0, ...filter }: LinkFilter,
): Promise<readonly ModeratedLink[]> {
  const rows = await getReader().linkSuggestion.findMany({
    where: toWhere(filter),
    orderBy: toOrder(filter.sort),
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

/** Puts a suggestion into the list of resources, also one that was rejected. */
export function acceptLink(moderator: Moderator, given: Given): Promise<DecisionResult> {
  return setLinkStatus(moderator, given, { action: 'accept-link', status: 'accepted', reason: given.reason })
}

/** Rejects a suggestion, also one that is in the list. `why` and the own words stand in the log. */
export function rejectLink(moderator: Moderator, given: Given & { readonly why: Rejection }): Promise<DecisionResult> {
  const reason = toRejectionReason(given.why, given.reason)
  return setLinkStatus(moderator, given, { action: 'reject-link', status: 'rejected', reason })
}

/** Mends title, help and language of a suggestion; what stood there before is kept beside it and comes back by undo. */
export async function editLink(
  moderator: Moderator,
  { id, reason, now, ...given }: Given & LinkWords,
): Promise<DecisionResult> {
  const link = await findModeratedLink(moderator, id)
  if (link === null) return { kind: 'missing' }
  const [old, words] = [toLinkWords(link), toLinkWords(given)]
  const [oldText, text] = [JSON.stringify(old), JSON.stringify(words)]
  if (oldText === text) return { kind: 'unchanged' }
  const { status, decisionId } = link
  const before: LinkBefore = { status, decisionId }
  const decision = { targetKind: 'link', targetId: id, before, after: { status }, reason, now } as const
  return decide(
    moderator,
    { action: 'edit-link', ...decision },
    {
      errors: [],
      toOperations: (client, decisionId) => [
        client.linkSuggestion.update({
          where: { id, ...before },
          data: { ...words, decisionId },
          select: { id: true },
        }),
        client.linkRevision.create({ data: { decisionId, linkId: id, before: oldText, after: text } }),
      ],
    },
  )
}

/** What an edit changed, as it was and as it became, while the suggestion is there; null otherwise. */
export async function findLinkRevision(
  _moderator: Moderator,
  decisionId: string,
): Promise<{ readonly before: LinkWords; readonly after: LinkWords } | null> {
  const revision = await getReader().linkRevision.findUnique({ where: { decisionId } })
  return revision && { before: parseLinkWords(revision.before), after: parseLinkWords(revision.after) }
}

/** The words of a suggestion as a revision holds them. */
export function parseLinkWords(text: string): LinkWords {
  return linkWordsSchema.parse(JSON.parse(text))
}

function toLinkWords({ title, helps, language }: LinkWords): LinkWords {
  return { title, helps, language }
}

async function setLinkStatus(
  moderator: Moderator,
  { id, now }: Given,
  {
    status,
    ...wanted
  }: { readonly action: 'accept-link' | 'reject-link'; readonly status: LinkStatus; readonly reason: string | null },
): Promise<DecisionResult> {
  const link = await findModeratedLink(moderator, id)
  if (link === null) return { kind: 'missing' }
  if (link.status === status) return { kind: 'unchanged' }
  const before: LinkBefore = { status: link.status, decisionId: link.decisionId }
  const decision = { targetKind: 'link', targetId: id, before, after: { status }, now } as const
  return decide(
    moderator,
    { ...wanted, ...decision },
    {
      errors: [],
      toOperations: (client, decisionId) => [
        client.linkSuggestion.update({ where: { id, ...before }, data: { status, decisionId }, select: { id: true } }),
        // Out of the list, there is nothing left to complain about.
        ...(status === 'rejected' ? [settleReports(client, id, decisionId)] : []),
      ],
    },
  )
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
  return [...groupBy(rows, ({ link }) => link)].flatMap(([link, [first, ...others]]) =>
    first === undefined
      ? []
      : [{ link, reasons: [first, ...others].map(({ reason }) => reason), firstAt: first.createdAt }],
  )
}

/** What unsettled reports say of the links, by their ids; of links without any nothing. */
export async function listReportReasons(
  _moderator: Moderator,
  links: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await getReader().linkReport.findMany({
    where: { link: { in: [...links] }, decisionId: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { link: true, reason: true },
  })
  const reports = groupBy(rows, ({ link }) => link)
  return new Map([...reports].map(([link, own]) => [link, own.map(({ reason }) => reason)]))
}

/** Says that the reports on a link were looked into. A broken link of the catalogue is mended in the content. */
export async function settleLinkReports(moderator: Moderator, { id, reason, now }: Given): Promise<DecisionResult> {
  const open = await getReader().linkReport.count({ where: { link: id, decisionId: null } })
  if (open === 0) return { kind: 'unchanged' }
  const decision = { targetId: id, before: { open }, after: { open: 0 }, reason, now }
  return decide(
    moderator,
    { action: 'settle-link-reports', targetKind: 'link-reports', ...decision },
    {
      errors: [],
      toOperations: (client, decisionId) => [settleReports(client, id, decisionId)],
    },
  )
}

function settleReports(client: WritingClient, link: string, decisionId: string) {
  return client.linkReport.updateMany({ where: { link, decisionId: null }, data: { decisionId } })
}

type Row = Omit<ModeratedLink, 'status' | 'signs'> & { readonly status: string; readonly signs: string }

function toModeratedLink(row: Row): ModeratedLink {
  return { ...row, status: linkStatusSchema.parse(row.status), signs: signsSchema.parse(JSON.parse(row.signs)) }
}

function toWhere({ search, sort: _, ...columnsGiven }: Omit<LinkFilter, 'take' | 'skip'>) {
  if (search === undefined) return columnsGiven
  const text = { contains: search }
  return { ...columnsGiven, OR: [{ title: text }, { helps: text }, { url: text }] }
}
