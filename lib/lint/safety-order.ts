import type { Problem } from '@/lib/content/problem'
import type { Model } from '@/lib/troubleshooting/schema'
import type { ErrorToCheck } from './error-to-check'
import { listCured, type Place } from './ways'

type Finding = Omit<Problem, 'file'>

/** The article's order: what cannot be undone comes after all that can be undone and cures one of its causes. */
export function checkPublishedOrder({ facts, model, order }: ErrorToCheck): Finding[] {
  return order.flatMap((fix, index) => {
    const before = findBefore(model, fix, order.slice(index + 1))
    return before === null ? [] : [toFinding(facts, before, 'the article')]
  })
}

/** The wizard's order: the same for what is still open where it proposes a fix. Each fix is told once. */
export function checkWizardOrder({ facts, model }: ErrorToCheck, places: readonly Place[]): Finding[] {
  return facts.fixes.flatMap(({ fix }) => {
    const found = places.flatMap(({ history, step }) => {
      if (step.kind !== 'fix' || step.fix !== fix) return []
      const open = model.fixes.flatMap(({ id }) => (id === fix || Object.hasOwn(history.trials, id) ? [] : [id]))
      return findBefore(model, fix, open) ?? []
    })
    return found.slice(0, 1).map((before) => toFinding(facts, before, 'the wizard'))
  })
}

/** An irreversible fix that comes before a reversible one, and the cause that both cure. */
type Before = { readonly fix: string; readonly later: string; readonly cause: string }

/** The first of the later fixes that has to come before; null when the fix can be undone or none has to. */
export function findBefore(model: Model, fix: string, later: readonly string[]): Before | null {
  const isReversible = (id: string) => model.fixes.find((other) => other.id === id)?.reversible ?? true
  if (isReversible(fix)) return null
  const causes = listCured(model, fix)
  const found = later.filter(isReversible).flatMap((id) => {
    const cause = listCured(model, id).find((cured) => causes.includes(cured))
    return cause === undefined ? [] : [{ fix, later: id, cause }]
  })
  return found[0] ?? null
}

function toFinding(facts: ErrorToCheck['facts'], { fix, later, cause }: Before, where: string): Finding {
  const expected = `"${later}" before it in ${where}, as it can be undone and cures "${cause}" too`
  const index = facts.fixes.findIndex((entry) => entry.fix === fix)
  return { field: `fixes[${index}].fix`, expected, received: `"${fix}" first` }
}
