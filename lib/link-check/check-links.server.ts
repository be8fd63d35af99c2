import 'server-only'
import { toDay } from '@/lib/day/day'
import type { Means } from '@/lib/visit/visit-link.server'
import { toLinkCheck, toRouterCheck } from './link-check'
import { listLinksToCheck, storeLinkChecks } from './listed-links.server'
import type { Round } from './report'
import { isNetworkClosed, visitLinks } from './visit-links.server'

type Progress = {
  /** Called once, with the number of links that will be visited. */
  readonly onBegin: (count: number) => void
  /** Called after each of them. */
  readonly onDone: () => void
}

/**
 * Visits every link that readers are shown and stores what came of it, in one commit at the end. Routers are not visited
 * and stored as unchecked. Where nobody answers, the network is closed and nothing is stored.
 */
export async function checkLinks(now: Date, means: Means, { onBegin, onDone }: Progress): Promise<Round> {
  const listed = await listLinksToCheck()
  const day = toDay(now)
  const toVisit = listed.filter(({ isRouter }) => !isRouter)
  onBegin(toVisit.length)
  const visited = await visitLinks(toVisit, { means, onDone })
  if (isNetworkClosed(visited)) return { kind: 'closed' }
  const checks = [
    ...listed.filter(({ isRouter }) => isRouter).map((link) => toRouterCheck(link, day)),
    ...visited.flatMap(({ link, visit }) => (visit === null ? [] : [toLinkCheck(link, visit, day)])),
  ]
  await storeLinkChecks(checks, listed)
  const left = visited.flatMap(({ link, visit }) => (visit === null ? [link] : []))
  const official = new Set(listed.filter(({ isOfficial }) => isOfficial).map(({ link }) => link))
  return { kind: 'checked', checks, left, official }
}
