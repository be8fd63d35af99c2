import { clueNames } from '@/lib/subject/clues'
import { signNames } from '@/lib/subject/signs'
import type { WeightData, Weights } from '@/lib/subject/subject'
import { isBeginning } from '@/lib/subject/words'

/** Finer steps make more of what travels, and recognise no more. */
const step = 0.2

/** Weights as they are kept: those of words in whole steps. */
export function toWeightData({ bias, clues, signs, strange, words }: Weights): WeightData {
  const lists = new Map<string, Map<number, string[]>>()
  const plain: string[] = []
  for (const [word, weights] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const told = weights.filter(({ weight }) => toSteps(weight) !== 0)
    for (const { about, weight } of told) {
      const bySteps = lists.get(about) ?? new Map<number, string[]>()
      const list = bySteps.get(toSteps(weight)) ?? []
      lists.set(about, bySteps.set(toSteps(weight), [...list, word]))
    }
    if (told.length === 0 && !isBeginning(word)) plain.push(word)
  }
  return {
    bias: round(bias),
    step,
    clues: Object.fromEntries(clueNames.map((name) => [name, round(clues[name])])),
    signs: Object.fromEntries(signNames.map((name) => [name, round(signs[name])])),
    strange: { share: round(strange.share), count: round(strange.count) },
    words: Object.fromEntries(
      [...lists]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([about, bySteps]) => [
          about,
          Object.fromEntries([...bySteps].sort(([a], [b]) => a - b).map(([steps, list]) => [steps, list.join(' ')])),
        ]),
    ),
    plain: plain.join(' '),
  }
}

function toSteps(weight: number): number {
  return Math.round(weight / step)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
