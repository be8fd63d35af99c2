/** What was reported of one fix on one UTC day. */
export type DayCount = {
  /** 2026-11-22. */
  readonly day: string
  readonly tried: number
  readonly worked: number
}

/** Trials of several days together. */
export type Tally = { readonly tried: number; readonly worked: number }

export function addTallies(a: Tally, b: Tally): Tally {
  return { tried: a.tried + b.tried, worked: a.worked + b.worked }
}

/** Share of the trials that worked, 0 to 1; 0 where nothing was tried. */
export function toShare({ tried, worked }: Tally): number {
  return tried === 0 ? 0 : worked / tried
}
