import { createRandom, type Random } from '@/lib/random/random'
import { clueNames, toClues } from '@/lib/subject/clues'
import type { WordWeight } from '@/lib/subject/packed-words'
import { type Signs, signNames, toSigns } from '@/lib/subject/signs'
import {
  measureStrangeness,
  nobodyKey,
  type Strangeness,
  type SubjectFindings,
  toWordShare,
  type Weights,
} from '@/lib/subject/subject'
import { descend, type Fitted, toFitted } from './adam'

/** A labelled message as the fit sees it. */
export type Sample = SubjectFindings & {
  /** The errors that are right, by their place; the number of errors stands for nobody's. */
  readonly accept: readonly number[]
  /** How much it counts. */
  readonly weight: number
}

/** Words that fewer messages have tell nothing. */
const countMin = 15
const rounds = 300
/** After so many rounds weights of words end that are near 0: each word tells of few errors. */
const pruneAfter = 120
/** A weight nearer to 0 ends then. */
const weightMin = 0.66
/** How far a weight moves in the first round; less in each further one. */
const rate = 0.05
/** Little, as hidden words already keep weights from fitting what is by chance. */
const ridge = 5e-6
/** So much of the words of a sample is hidden in a round, so that each learns to do without the others. */
const hiddenUsually = 0.4
/**
 * Of so many samples a round two have their clues held back, so that words learn to do without marks; and of one the words
 * say nothing of what is right, as of an error that is newer than the fit, so that clues learn to do without words.
 */
const turns = 20
const [turnsWithoutClues, turnsUnknown] = [2, 1]

/** The words that enough messages have to be weighed. */
export function listKnown(samples: readonly Sample[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { words } of samples) for (const word of words.all) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].flatMap(([word, count]) => (count >= countMin ? [word] : []))
}

/** What speaks for nobody besides words, in this order: the signs, what is the same for all texts, strange words. */
const signColumns = [...signNames, 'bias', 'share', 'count'] as const

/** A sample in numbers: its words by place, its clues as rows of one error each. */
type Row = {
  readonly columns: Int32Array
  readonly share: number
  readonly clues: readonly (readonly [error: number, values: readonly number[]])[]
  readonly signs: readonly number[]
  readonly accept: readonly number[]
  readonly weight: number
}

/**
 * Weights by which the errors of the samples are told apart, and nobody's: softmax regression with a ridge penalty, by
 * gradient descent with moments, a share of the words hidden by chance in each round (Srivastava and others, Dropout, 2014).
 * A message of which several errors are right counts by the sum of their probabilities. The same samples give the same
 * weights. `hidden` is the share of the words that is hidden, 0 to less than 1.
 */
export function fitWeights(
  samples: readonly Sample[],
  vocabulary: readonly string[],
  slugs: readonly string[],
  hidden = hiddenUsually,
): Weights {
  const width = slugs.length + 1
  const all = Int32Array.from({ length: width }, (_, about) => about)
  const rows = toRows(samples, new Map(vocabulary.map((word, place) => [word, place])))
  const byWord = toFitted(vocabulary.length * width)
  const byClue = toFitted(clueNames.length)
  const bySign = toFitted(signColumns.length)
  const random = createRandom(1)
  /** For each word, what it may speak for. */
  let abouts: readonly Int32Array[] = vocabulary.map(() => all)
  for (let round = 1; round <= rounds; round += 1) {
    const slopes = {
      words: byWord.values.map((value) => ridge * value),
      clues: byClue.values.map((value) => ridge * value),
      signs: bySign.values.map((value) => ridge * value),
    }
    rows.forEach((row, index) => {
      const turn = (index * 31 + round * 17) % turns
      const clues = turn < turnsWithoutClues ? [] : row.clues
      const unknown = turn >= turns - turnsUnknown ? listWithClues(row) : []
      addSlopes(
        { ...hideWords(row, hidden, random), clues, unknown },
        { byWord, byClue, bySign, width, abouts },
        slopes,
      )
    })
    const pace = rate * (1 - round / (rounds + 50))
    descend(byWord, slopes.words, { round, pace })
    descend(byClue, slopes.clues, { round, pace })
    descend(bySign, slopes.signs, { round, pace })
    if (round === pruneAfter) abouts = prune(byWord, width, vocabulary.length)
  }
  return toWeights({ byWord, byClue, bySign, width, abouts }, vocabulary, [...slugs, nobodyKey])
}

function toRows(samples: readonly Sample[], places: ReadonlyMap<string, number>): readonly Row[] {
  const total = samples.reduce((sum, { weight }) => sum + weight, 0)
  return samples.map(({ words, clues, signs, accept, weight }) => ({
    columns: Int32Array.from([...words.all].flatMap((word) => places.get(word) ?? [])),
    share: toWordShare(words.all.size),
    clues: [...clues].map(([error, one]) => [error, clueNames.map((name) => one[name])] as const),
    signs: listSigns(
      signs,
      measureStrangeness(words, (word) => places.has(word)),
    ),
    accept,
    weight: weight / total,
  }))
}

