import 'server-only'
import limit from 'p-limit'
import { groupBy } from '@/lib/grouping/group-by'
import type { Visit } from '@/lib/visit/visit'
import { isAnswered } from '@/lib/visit/visit'
import { type LinkToVisit, type Means, visitLink } from '@/lib/visit/visit-link.server'
import type { ListedLink } from './link-check'

/** Hosts that fail before the network counts as closed, while nobody has answered at all. */
export const closedAfterHosts = 10

/** Links of one host that may come to nothing, one after the other, before the rest of them is left for later. */
const silentLinksMax = 2

/** Null: the link was left for later. */
type Visited = { readonly link: ListedLink; readonly visit: Visit | null }

type Round = {
  readonly means: Means
  readonly onDone: () => void
  readonly visited: Visited[]
}

/**
 * Visits links, several hosts at a time, the links of one host one after the other. Ends early when nobody answers at
 * all. A host that stays silent, or asks for a long rest, is not asked for its other links.
 */
export async function visitLinks(
  links: readonly ListedLink[],
  { means, onDone }: { readonly means: Means; readonly onDone: () => void },
): Promise<readonly Visited[]> {
  const round: Round = { means, onDone, visited: [] }
  const run = limit(means.pace.hostsAtOnce)
  const byHost = groupBy(links, ({ url }) => new URL(url).host)
  await Promise.all([...byHost.values()].map((group) => run(() => visitGroup(group, round))))
  return round.visited
}

/** Whether links were visited and not one server answered: then it is the network that is closed, not the links. */
export function isNetworkClosed(visited: readonly Visited[]): boolean {
  const visits = visited.flatMap(({ visit }) => (visit === null || visit.reason === 'private' ? [] : [visit]))
  return visits.length > 0 && !visits.some(isAnswered)
}

async function visitGroup(group: readonly ListedLink[], round: Round): Promise<void> {
  let silent = 0
  for (const link of group) {
    const isLeft = silent >= silentLinksMax || isHopeless(round.visited)
    const visit = isLeft ? null : await visitNamed(link, round.means)
    if (visit !== null) silent = isAnswered(visit) ? 0 : silent + 1
    round.visited.push({ link, visit })
    round.onDone()
  }
}

/** A mistake says at which link it happened. */
async function visitNamed(link: ListedLink, means: Means): Promise<Visit | null> {
  try {
    return await visitLink(toVisit(link), means)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The visit of ${link.url} (${link.link}) ended with a mistake: ${reason}`, { cause: error })
  }
}

function isHopeless(visited: readonly Visited[]): boolean {
  if (!isNetworkClosed(visited)) return false
  const failed = visited.filter(({ visit }) => visit !== null && visit.reason !== 'private')
  return new Set(failed.map(({ link }) => new URL(link.url).host)).size >= closedAfterHosts
}

function toVisit({ url, isOfficial, previous }: ListedLink): LinkToVisit {
  const known = previous && { ...previous, url: previous.finalUrl }
  return { url, isOfficial, known }
}
