import { addTallies, type DayCount, type Tally, toShare } from './day-count'

/** A day from which on a fix works less often than before. */
export type Break = {
  /** First day of the new rate, the likeliest; the true one lies around it. */
  readonly day: string
  readonly before: Tally
  /** From that day on. */
  readonly after: Tally
  /** Stopped: it works at most a quarter as often as before. */
  readonly kind: 'stopped' | 'less'
}

/** Chance, over the whole life of a fix, that a break is ever found where its rate never changed. */
export const falseAlarmRate = 0.01

/** Trials on either side of a break; with fewer none is named. */
export const sideMin = 10

const stoppedShare = 1 / 4

/**
 * Looks for the day on which a fix began to work less often; null when chance explains what was reported. `days` holds
 * every day with trials, oldest first.
 *
 * The page is made anew after each report, so a test for one look would raise many false alarms over the years. This one
 * may be looked at after every trial: the likelihood of a change, mixed over all days and all rates, is divided by the
 * greatest likelihood without a change. For trials with one unknown rate the quotient stays below that of a martingale
 * that starts at 1, and reaches 1 / α with a probability of at most α, ever (Ville's inequality). Universal inference:
 * Wasserman, Ramdas and Balakrishnan, PNAS 117(29), 2020, section 7; rates are mixed as in Krichevsky and Trofimov, IEEE
 * Transactions on Information Theory 27(2), 1981. Leaving out the days from which on it works better only lowers the
 * quotient.
 */
export function findBreak(days: readonly DayCount[]): Break | null {
  const all = days.reduce(addTallies, { tried: 0, worked: 0 })
  if (all.tried < 2 * sideMin) return null
  const mixtures = listLogMixtures(all.tried)
  const candidates = listSplits(days, all).map(({ index, before, after }) => {
    const day = days[index]?.day ?? ''
    // The weights 1 / (i (i + 1)) of the first, second, third … day sum to 1, however many days come.
    return { day, before, after, weight: mixtures(before) + mixtures(after) - Math.log(index * (index + 1)) }
  })
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (found, candidate) => (found === null || candidate.weight > found.weight ? candidate : found),
    null,
  )
  if (best === null || best.before.tried < sideMin || best.after.tried < sideMin) return null
  const total = candidates.reduce((sum, { weight }) => sum + Math.exp(weight - best.weight), 0)
  const logQuotient = best.weight + Math.log(total) - toGreatestLogLikelihood(all)
  if (logQuotient < -Math.log(falseAlarmRate)) return null
  const { day, before, after } = best
  return { day, before, after, kind: toShare(after) <= stoppedShare * toShare(before) ? 'stopped' : 'less' }
}

/** Every way to part the days in two of which the later ones work less often. */
function listSplits(days: readonly DayCount[], all: Tally) {
  let before: Tally = { tried: 0, worked: 0 }
  return days.flatMap((count, index) => {
    const split = { index, before, after: { tried: all.tried - before.tried, worked: all.worked - before.worked } }
    before = addTallies(before, count)
    return index > 0 && toShare(split.after) < toShare(split.before) ? [split] : []
  })
}

/** Log likelihood of a tally, as one sequence, averaged over all rates by the Beta(½, ½) prior; up to `triedMax`. */
function listLogMixtures(triedMax: number): (tally: Tally) => number {
  const [halves, wholes] = [[0], [0]]
  for (let index = 0; index < triedMax; index += 1) {
    halves.push((halves[index] ?? 0) + Math.log(index + 0.5))
    wholes.push((wholes[index] ?? 0) + Math.log(index + 1))
  }
  return ({ tried, worked }) => (halves[worked] ?? 0) + (halves[tried - worked] ?? 0) - (wholes[tried] ?? 0)
}

function toGreatestLogLikelihood(tally: Tally): number {
  const { tried, worked } = tally
  const share = toShare(tally)
  const failed = tried - worked
  return (worked === 0 ? 0 : worked * Math.log(share)) + (failed === 0 ? 0 : failed * Math.log(1 - share))
}
