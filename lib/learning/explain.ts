import { afterFailure, createSituation, sumOf, weigh } from '@/lib/troubleshooting/belief'
import { findBestFix } from '@/lib/troubleshooting/order'
import type { Model } from '@/lib/troubleshooting/schema'
import { countEffectiveTrials, type FittedModel, isEnoughForOrder } from './fitted-model'

/** One place in the order of the fixes, and why it has it. */
type ExplainedFix = {
  readonly fix: string
  /** P(works) once all fixes before it failed. */
  readonly chance: number
  readonly minutes: number
  /** Chance ÷ minutes: the greatest comes first, reversible fixes before those that are not. */
  readonly ratio: number
  readonly reversible: boolean
}

/** The order of the article (see orderFixes) with the numbers that decide each place. */
export function explainOrder(model: Model): readonly ExplainedFix[] {
  const explained: ExplainedFix[] = []
  let situation = createSituation(model)
  for (let fix = findBestFix(situation); fix !== null; fix = findBestFix(situation)) {
    const { id, minutes, reversible } = fix
    const chance = weigh(situation.weights, fix.cures) / (sumOf(situation.weights) || 1)
    explained.push({ fix: id, chance, minutes, ratio: chance / minutes, reversible })
    situation = afterFailure(situation, fix)
  }
  return explained
}

/** Why the fixes stood as they did while this version was the newest. The same version always gives the same text. */
export function formatExplanation(fitted: FittedModel): string {
  const { error, version, createdAt, trialCount, sessionCount, halfLifeDays, effectiveTrials, lastTrialAt } = fitted
  const newest = lastTrialAt === null ? 'all of them removed since' : `the newest of ${lastTrialAt.toISOString()}`
  return [
    `${error}, version ${version} of ${createdAt.toISOString()}`,
    `Learned from ${trialCount} trials in ${sessionCount} sessions, ${newest}.`,
    `With a half-life of ${halfLifeDays} days they count as ${effectiveTrials.toFixed(2)} trials.`,
    isEnoughForOrder(fitted)
      ? `Pages show: order from ${countEffectiveTrials(fitted)} trials, which is the learned one.`
      : "Pages show: order by the authors' estimate, since these are fewer than it takes.",
    '',
    'Learned',
    ...formatOrder(fitted.model),
    '',
    "The authors' estimate",
    ...formatOrder(fitted.authored),
    '',
    'P(works) holds once all fixes above have failed. The greatest P(works) per minute comes next; a fix that cannot be',
    'undone waits until no other one is left for what it cures.',
  ].join('\n')
}

function formatOrder(model: Model): readonly string[] {
  const order = explainOrder(model)
  const width = Math.max(3, ...order.map(({ fix }) => fix.length))
  return [
    `    ${'fix'.padEnd(width)}  P(works)  minutes  per minute`,
    ...order.map(({ fix, chance, minutes, ratio, reversible }, index) => {
      const numbers = [chance.toFixed(4).padStart(8), String(minutes).padStart(7), ratio.toFixed(4).padStart(10)]
      const place = String(index + 1).padStart(2)
      return `${place}  ${fix.padEnd(width)}  ${numbers.join('  ')}${reversible ? '' : '  cannot be undone'}`
    }),
  ]
}
