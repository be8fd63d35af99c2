import type { Model } from '@/lib/troubleshooting/schema'

/** P(it works) of each fix for somebody of whom nothing is known yet, by fix id: Σ share of a cause × P(cured). */
export function toChances({ causes, fixes }: Model): ReadonlyMap<string, number> {
  return new Map(
    fixes.map(({ id, worksFor }) => {
      const cures = new Map(Object.entries(worksFor))
      return [id, causes.reduce((sum, cause) => sum + cause.probability * (cures.get(cause.id) ?? 0), 0)] as const
    }),
  )
}
