import 'server-only'
import { RateLimiterMemory } from 'rate-limiter-flexible'

export const postsPerMinuteMax = 30
export const postsPerDayMax = 300

export type RateLimitCheck = { readonly ok: true } | { readonly ok: false; readonly retryAfterSeconds: number }

type Limiters = { readonly minute: RateLimiterMemory; readonly day: RateLimiterMemory }

declare global {
  // Next builds several bundles, each with a copy of this module: they must count together.
  var fixpointLimiters: Limiters | undefined
}

/**
 * Counts one post of a network (by its digest of the day) and says whether it is within 30 a minute and 300 a day.
 * The counts live in the memory of this process and begin anew with it.
 */
export async function checkRateLimit(network: string): Promise<RateLimitCheck> {
  const { minute, day } = getLimiters()
  try {
    await minute.consume(network)
    await day.consume(network)
    return { ok: true }
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal
    return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) }
  }
}

function getLimiters(): Limiters {
  globalThis.fixpointLimiters ??= {
    minute: new RateLimiterMemory({ points: postsPerMinuteMax, duration: 60 }),
    day: new RateLimiterMemory({ points: postsPerDayMax, duration: 24 * 3600 }),
  }
  return globalThis.fixpointLimiters
}

// By its form, not its class: the limiters may come from another bundle's copy of the library.
function isRefusal(value: unknown): value is { readonly msBeforeNext: number } {
  return (
    typeof value === 'object' && value !== null && 'msBeforeNext' in value && typeof value.msBeforeNext === 'number'
  )
}
