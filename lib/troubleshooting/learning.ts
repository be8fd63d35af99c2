import { multiply, sumOf } from './belief'
import type { Fix, Model, Question, Session } from './schema'

/** Trials that the author's word about one fix and one cause is worth: a judgement between 4 and 6. */
const CURE_STRENGTH = 6

/** Successes that a cell is worth at least, as in Jeffreys' prior; with fewer, a few faked reports make the worst the best. */
const SUCCESSES_MIN = 0.5

/** Answers that the author's word about one question and one cause is worth. */
const ANSWER_STRENGTH = 24

/** Sessions that the author's shares of the causes are worth. */
const SHARE_STRENGTH = 12

/** Learned probabilities stay between this and 1 − this, so that no history is taken for impossible. */
const PROBABILITY_MIN = 0.01

/** The fit is done when no probability moves by more, or after so many rounds. */
const CHANGE_MIN = 1e-4
const ROUNDS_MAX = 300

/** A session that counts with a weight, for instance because it is old; 1 when absent. */
export type WeightedSession = Session & { readonly weight?: number }

/**
 * The model sharpened by whole sessions: expectation–maximisation over the unseen cause of each one, with the author's
 * model as pseudo-counts, so that each probability is (K·prior + successes) ÷ (K + trials), the mean of
 * Beta(K·prior, K·(1 − prior)) after these trials. Cells that the author left empty stay 0, the others stay within
 * 0.01–0.99. Of each fix and network the first outcome counts. Sessions that the model cannot explain are left out.
 * Time grows with the number of distinct histories.
 */
export function fitModel(model: Model, sessions: readonly WeightedSession[]): Model {
  const author = readAuthor(model)
  const cases = listCases(author, sessions)
  let fitted = update(author, countCases(author, []))
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const next = update(author, countCases(fitted, cases))
    const change = measureChange(fitted, next)
    fitted = next
    if (change < CHANGE_MIN) break
  }
  return toModel(model, fitted)
}

/** Something that is observed at most once in a session: how a fix ended or what was answered to a question. */
type Observable = {
  readonly id: string
  readonly kind: 'answer' | 'trial'
  /** By cause, the observations that the author's word is worth. */
  readonly strengths: Float64Array
  readonly results: readonly {
    readonly id: string
    /** By cause, P(result). */
    readonly probabilities: Float64Array
    /** By cause, 1 where the author stated it. */
    readonly stated: Uint8Array
  }[]
}

type Parameters = { readonly shares: Float64Array; readonly observables: readonly Observable[] }

function readAuthor({ causes, fixes, questions }: Model): Parameters {
  const ids = causes.map((cause) => cause.id)
  return {
    shares: Float64Array.from(causes, (cause) => cause.probability),
    observables: [
      ...fixes.map((fix) => readFix(fix, ids)),
      ...questions.map((question) => readQuestion(question, ids)),
    ],
  }
}

function readFix(fix: Fix, causes: readonly string[]): Observable {
  const worked = readCells(fix.worksFor, causes)
  const strengths = worked.probabilities.map((probability) =>
    Math.max(CURE_STRENGTH, SUCCESSES_MIN / Math.max(probability, PROBABILITY_MIN)),
  )
  const failed = worked.probabilities.map((probability) => 1 - probability)
  const results = [
    { id: 'worked', ...worked },
    { id: 'failed', ...worked, probabilities: failed },
  ]
  return { id: fix.id, kind: 'trial', strengths, results }
}

function readQuestion(question: Question, causes: readonly string[]): Observable {
  const results = Object.entries(question.answers).map(([id, byCause]) => ({ id, ...readCells(byCause, causes) }))
  const strengths = new Float64Array(causes.length).fill(ANSWER_STRENGTH)
  return { id: question.id, kind: 'answer', strengths, results }
}

function readCells(byCause: Readonly<Record<string, number>>, causes: readonly string[]) {
  const cells = new Map(Object.entries(byCause))
  return {
    probabilities: Float64Array.from(causes, (cause) => cells.get(cause) ?? 0),
    stated: Uint8Array.from(causes, (cause) => (cells.has(cause) ? 1 : 0)),
  }
}

/** Sessions in which the same was observed. */
type Case = {
  weight: number
  readonly seen: readonly { readonly observable: number; readonly result: number }[]
}

function listCases({ observables }: Parameters, sessions: readonly WeightedSession[]): readonly Case[] {
  const counted = new Set<string>()
  const cases = new Map<string, Case>()
  for (const { network, events, weight = 1 } of sessions) {
    const seen = observables.flatMap((observable, index) => {
      const result = findResult(observable, events)
      return result < 0 ? [] : [{ observable: index, result, kind: observable.kind }]
    })
    const trials = seen.filter(({ kind }) => kind === 'trial')
    // Answers alone count once per network: they stand for a trial of no fix.
    const keys = trials.length === 0 ? [-1] : trials.map(({ observable }) => observable)
    const fresh = keys.filter((key) => !counted.has(JSON.stringify([network, key])))
    if (seen.length === 0 || fresh.length === 0) continue
    for (const key of fresh) counted.add(JSON.stringify([network, key]))
    const kept = seen.filter(({ kind, observable }) => kind === 'answer' || fresh.includes(observable))
    const key = kept.map(({ observable, result }) => `${observable}:${result}`).join()
    const same = cases.get(key)
    if (same) same.weight += weight
    else cases.set(key, { weight, seen: kept })
  }
  return [...cases.values()]
}

