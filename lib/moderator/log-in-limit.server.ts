import 'server-only'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { consume, type RateLimitCheck } from '@/lib/protection/rate-limit.server'

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
  const { network, networkAndName, name, browser } = getLimiters()
  if (attempt.browser !== null) return (await consume(browser, attempt.browser)).check
  const counts = [
    [network, attempt.network],
    [networkAndName, toKey(attempt)],
    [name, attempt.name],
  ] as const
  for (const [limiter, key] of counts) {
    const { check } = await consume(limiter, key)
    if (!check.ok) return check
  }
  return { ok: true }
}

/**
 * Counts one code, or one password asked for again, of a network, or of a browser that is known: 30 per quarter of an
 * hour. Wrong codes also count for the account, which the library then locks.
 */
export async function checkCodeLimit({ network, browser }: Guesser): Promise<RateLimitCheck> {
  return (await consume(getLimiters().code, browser ?? network)).check
}

/** After a log-in that went well: who mistyped before has all attempts again. */
export async function forgiveAttempts(attempt: Guesser & { readonly name: string }): Promise<void> {
  const { networkAndName, browser } = getLimiters()
  await networkAndName.delete(toKey(attempt))
  if (attempt.browser !== null) await browser.delete(attempt.browser)
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
