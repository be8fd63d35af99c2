import type { Platform } from '@/lib/content/schema'
import { countDays } from '@/lib/day/day'
import type { Locale } from '@/lib/i18n/locales'
import type { Surface } from './schema'

/** A note that was reviewed, as the article shows it. */
export type ShownNote = {
  readonly id: string
  readonly text: string
  /** Language in which it was written. */
  readonly locale: Locale
  readonly platform: Platform | null
  readonly surface: Surface | null
  /** UTC day, 2026-11-22. */
  readonly day: string
  /** "Also worked for me". */
  readonly votes: number
}

/** What the order of notes under a fix needs. */
type RankedNote = {
  readonly id: string
  /** UTC day, 2026-11-22. */
  readonly day: string
  /** "Also worked for me". */
  readonly votes: number
}

/** Days after which a note is worth half as much. */
const halfLifeDays = 60

/**
 * Newest and most useful first: one plus the votes, halved for every 60 days of age. Of equal worth the newer comes
 * first, then by id, so that the order is the same for everybody.
 */
export function orderNotes<Note extends RankedNote>(notes: readonly Note[], today: string): readonly Note[] {
  return [...notes].sort(
    (left, right) =>
      toWorth(right, today) - toWorth(left, today) ||
      right.day.localeCompare(left.day) ||
      left.id.localeCompare(right.id),
  )
}

function toWorth({ day, votes }: RankedNote, today: string): number {
  const age = Math.max(0, countDays(day, today))
  return (1 + votes) * 0.5 ** (age / halfLifeDays)
}
