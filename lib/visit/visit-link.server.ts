import 'server-only'
import retry from 'p-retry'
import { findAddresses, type Network } from '@/lib/request/network.server'
import { isPassing, type Reply } from '@/lib/request/reply'
import { requestHeaders } from '@/lib/request/request.server'
import { parseRetryAfter } from '@/lib/request/retry-after'
import type { HostTurns } from './host-turns'
import type { Pace } from './pace'
import { isPermanent, isRedirect, redirectsMax, toNextUrl, toPlainUrl } from './redirect'
import { judgeRefusal, judgeReply, type Visit } from './visit'

/** What a round of visits shares. */
export type Means = {
  readonly network: Network
  readonly turns: HostTurns
  readonly pace: Pace
  readonly userAgent: string
}

export type LinkToVisit = {
  readonly url: string
  readonly isOfficial: boolean
  /** What the last answer said about itself, and the address it came from. */
  readonly known: {
    readonly url: string
    readonly etag: string | null
    readonly lastModified: string | null
  } | null
}

/**
 * Visits a page as a reader would, redirects included, each checked like the first address; a failure that may pass is
 * tried again. Asks only whether the page changed where the last answer allows it. Null when the way leads to a host
 * that is to be left alone.
 */
export async function visitLink(link: LinkToVisit, means: Means): Promise<Visit | null> {
  let url = toPlainUrl(new URL(link.url))
  let movedTo: string | null = null
  let isMovedSoFar = true
  for (let redirects = 0; ; redirects += 1) {
    const reply = await ask(url, toConditions(link, url), means)
    if (reply === null) return null
    if (reply.kind === 'failure' || !isRedirect(reply.status) || reply.location === null) {
      return judgeReply(reply, { finalUrl: url.href, movedTo })
    }
    const end = { status: reply.status, finalUrl: url.href }
    if (redirects === redirectsMax) return judgeRefusal('too-many-redirects', end)
    const next = toNextUrl({ from: url.href, location: reply.location, isOfficial: link.isOfficial })
    if (typeof next === 'string') return judgeRefusal(next, end)
    // Behind a redirect for the time being, a permanent one says nothing about the link.
    isMovedSoFar = isMovedSoFar && isPermanent(reply.status)
    if (isMovedSoFar) movedTo = next.href
    url = next
  }
}

/** Asks once, and again while the reply may be another one later. */
async function ask(url: URL, conditions: Conditions, means: Means): Promise<Reply | null> {
  const { attempts, backOffSeconds } = means.pace
  try {
    return await retry(
      async () => {
        const reply = await means.turns.take(url.host, () => askOnce(url, conditions, means))
        if (reply !== null && isPassing(reply) && !means.turns.isLeft(url.host)) throw new PassingReply(reply)
        return reply
      },
      {
        retries: attempts - 1,
        minTimeout: backOffSeconds * 1000,
        factor: 2,
        shouldRetry: ({ error }) => error instanceof PassingReply,
      },
    )
  } catch (error) {
    if (error instanceof PassingReply) return error.reply
    throw error
  }
}

async function askOnce(url: URL, conditions: Conditions, means: Means): Promise<Reply | null> {
  const { network, turns, pace, userAgent } = means
  if (turns.isLeft(url.host)) return null
  const signal = AbortSignal.timeout(pace.secondsMax * 1000)
  const addresses = await findAddresses(url, { network, signal })
  if ('kind' in addresses) return addresses
  const headers = { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8', ...conditions }
  const reply = await requestHeaders({ url, addresses, headers, signal })
  const rest = reply.kind === 'answer' ? parseRetryAfter(reply.retryAfter, new Date()) : null
  if (rest !== null && rest > pace.restSecondsMax) turns.leave(url.host)
  else if (rest !== null) turns.rest(url.host, rest * 1000)
  return reply
}

type Conditions = Readonly<Record<string, string>>

/** What one address said about its page is no question for another address. */
function toConditions({ known }: LinkToVisit, url: URL): Conditions {
  if (known === null || known.url !== url.href) return {}
  return {
    ...(known.etag !== null && { 'if-none-match': known.etag }),
    ...(known.lastModified !== null && { 'if-modified-since': known.lastModified }),
  }
}

class PassingReply extends Error {
  override name = 'PassingReply'
  readonly reply: Reply

  constructor(reply: Reply) {
    super('The reply may be another one later')
    this.reply = reply
  }
}