function listSigns(signs: Signs, strange: Strangeness): readonly number[] {
  const values = { ...signs, bias: 1, ...strange }
  return signColumns.map((name) => values[name])
}

/** The errors that are right for which clues speak. */
function listWithClues({ accept, clues }: Row): readonly number[] {
  return accept.filter((about) => clues.some(([error]) => error === about))
}

/** Ends the weights that are near 0, but those for nobody; what each word speaks for then. */
function prune({ values, means }: Fitted, width: number, wordCount: number): readonly Int32Array[] {
  return Array.from({ length: wordCount }, (_, word) => {
    const own: number[] = []
    for (let about = 0; about < width; about += 1) {
      const place = word * width + about
      if (about === width - 1 || Math.abs(values[place] ?? 0) >= weightMin) own.push(about)
      else values[place] = means[place] = 0
    }
    return Int32Array.from(own)
  })
}

/** A row some of whose words are hidden by chance; those that stay say as much as all did, on average. */
function hideWords(row: Row, hidden: number, random: Random): Row {
  return { ...row, columns: row.columns.filter(() => random() >= hidden), share: row.share / (1 - hidden) }
}

type Model = {
  readonly byWord: Fitted
  readonly byClue: Fitted
  readonly bySign: Fitted
  readonly width: number
  readonly abouts: readonly Int32Array[]
}
type Slopes = { readonly words: Float64Array; readonly clues: Float64Array; readonly signs: Float64Array }

/** A row as a round sees it, with the errors of which words say nothing. */
type SeenRow = Row & { readonly unknown: readonly number[] }

/** Adds what one sample says of how each weight should change. */
function addSlopes(row: SeenRow, model: Model, slopes: Slopes): void {
  const { columns, share, clues, signs, accept, weight, unknown } = row
  const { byWord, byClue, bySign, width, abouts } = model
  const sums = new Float64Array(width)
  for (const column of columns) {
    const start = column * width
    for (const about of abouts[column] ?? []) add(sums, about, share * (byWord.values[start + about] ?? 0))
  }
  for (const about of unknown) sums[about] = 0
  for (const [error, values] of clues) {
    values.forEach((value, place) => {
      add(sums, error, value * (byClue.values[place] ?? 0))
    })
  }
  signs.forEach((value, place) => {
    add(sums, width - 1, value * (bySign.values[place] ?? 0))
  })
  const residuals = toResiduals(sums, accept, weight)
  for (const [error, values] of clues) {
    values.forEach((value, place) => {
      add(slopes.clues, place, value * (residuals[error] ?? 0))
    })
  }
  signs.forEach((value, place) => {
    add(slopes.signs, place, value * (residuals[width - 1] ?? 0))
  })
  for (const about of unknown) residuals[about] = 0
  for (const column of columns) {
    const start = column * width
    for (const about of abouts[column] ?? []) add(slopes.words, start + about, share * (residuals[about] ?? 0))
  }
}

function add(to: Float64Array, place: number, value: number): void {
  to[place] = (to[place] ?? 0) + value
}

/** The slope of minus the logarithm of the probability of what is right, by each sum. */
function toResiduals(sums: Float64Array, accept: readonly number[], weight: number): Float64Array {
  const residuals = new Float64Array(sums.length)
  addSoftmax(residuals, Array.from(sums.keys()), sums, weight)
  addSoftmax(residuals, accept, sums, -weight)
  return residuals
}

/** Adds to each place its part of a whole, by the softmax of its sum among the places. */
function addSoftmax(to: Float64Array, places: readonly number[], sums: Float64Array, whole: number): void {
  const of = (place: number) => sums[place] ?? 0
  const highest = places.reduce((most, place) => Math.max(most, of(place)), Number.NEGATIVE_INFINITY)
  const total = places.reduce((sum, place) => sum + Math.exp(of(place) - highest), 0)
  for (const place of places) add(to, place, (whole * Math.exp(of(place) - highest)) / total)
}

function toWeights(
  { byWord, byClue, bySign, width }: Model,
  vocabulary: readonly string[],
  names: readonly string[],
): Weights {
  const bySigns = (name: (typeof signColumns)[number]) => bySign.values[signColumns.indexOf(name)] ?? 0
  const words = new Map<string, readonly WordWeight[]>()
  vocabulary.forEach((word, place) => {
    const own = names.flatMap((about, index) => {
      const weight = byWord.values[place * width + index] ?? 0
      return weight === 0 ? [] : [{ about, weight }]
    })
    words.set(word, own)
  })
  return {
    bias: bySigns('bias'),
    clues: toClues((name) => byClue.values[clueNames.indexOf(name)] ?? 0),
    signs: toSigns(bySigns),
    strange: { share: bySigns('share'), count: bySigns('count') },
    words,
  }
}
