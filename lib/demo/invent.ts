import type { Random } from '@/lib/random/random'
import { orderFixes } from '@/lib/troubleshooting/order'
import type { Model, Outcome } from '@/lib/troubleshooting/schema'

/** One invented way through an error. */
export type InventedSession = {
  /** How many days before today, and at which minute of the day. */
  readonly daysAgo: number
  readonly minute: number
  readonly trials: readonly (readonly [fix: string, outcome: Outcome])[]
}

export const daysMax = 90

/**
 * Ways through an error as they would be if the model told the truth: a cause drawn by its probability, then the fixes in
 * their order until one works, with a few set aside and a few people who leave.
 */
export function inventSessions(model: Model, count: number, random: Random): readonly InventedSession[] {
  const order = orderFixes(model)
  return Array.from({ length: count }, () => {
    const cause = drawCause(model, random())
    const trials: (readonly [string, Outcome])[] = []
    for (const fix of order) {
      const outcome = drawOutcome(model.fixes.find(({ id }) => id === fix)?.worksFor[cause] ?? 0, random)
      if (outcome === 'left') break
      trials.push([fix, outcome])
      if (outcome === 'worked') break
    }
    // Rather of late than long ago.
    return { daysAgo: Math.floor(daysMax * random() ** 1.5), minute: Math.floor(1440 * random()), trials }
  })
}

function drawCause({ causes }: Model, draw: number): string {
  let left = draw
  for (const { id, probability } of causes) {
    left -= probability
    if (left < 0) return id
  }
  return causes.at(-1)?.id ?? ''
}

function drawOutcome(chance: number, random: Random): Outcome | 'left' {
  const draw = random()
  if (draw < 0.06) return 'could-not'
  if (draw < 0.1) return 'skipped'
  if (draw < 0.2) return 'left'
  return random() < chance ? 'worked' : 'failed'
}
