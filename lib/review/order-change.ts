/** Fixes by slug, best first. */
export type Order = {
  readonly fixes: readonly string[]
  /** Effective trials behind it; null: it is the authors' estimate. */
  readonly trialCount: number | null
}

export type OrderChange = {
  /** Slug. */
  readonly error: string
  readonly before: Order
  readonly after: Order
}

/** A fix in its new place; `moved` is how many places it rose, below 0 how many it fell. */
type Place = { readonly fix: string; readonly moved: number }

/** The fixes in their new order, each with how far it moved; one that was not there before has not moved. */
export function listPlaces({ before, after }: OrderChange): readonly Place[] {
  return after.fixes.map((fix, place) => {
    const old = before.fixes.indexOf(fix)
    return { fix, moved: old < 0 ? 0 : old - place }
  })
}

/** Whether any fix changes its place. */
export function isReordered(change: OrderChange): boolean {
  return listPlaces(change).some(({ moved }) => moved !== 0)
}
