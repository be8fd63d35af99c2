import 'server-only'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { runOutsideRequest } from './outside-request.server'

export const postsPerMinuteMax = 30
export const postsPerDayMax = 300
/** Forms of a network that were refused for what they say, per minute: each costs a page. */
export const refusalsPerMinuteMax = 30

/** From this many posts within a minute or a day on, a network is busy: what it sends is held, or must be proved. */
export const busyPerMinute = 20
const busyPerDay = 150

/** So many times the limit of a minute is no person any more. */
const floodTimes = 2

export type RateLimitCheck = { readonly ok: true } | { readonly ok: false; readonly retryAfterSeconds: number }

/** What a network may do, and whether it is busy; of a refused one, whether it goes on as if it had not been told. */
type Permit =
  | { readonly ok: true; readonly isBusy: boolean }
  | { readonly ok: false; readonly retryAfterSeconds: number; readonly isFlood: boolean }

type Limiters = {
  readonly minute: RateLimiterMemory
  readonly day: RateLimiterMemory
  readonly refusals: RateLimiterMemory
}

declare global {
  // Next builds several bundles, each with a copy of this module: they must count together.
  var fixpointLimiters: Limiters | undefined
}

/**
 * Counts one post of a network (by its digest of the day) and says whether it is within 30 a minute and 300 a day, and
 * whether the network is busy.
 * The counts live in the memory of this process and begin anew with it.
 */
export async function checkRateLimit(network: string): Promise<Permit> {
  const { minute, day } = getLimiters()
  const inMinute = await consume(minute, network)
  if (!inMinute.check.ok) return { ...inMinute.check, isFlood: inMinute.count > floodTimes * postsPerMinuteMax }
  const inDay = await consume(day, network)
  if (!inDay.check.ok) return { ...inDay.check, isFlood: false }
  return { ok: true, isBusy: inMinute.count > busyPerMinute || inDay.count > busyPerDay }
}

/** Counts a form that was refused for what it says, and says whether so many came that the answer is to be short. */
export async function countRefusal(
  network: string,
): Promise<{ readonly isFlood: false } | { readonly isFlood: true; readonly waitSeconds: number }> {
  const { check } = await consume(getLimiters().refusals, network)
  return check.ok ? { isFlood: false } : { isFlood: true, waitSeconds: check.retryAfterSeconds }
}

/** Counts one under a key, and says how many there are by now, and how long to wait where these are too many. */
export async function consume(
  limiter: RateLimiterMemory,
  key: string,
): Promise<{ readonly count: number; readonly check: RateLimitCheck }> {
  try {
    const { consumedPoints } = await runOutsideRequest(() => limiter.consume(key))
    return { count: consumedPoints, check: { ok: true } }
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal
    const retryAfterSeconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    return { count: refusal.consumedPoints, check: { ok: false, retryAfterSeconds } }
  }
}

/** Whether the network is busy, without counting anything: for the page that may have to ask for a proof. */
export async function isNetworkBusy(network: string): Promise<boolean> {
  const { minute, day } = getLimiters()
  const [inMinute, inDay] = [await minute.get(network), await day.get(network)]
  return (inMinute?.consumedPoints ?? 0) >= busyPerMinute || (inDay?.consumedPoints ?? 0) >= busyPerDay
}

function getLimiters(): Limiters {
  globalThis.fixpointLimiters ??= {
    minute: new RateLimiterMemory({ points: postsPerMinuteMax, duration: 60 }),
    day: new RateLimiterMemory({ points: postsPerDayMax, duration: 24 * 3600 }),
    refusals: new RateLimiterMemory({ points: refusalsPerMinuteMax, duration: 60 }),
  }
  return globalThis.fixpointLimiters
}

// By its form, not its class: the limiters may come from another bundle's copy of the library.
function isRefusal(value: unknown): value is { readonly msBeforeNext: number; readonly consumedPoints: number } {
  if (typeof value !== 'object' || value === null || !('msBeforeNext' in value && 'consumedPoints' in value))
    return false
  return typeof value.msBeforeNext === 'number' && typeof value.consumedPoints === 'number'
}
