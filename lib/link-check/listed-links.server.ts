import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import { write } from '@/lib/database/writer.server'
import { findCheck, type ListedLink } from './link-check'
import { type LinkCheck, linkCheckSchema } from './schema'

/**
 * All links that readers are shown, by id: those of the catalogue and the accepted suggestions. Suggestions that are
 * held or rejected are not among them.
 */
export async function listLinksToCheck(): Promise<readonly ListedLink[]> {
  const [resources, suggestions, checks] = await Promise.all([
    getReader().resourceLink.findMany({
      select: { id: true, url: true, type: true, router: true },
      orderBy: { id: 'asc' },
    }),
    getReader().linkSuggestion.findMany({
      where: { status: 'accepted' },
      select: { id: true, url: true },
      orderBy: { id: 'asc' },
    }),
    listLinkChecks(),
  ])
  return [
    ...resources.map(({ type, router, ...resource }) => ({
      link: resource.id,
      url: resource.url,
      isOfficial: type === 'official',
      isRouter: router,
      previous: findCheck(checks, resource),
    })),
    ...suggestions.map((suggestion) => ({
      link: suggestion.id,
      url: suggestion.url,
      isOfficial: false,
      isRouter: false,
      previous: findCheck(checks, suggestion),
    })),
  ]
}

/** What the last visit of each link came to, by the link's id. Throws when a row does not fit the schema. */
export async function listLinkChecks(): Promise<ReadonlyMap<string, LinkCheck>> {
  const rows = await getReader().linkCheck.findMany()
  return new Map(rows.map((row) => [row.link, linkCheckSchema.parse(row)]))
}

/**
 * Stores the checks of a round in one commit, in place of the former ones; the checks of links that are listed no more
 * go with it. `listed`: every link of the list, visited or not.
 */
export async function storeLinkChecks(checks: readonly LinkCheck[], listed: readonly ListedLink[]): Promise<void> {
  const known = new Set(listed.map(({ link }) => link))
  const gone = [...(await listLinkChecks()).keys()].filter((link) => !known.has(link))
  await write((client) => [
    ...checks.map((check) =>
      client.linkCheck.upsert({
        where: { link: check.link },
        create: check,
        update: check,
        select: { link: true },
      }),
    ),
    ...gone.map((link) => client.linkCheck.deleteMany({ where: { link } })),
  ])
}
