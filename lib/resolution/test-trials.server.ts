import 'server-only'
import type { TrialInput } from './trials.server'

export const now = new Date('2026-11-22T10:00:00Z')

/** For tests: a report that it worked, from the network `home`, sent at `now`. */
export function toInput(change: Partial<TrialInput> = {}): TrialInput {
  const { network = 'home' } = change
  return {
    error: 'cloudflare-1020',
    fix: 'vpn-off',
    fixRevision: 1,
    outcome: 'worked',
    source: 'article',
    network,
    area: network,
    heldFor: null,
    idempotencyKey: null,
    answers: [],
    now,
    ...change,
  }
}

export function minutesLater(minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000)
}
