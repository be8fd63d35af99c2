import { countDays } from '@/lib/day/day'
import { normaliseUrl } from '@/lib/link/normalised-url'
import type { Visit } from '@/lib/visit/visit'
import type { LinkCheck } from './schema'

/** So many days without any usable answer are as good as an answer that the page is gone. */
const unreachableDaysMax = 7

/** A link of the list, with what its last visit came to if its address is still the one of then. */
export type ListedLink = {
  readonly link: string
  readonly url: string
  readonly isOfficial: boolean
  readonly isRouter: boolean
  readonly previous: LinkCheck | null
}

/** The check of a link, if it is about the address that the link has now. */
export function findCheck(
  checks: ReadonlyMap<string, LinkCheck>,
  { id, url }: { readonly id: string; readonly url: string },
): LinkCheck | null {
  const check = checks.get(id)
  return check?.url === url ? check : null
}

/** Whether a visit has shown that a page is behind the address. */
export function isConfirmed(check: LinkCheck | null): boolean {
  return check?.state === 'alive' || check?.state === 'moved'
}

/** What is stored of a visit on a UTC day. */
export function toLinkCheck({ link, url, previous }: ListedLink, visit: Visit, day: string): LinkCheck {
  const isFailing = visit.state === 'dead' || visit.state === 'unreachable'
  const failingSince = isFailing ? (previous?.failingSince ?? day) : null
  const isGone = visit.state === 'unreachable' && countDays(failingSince ?? day, day) >= unreachableDaysMax
  const state = isGone ? 'dead' : isMovedInNameOnly(url, visit) ? 'alive' : visit.state
  // An answer that the page is unchanged need not repeat what it says about itself.
  const kept = visit.status === 304 && previous?.finalUrl === visit.finalUrl ? previous : null
  return {
    link,
    url,
    state,
    status: visit.status,
    reason: visit.reason,
    finalUrl: visit.finalUrl,
    etag: visit.etag ?? kept?.etag ?? null,
    lastModified: visit.lastModified ?? kept?.lastModified ?? null,
    movedTo: state === 'moved' ? visit.movedTo : null,
    failingSince,
    day,
  }
}

/** What is stored of a router, which nobody visits. */
export function toRouterCheck({ link, url }: ListedLink, day: string): LinkCheck {
  return {
    link,
    url,
    state: 'unchecked',
    status: null,
    reason: 'router',
    finalUrl: url,
    etag: null,
    lastModified: null,
    movedTo: null,
    failingSince: null,
    day,
  }
}

/** From http to https, to www or to a slash at the end: that is the same page. */
function isMovedInNameOnly(url: string, { state, movedTo }: Visit): boolean {
  return state === 'moved' && movedTo !== null && normaliseUrl(url) === normaliseUrl(movedTo)
}
