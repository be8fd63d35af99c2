import type { BurstView, LinkView, NoteView, ReportedLinkView } from '@/components/moderation/views'
import type { Locale } from '@/lib/i18n/locales'
import { listHeldBursts } from '@/lib/moderation/held-bursts.server'
import {
  countModeratedLinks,
  findModeratedLink,
  listModeratedLinks,
  listReportedLinks,
  listReportReasons,
  type ReportedLink,
} from '@/lib/moderation/links.server'
import { countModeratedNotes, listModeratedNotes } from '@/lib/moderation/notes.server'
import { linkStatusSchema, noteStatusSchema } from '@/lib/moderation/schema'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { listResources } from '@/lib/resource/catalogue.server'
import { pageSize, type QueueQuery } from '@/lib/review/query'
import { countTogether } from '@/lib/review/together.server'
import { toBurstView, toLinkView, toNoteView } from './to-view'

/** One page of the queue; `count` is how many there are on all pages. */
export type Queue =
  | { readonly kind: 'notes'; readonly count: number; readonly views: readonly NoteView[] }
  | { readonly kind: 'links'; readonly count: number; readonly views: readonly LinkView[] }
  | { readonly kind: 'bursts'; readonly count: number; readonly views: readonly BurstView[] }
  | { readonly kind: 'reported-links'; readonly count: number; readonly views: readonly ReportedLinkView[] }

/** What the query finds. */
export function readQueue(locale: Locale, moderator: Moderator, query: QueueQuery): Promise<Queue> {
  switch (query.kind) {
    case 'notes':
      return readNotes(locale, moderator, query)
    case 'note-reports':
      return readNotes(locale, moderator, { ...query, status: 'any', search: '' }, true)
    case 'links':
      return readLinks(moderator, query)
    case 'bursts':
      return readBursts(locale, moderator, query)
    case 'link-reports':
      return readReportedLinks(locale, moderator, query)
  }
}

async function readNotes(locale: Locale, moderator: Moderator, query: QueueQuery, reported = false): Promise<Queue> {
  const status = noteStatusSchema.safeParse(query.status).data
  const filter = {
    ...(status !== undefined && { status }),
    ...(query.search !== '' && { search: query.search }),
    reported,
    sort: query.sort,
  }
  const [count, notes] = await Promise.all([
    countModeratedNotes(moderator, filter),
    listModeratedNotes(moderator, { ...filter, ...toPage(query) }),
  ])
  const toTogether = await countTogether(moderator, notes)
  return { kind: 'notes', count, views: notes.map((note) => toNoteView(locale, note, { together: toTogether(note) })) }
}

async function readLinks(moderator: Moderator, query: QueueQuery): Promise<Queue> {
  const status = linkStatusSchema.safeParse(query.status).data
  const filter = {
    ...(status !== undefined && { status }),
    ...(query.search !== '' && { search: query.search }),
    sort: query.sort,
  }
  const [count, links] = await Promise.all([
    countModeratedLinks(moderator, filter),
    listModeratedLinks(moderator, { ...filter, ...toPage(query) }),
  ])
  const ids = links.map(({ id }) => id)
  const [reasonsOf, toTogether] = await Promise.all([
    listReportReasons(moderator, ids),
    countTogether(moderator, links),
  ])
  const views = links.map((link) =>
    toLinkView(link, { reasons: reasonsOf.get(link.id) ?? [], together: toTogether(link) }),
  )
  return { kind: 'links', count, views }
}

async function readBursts(locale: Locale, moderator: Moderator, query: QueueQuery): Promise<Queue> {
  const bursts = await listHeldBursts(moderator, new Date())
  const views = cut(bursts, query).map((burst) => toBurstView(locale, burst))
  return { kind: 'bursts', count: bursts.length, views }
}

async function readReportedLinks(locale: Locale, moderator: Moderator, query: QueueQuery): Promise<Queue> {
  const [reported, resources] = await Promise.all([listReportedLinks(moderator), listResources()])
  const views = await Promise.all(
    cut(reported, query).map(async (report): Promise<ReportedLinkView> => {
      const resource = resources.find(({ id }) => id === report.link)
      if (resource !== undefined)
        return { ...report, title: resource[locale].title, url: resource.url, isSuggested: false }
      return toSuggested(report, await findModeratedLink(moderator, report.link))
    }),
  )
  return { kind: 'reported-links', count: reported.length, views }
}

function toSuggested(report: ReportedLink, link: { readonly title: string; readonly url: string } | null) {
  return { ...report, title: link?.title ?? report.link, url: link?.url ?? null, isSuggested: link !== null }
}

function toPage({ page }: QueueQuery) {
  return { take: pageSize, skip: (page - 1) * pageSize }
}

function cut<Thing>(things: readonly Thing[], { page }: QueueQuery): readonly Thing[] {
  return things.slice((page - 1) * pageSize, page * pageSize)
}
