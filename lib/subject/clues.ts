import type { Likely } from '@/lib/weighing/likely'
import { type Scored, scoreMin } from '@/lib/weighing/score'

/** What speaks for an error besides the words of a text; each 0 to about 4. */
export const clueNames = [
  /** How much its marks say, and how much of what those of the strongest say. */
  'score',
  'share',
  /** Whether a mark proves it. */
  'proof',
  /** How near the words of the text are to its marks. */
  'near',
  /** Whether it is the likeliest by its marks; where none stands, by its nearness. */
  'first',
] as const
export type Clues = Readonly<Record<(typeof clueNames)[number], number>>

const none = toClues(() => 0)

/**
 * The clues of each error that has any, by its place; `scored` and `likely` are given best first, `first` is what
 * `findFirst` says of them.
 */
export function readClues(
  scored: readonly Scored[],
  likely: readonly Likely[],
  first: number | null,
): ReadonlyMap<number, Clues> {
  const clues = new Map<number, Clues>()
  const best = scored[0]?.score ?? 0
  for (const { error, score, isProof } of scored) {
    const share = score > scoreMin ? score / best : 0
    clues.set(error, { ...none, score: score / 4, share, proof: isProof ? 1 : 0 })
  }
  for (const { error, score } of likely) clues.set(error, { ...(clues.get(error) ?? none), near: score })
  if (first !== null) clues.set(first, { ...(clues.get(first) ?? none), first: 1 })
  return clues
}

/** The likeliest error by marks, or where none says enough by nearness; null when not a word is like one. */
export function findFirst([best]: readonly Scored[], [nearest]: readonly Likely[]): number | null {
  return (best !== undefined && best.score > scoreMin ? best.error : nearest?.error) ?? null
}

/** Clues, each as it is read by its name. */
export function toClues(read: (name: keyof Clues) => number): Clues {
  return {
    score: read('score'),
    share: read('share'),
    proof: read('proof'),
    near: read('near'),
    first: read('first'),
  }
}