/** Index of the first result that the events name; −1 for none. Skipped fixes and unknown ids name none. */
function findResult({ id, kind, results }: Observable, events: Session['events']): number {
  const found = events.flatMap(([eventKind, eventId, name]) =>
    eventKind === kind && eventId === id ? results.findIndex((result) => result.id === name) : [],
  )
  return found.find((index) => index >= 0) ?? -1
}

/** Expected numbers of sessions, by cause; for the observables by result. */
type Counts = { readonly shares: Float64Array; readonly results: readonly (readonly Float64Array[])[] }

/** The expectation step: each case is divided among the causes by how well they explain it. */
function countCases({ shares, observables }: Parameters, cases: readonly Case[]): Counts {
  const counts: Counts = {
    shares: new Float64Array(shares.length),
    results: observables.map(({ results }) => results.map(() => new Float64Array(shares.length))),
  }
  for (const { weight, seen } of cases) {
    const factors = seen.flatMap((each) => observables[each.observable]?.results[each.result]?.probabilities ?? [])
    const joint = factors.reduce(multiply, shares)
    const total = sumOf(joint)
    if (total === 0) continue
    const belief = joint.map((each) => (each * weight) / total)
    addTo(counts.shares, belief)
    for (const { observable, result } of seen) addTo(counts.results[observable]?.[result], belief)
  }
  return counts
}

function addTo(vector: Float64Array | undefined, summands: Float64Array): void {
  if (!vector) return
  for (let cause = 0; cause < vector.length; cause += 1) vector[cause] = (vector[cause] ?? 0) + (summands[cause] ?? 0)
}

/** The maximisation step. */
function update(author: Parameters, counts: Counts): Parameters {
  const total = sumOf(counts.shares)
  return {
    shares: author.shares.map(
      (share, cause) => (SHARE_STRENGTH * share + (counts.shares[cause] ?? 0)) / (SHARE_STRENGTH + total),
    ),
    observables: author.observables.map((observable, index) =>
      updateObservable(observable, counts.results[index] ?? []),
    ),
  }
}

function updateObservable(author: Observable, counts: readonly Float64Array[]): Observable {
  const results = author.results.map((result) => ({
    ...result,
    probabilities: Float64Array.from(result.probabilities),
  }))
  const causes = results[0]?.probabilities.length ?? 0
  for (let cause = 0; cause < causes; cause += 1) {
    const stated = results.flatMap((result, index) =>
      result.stated[cause] ? [{ result, count: counts[index]?.[cause] ?? 0 }] : [],
    )
    const total = stated.reduce((sum, { count }) => sum + count, 0)
    const strength = author.strengths[cause] ?? 0
    const means = stated.map(
      ({ result, count }) => (strength * (result.probabilities[cause] ?? 0) + count) / (strength + total),
    )
    clamp(means).forEach((mean, index) => {
      const result = stated[index]?.result
      if (result) result.probabilities[cause] = mean
    })
  }
  return { ...author, results }
}

/** Raises what is too small and takes it from the rest in proportion; the sum stays 1. A single value stays as it is. */
function clamp(probabilities: readonly number[]): readonly number[] {
  const least = Math.min(PROBABILITY_MIN, 1 / probabilities.length)
  const isSmall = (probability: number) => probability <= least
  const small = probabilities.filter(isSmall)
  if (small.length === 0 || small.length === probabilities.length) return probabilities
  const rest = 1 - small.reduce((sum, probability) => sum + probability, 0)
  const scaled = (1 - small.length * least) / rest
  const raised = probabilities.map((each) => (isSmall(each) ? least : Math.min(each * scaled, 1 - least)))
  // Scaling may push another one below the least value; each round settles at least one.
  return raised.filter(isSmall).length === small.length ? raised : clamp(raised)
}

/** The greatest difference between two sets of probabilities. */
function measureChange(before: Parameters, after: Parameters): number {
  const old = listVectors(before)
  const differences = listVectors(after).map((vector, index) =>
    vector.reduce((most, value, cause) => Math.max(most, Math.abs(value - (old[index]?.[cause] ?? value))), 0),
  )
  return Math.max(...differences)
}

function listVectors({ shares, observables }: Parameters): readonly Float64Array[] {
  return [shares, ...observables.flatMap(({ results }) => results.map(({ probabilities }) => probabilities))]
}

/** The author's model with the fitted probabilities in the cells that it states. */
function toModel(author: Model, { shares, observables }: Parameters): Model {
  const causes = new Map(author.causes.map(({ id }, index) => [id, index] as const))
  const fitted = new Map(
    observables.flatMap(({ id, results }) =>
      results.map((result) => [JSON.stringify([id, result.id]), result] as const),
    ),
  )
  function fill(byCause: Readonly<Record<string, number>>, id: string, result: string): Record<string, number> {
    const probabilities = fitted.get(JSON.stringify([id, result]))?.probabilities
    const probability = (cause: string) => probabilities?.[causes.get(cause) ?? -1] ?? 0
    return Object.fromEntries(Object.keys(byCause).map((cause) => [cause, probability(cause)] as const))
  }
  return {
    ...author,
    causes: author.causes.map((cause, index) => ({ ...cause, probability: shares[index] ?? 0 })),
    fixes: author.fixes.map((fix) => ({ ...fix, worksFor: fill(fix.worksFor, fix.id, 'worked') })),
    questions: author.questions.map(({ answers, ...question }) => ({
      ...question,
      answers: Object.fromEntries(
        Object.entries(answers).map(([answer, byCause]) => [answer, fill(byCause, question.id, answer)] as const),
      ),
    })),
  }
}
