import 'server-only'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { runOutsideRequest } from '@/lib/protection/outside-request.server'
import type { RateLimitCheck } from '@/lib/protection/rate-limit.server'

/**
 * Attempts of one network, whatever the names; of one network, or of one browser that is known, at one name; at one name
 * from everywhere.
 */
export const attemptsOfNetworkMax = 30
export const attemptsAtNameMax = 8
export const attemptsFromEverywhereMax = 60

const quarterSeconds = 15 * 60

type Limiters = {
  readonly network: RateLimiterMemory
  readonly networkAndName: RateLimiterMemory
  readonly name: RateLimiterMemory
  readonly code: RateLimiterMemory
  readonly browser: RateLimiterMemory
}

/** Who tries, as far as the limits go. */
export type Guesser = {
  /** Digest of the network. */
  readonly network: string
  /** Id of the browser where it is known (see findKnownBrowser); null where it is not. */
  readonly browser: string | null
}

declare global {
  var fixpointLogInLimiters: Limiters | undefined
}

/**
 * Counts one attempt to log in. Per quarter of an hour a network has 30 attempts and 8 at one name; a name has 60 an
 * hour from everywhere, so that many networks cannot guess together. What a network may not try counts for no name: no
 * single one can use up what a name has. A browser in which the name logged in before has 8 of its own, and nobody else's
 * count: so strangers who keep trying cannot shut out the one whose name it is. The counts live in the memory of this
 * process.
 */
export async function checkLogInLimit(attempt: Guesser & { readonly name: string }): Promise<RateLimitCheck> {
  if (attempt.browser !== null) return toCheck(await consume(getLimiters().browser, attempt.browser))
  const { network, networkAndName, name } = getLimiters()
  const counts = [
    [network, attempt.network],
    [networkAndName, toKey(attempt)],
    [name, attempt.name],
  ] as const
  for (const [limiter, key] of counts) {
    const wait = await consume(limiter, key)
    if (wait > 0) return toCheck(wait)
  }
  return toCheck(0)
}

/**
 * Counts one code, or one password asked for again, of a network, or of a browser that is known: 30 per quarter of an
 * hour. Wrong codes also count for the account, which the library then locks.
 */
export async function checkCodeLimit({ network, browser }: Guesser): Promise<RateLimitCheck> {
  return toCheck(await consume(getLimiters().code, browser ?? network))
}

/** After a log-in that went well: who mistyped before has all attempts again. */
export async function forgiveAttempts(attempt: Guesser & { readonly name: string }): Promise<void> {
  const { networkAndName, browser } = getLimiters()
  await networkAndName.delete(toKey(attempt))
  if (attempt.browser !== null) await browser.delete(attempt.browser)
}

function toCheck(milliseconds: number): RateLimitCheck {
  return milliseconds === 0 ? { ok: true } : { ok: false, retryAfterSeconds: Math.ceil(milliseconds / 1000) }
}

/** Milliseconds to wait; 0 when the attempt may be made. */
async function consume(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await runOutsideRequest(() => limiter.consume(key))
    return 0
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal
    return Math.max(1000, refusal.msBeforeNext)
  }
}

function toKey({ network, name }: { readonly network: string; readonly name: string }): string {
  return `${network} ${name}`
}

function getLimiters(): Limiters {
  globalThis.fixpointLogInLimiters ??= {
    network: new RateLimiterMemory({ points: attemptsOfNetworkMax, duration: quarterSeconds }),
    networkAndName: new RateLimiterMemory({ points: attemptsAtNameMax, duration: quarterSeconds }),
    name: new RateLimiterMemory({ points: attemptsFromEverywhereMax, duration: 4 * quarterSeconds }),
    code: new RateLimiterMemory({ points: attemptsOfNetworkMax, duration: quarterSeconds }),
    browser: new RateLimiterMemory({ points: attemptsAtNameMax, duration: quarterSeconds }),
  }
  return globalThis.fixpointLogInLimiters
}

// By its form, not its class: the limiters may come from another bundle's copy of the library.
function isRefusal(value: unknown): value is Pick<RateLimiterRes, 'msBeforeNext'> {
  return (
    typeof value === 'object' && value !== null && 'msBeforeNext' in value && typeof value.msBeforeNext === 'number'
  )
}
