import 'server-only'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import type { RateLimitCheck } from '@/lib/protection/rate-limit.server'

/** Attempts of one network, whatever the names; of one network at one name; at one name from everywhere. */
export const attemptsOfNetworkMax = 30
export const attemptsAtNameMax = 8
export const attemptsFromEverywhereMax = 60

const quarterSeconds = 15 * 60

type Limiters = {
  readonly network: RateLimiterMemory
  readonly networkAndName: RateLimiterMemory
  readonly name: RateLimiterMemory
  readonly code: RateLimiterMemory
}

declare global {
  var fixpointLogInLimiters: Limiters | undefined
}

/**
 * Counts one attempt to log in. Per quarter of an hour a network has 30 attempts and 8 at one name; a name has 60 an
 * hour from everywhere, so that many networks cannot guess together. The counts live in the memory of this process.
 */
export async function checkLogInLimit(attempt: {
  /** Digest of the network. */
  readonly network: string
  readonly name: string
}): Promise<RateLimitCheck> {
  const { network, networkAndName, name } = getLimiters()
  const waits = await Promise.all([
    consume(network, attempt.network),
    consume(networkAndName, toKey(attempt)),
    consume(name, attempt.name),
  ])
  return toCheck(Math.max(...waits))
}

/**
 * Counts one code, or one password asked for again, of a network: 30 per quarter of an hour. Wrong codes also count for
 * the account, which the library then locks.
 */
export async function checkCodeLimit(network: string): Promise<RateLimitCheck> {
  return toCheck(await consume(getLimiters().code, network))
}

/** After a log-in that went well: who mistyped before has all attempts again. */
export async function forgiveAttempts(attempt: { readonly network: string; readonly name: string }): Promise<void> {
  await getLimiters().networkAndName.delete(toKey(attempt))
}

function toCheck(milliseconds: number): RateLimitCheck {
  return milliseconds === 0 ? { ok: true } : { ok: false, retryAfterSeconds: Math.ceil(milliseconds / 1000) }
}

/** Milliseconds to wait; 0 when the attempt may be made. */
async function consume(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key)
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
  }
  return globalThis.fixpointLogInLimiters
}

// By its form, not its class: the limiters may come from another bundle's copy of the library.
function isRefusal(value: unknown): value is Pick<RateLimiterRes, 'msBeforeNext'> {
  return (
    typeof value === 'object' && value !== null && 'msBeforeNext' in value && typeof value.msBeforeNext === 'number'
  )
}
