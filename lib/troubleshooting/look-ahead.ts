import { afterAnswers, afterFailure, isAllowed, type OpenFix, type Situation, sumOf, weigh } from './belief'
import { costOfFixes, listCheapest, listOptions, type Option } from './order'

/** Fixes that each step of the look-ahead weighs: the best ones by P(works) ÷ minutes. */
const FIXES_WEIGHED = 3

/**
 * The best option by looking two steps ahead and going on with fixes alone, by their P(works) ÷ minutes: for models whose
 * states are too many to list. A question after whose every answer the same comes next is not asked.
 */
export function planAhead(situation: Situation): Option {
  return lookAhead(situation, 2)
}

function lookAhead(situation: Situation, steps: number): Option {
  if (steps === 0) {
    const { cost, first } = costOfFixes(situation)
    return first ? { kind: 'fix', fix: first, cost } : { kind: 'stop', cost }
  }
  const narrowed = { ...situation, fixes: listBestFixes(situation) }
  const options = listOptions(narrowed, {
    afterFailure: (fix) => lookAhead(afterFailure(situation, fix), steps - 1).cost,
    afterAnswers: (question) => {
      const next = afterAnswers(situation, question).filter(({ weights }) => sumOf(weights) > 0)
      const options = next.map((each) => lookAhead(each, steps - 1))
      const isIdle = new Set(options.map(nameStep)).size < 2 && options[0]?.kind !== 'ask'
      return isIdle ? Number.POSITIVE_INFINITY : options.reduce((sum, option) => sum + option.cost, 0)
    },
  })
  return listCheapest(options, sumOf(situation.weights))[0]
}

function listBestFixes(situation: Situation): readonly OpenFix[] {
  return situation.fixes
    .filter((fix) => isAllowed(fix, situation))
    .map((fix) => ({ fix, ratio: weigh(situation.weights, fix.cures) / fix.minutes }))
    .toSorted((a, b) => b.ratio - a.ratio)
    .slice(0, FIXES_WEIGHED)
    .map(({ fix }) => fix)
}

function nameStep(option: Option): string {
  if (option.kind === 'fix') return `fix ${option.fix.id}`
  return option.kind === 'ask' ? `ask ${option.question.id}` : 'stop'
}
