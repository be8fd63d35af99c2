import { clueNames } from '@/lib/subject/clues'
import { noStep, type PackedWords, symbols } from '@/lib/subject/packed-words'
import { signNames } from '@/lib/subject/signs'
import type { WeightData, Weights } from '@/lib/subject/subject'
import { isWhole, pairSign } from '@/lib/subject/words'

/** Finer steps make more of what travels, and recognise no more. */
export const step = 0.4

/** Weights as they are kept: those of words in whole steps, a word that says nothing only where it is a word. */
export function toWeightData({ bias, clues, signs, strange, words }: Weights): WeightData {
  const rows = [...words]
    .map(([word, weights]) => ({ word, told: weights.filter(({ weight }) => toSteps(weight) !== 0) }))
    .filter(({ word, told }) => told.length > 0 || isWhole(word))
    .sort((a, b) => compare(a.word, b.word))
  const abouts = [...new Set(rows.flatMap(({ told }) => told.map(({ about }) => about)))].sort()
  return {
    bias: round(bias),
    step,
    clues: Object.fromEntries(clueNames.map((name) => [name, round(clues[name])])),
    signs: Object.fromEntries(signNames.map((name) => [name, round(signs[name])])),
    strange: { share: round(strange.share), count: round(strange.count) },
    abouts,
    ...packWords(rows, abouts),
  }
}

type Row = { readonly word: string; readonly told: readonly { readonly about: string; readonly weight: number }[] }

function packWords(rows: readonly Row[], abouts: readonly string[]): Omit<PackedWords, 'abouts'> {
  const placed = rows.map(({ told }) =>
    told
      .map(({ about, weight }) => ({ place: abouts.indexOf(about), steps: toSteps(weight) }))
      .sort((a, b) => a.place - b.place),
  )
  return {
    words: rows.map(({ word }, index) => shorten(word, rows[index - 1]?.word ?? '')).join(' '),
    places: placed
      .map((own) => own.map(({ place }, index) => write(place - (own[index - 1]?.place ?? -1) - 1)).join(''))
      .join(' '),
    steps: placed.flatMap((own) => own.map(({ steps }) => write(noStep + steps))).join(''),
  }
}

/** A pair whose first word is that of the word before it, by its second alone. */
function shorten(word: string, before: string): string {
  const [first = '', second] = word.split(pairSign)
  return second !== undefined && before.split(pairSign)[0] === first ? pairSign + second : word
}

function write(value: number): string {
  return symbols[value] ?? ''
}

/** In order of the first words, then of the second. */
function compare(a: string, b: string): number {
  const [first, second] = [a, b].map((word) => word.replace(pairSign, ' '))
  return (first ?? '') < (second ?? '') ? -1 : 1
}

/** No more steps than a symbol can say. */
function toSteps(weight: number): number {
  return Math.max(-noStep, Math.min(noStep, Math.round(weight / step)))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
