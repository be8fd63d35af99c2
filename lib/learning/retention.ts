const latestKept = 100
const daysKept = 400

/** A stored version and the UTC day on which it was made. */
export type DatedVersion = { readonly version: number; readonly day: string }

/**
 * Numbers of the versions of one error that need not be kept. Kept are the latest hundred, which may be the work of two
 * hours, and of each of the latest 400 days the last one, so that the order of a day can be explained.
 */
export function listSuperfluous(versions: readonly DatedVersion[]): readonly number[] {
  const days = new Set<string>()
  return versions
    .toSorted((a, b) => b.version - a.version)
    .filter(({ day }, index) => {
      const isLastOfDay = !days.has(day)
      days.add(day)
      return index >= latestKept && !(isLastOfDay && days.size <= daysKept)
    })
    .map(({ version }) => version)
}
