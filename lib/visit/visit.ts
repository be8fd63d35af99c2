import type { FailureReason, Reply } from '@/lib/request/reply'
import type { RefusalReason } from './redirect'

/**
 * What a link came to. alive: it answers. moved: it answers elsewhere, for good. dead: the server says that the page is
 * not there. blocked: the server answers, but not to a program. unreachable: no usable answer. unchecked: nobody was
 * asked, as the address is of a private network.
 */
type VisitState = 'alive' | 'moved' | 'dead' | 'blocked' | 'unreachable' | 'unchecked'

export type Visit = {
  readonly state: VisitState
  /** HTTP status of the last answer; null when there was none. */
  readonly status: number | null
  /** Why, where the status does not say it. */
  readonly reason: FailureReason | RefusalReason | null
  /** The address that was asked last. */
  readonly finalUrl: string
  /** Where permanent redirects lead, if there were any. */
  readonly movedTo: string | null
  readonly etag: string | null
  readonly lastModified: string | null
}

/** The way a visit took before its last reply. */
type Way = { readonly finalUrl: string; readonly movedTo: string | null }

/** What a reply means that is no redirect to follow. */
export function judgeReply(reply: Reply, { finalUrl, movedTo }: Way): Visit {
  if (reply.kind === 'failure') {
    const state = reply.reason === 'private' ? 'unchecked' : 'unreachable'
    return { ...nothing, state, reason: reply.reason, finalUrl }
  }
  const { status, etag, lastModified } = reply
  const state = reply.isChallenge ? 'blocked' : toState(status)
  if (state !== 'alive') return { ...nothing, state, status, finalUrl }
  return { ...nothing, state: movedTo === null ? 'alive' : 'moved', status, finalUrl, movedTo, etag, lastModified }
}

/** A way that ends with a redirect that is not followed. */
export function judgeRefusal(reason: RefusalReason, { status, finalUrl }: { status: number; finalUrl: string }): Visit {
  return { ...nothing, state: 'unreachable', status, reason, finalUrl }
}

const nothing = { status: null, reason: null, movedTo: null, etag: null, lastModified: null }

/** Whether some server answered, whatever it said: then the network is there. */
export function isAnswered({ status }: Visit): boolean {
  return status !== null
}

function toState(status: number): VisitState {
  if ((status >= 200 && status < 300) || status === 304) return 'alive'
  if (status === 404 || status === 410) return 'dead'
  // 408 and 425 are about this one request, 429 and the rest of the four hundreds about who asks.
  if (status === 408 || status === 425) return 'unreachable'
  // Some sites answer programs with a number that nobody else uses, LinkedIn with 999.
  return (status >= 400 && status < 500) || status > 599 ? 'blocked' : 'unreachable'
}
