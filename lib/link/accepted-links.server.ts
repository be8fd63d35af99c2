import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import { localeSchema } from '@/lib/i18n/locale-schema'
import type { AcceptedLink } from './ranking'
import { orderLinks } from './ranking'
import { linkLanguageSchema } from './schema'

/** Links that readers suggested and a moderator accepted, the most useful first. */
export async function listAcceptedLinks(): Promise<readonly AcceptedLink[]> {
  const [rows, votes] = await Promise.all([
    getReader().linkSuggestion.findMany({
      where: { status: 'accepted' },
      select: { id: true, url: true, title: true, language: true, helps: true, locale: true, day: true },
    }),
    countLinkVotes(),
  ])
  const links = rows.map((row) => ({
    ...row,
    language: linkLanguageSchema.parse(row.language),
    locale: localeSchema.parse(row.locale),
    votes: votes.get(row.id) ?? 0,
  }))
  return orderLinks(links)
}

/** How many found a link useful, by the id of the resource or the suggestion; those without a vote are not there. */
export async function countLinkVotes(): Promise<ReadonlyMap<string, number>> {
  const groups = await getReader().linkVote.groupBy({
    by: ['link'],
    where: { standing: 'counted' },
    _count: { _all: true },
  })
  return new Map(groups.map(({ link, _count }) => [link, _count._all]))
}
