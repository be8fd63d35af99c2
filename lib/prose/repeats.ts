import type { Problem } from '@/lib/content/problem'
import type { PageText } from './page-text'
import { splitWords } from './sentences'

/** A shorter sentence says too little to be filler: "Reload the page." */
const wordsMin = 8

const articlesMax = 2

/** Reasons that authors gave for a sentence that stands in many articles: its first words, by file. */
export type RepeatReasons = ReadonlyMap<string, readonly { readonly sentence: string; readonly reason: string }[]>

/**
 * Every sentence outside fixes that stands in more than two articles of a language, in each file that gives no reason for
 * it. Case, punctuation and what stands in code are not compared: "Read `a`." and "Read `b`." are two sentences.
 */
export function checkRepeats(pages: readonly PageText[], reasons: RepeatReasons): Problem[] {
  const places = new Map<string, Map<string, string>>()
  for (const page of pages) {
    if (page.kind === 'fixes') continue
    for (const sentence of page.sentences) {
      const words = splitWords(sentence)
      if (words.length < wordsMin) continue
      const key = `${page.locale} ${words.join(' ')}`
      const files = places.get(key) ?? new Map<string, string>()
      places.set(key, files.set(page.file, sentence))
    }
  }
  return [...places.values()]
    .filter((files) => files.size > articlesMax)
    .flatMap((files) =>
      [...files].flatMap(([file, sentence]) => {
        if (isExplained(sentence, reasons.get(file) ?? [])) return []
        const others = [...files.keys()].filter((other) => other !== file)
        const received = `"${sentence}", which stands in ${others.join(', ')} too`
        return [{ file, field: 'text', expected: 'a sentence of its own, or its reason in "repeats"', received }]
      }),
    )
}

function isExplained(sentence: string, entries: readonly { readonly sentence: string }[]): boolean {
  return entries.some((entry) => sentence.startsWith(entry.sentence))
}
