import { syllable } from 'syllable'
import type { Problem } from '@/lib/content/problem'
import type { Locale } from '@/lib/i18n/locales'
import type { PageText } from './page-text'
import { splitWords } from './sentences'

/** Flesch calls what lies below "fairly difficult": more than somebody in a hurry should have to read. */
const easeMin = 55

/** Fewer words give no mean worth the name. */
const wordsMin = 80

/** Every text that is harder to read than the least ease. */
export function checkReadingEase(pages: readonly PageText[]): Problem[] {
  return pages.flatMap(({ file, locale, sentences }) => {
    const ease = findReadingEase(sentences, locale)
    if (ease === null || ease >= easeMin) return []
    const expected = `a reading ease of at least ${easeMin}: shorter sentences, shorter words`
    return [{ file, field: 'text', expected, received: String(Math.round(ease)) }]
  })
}

/**
 * How easy sentences are to read, about 0 (hard) to 100 (easy); null for fewer than 80 words.
 * English: Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948).
 * French: Kandel and Moles, "Application de l’indice de Flesch à la langue française" (1958).
 * Words with a digit or a sign of code inside are not counted: nobody reads them syllable by syllable.
 */
export function findReadingEase(sentences: readonly string[], locale: Locale): number | null {
  const words = sentences.map((sentence) => splitWords(sentence).filter((word) => /^[\p{L}’'-]+$/u.test(word)))
  const counted = words.filter((list) => list.length > 0)
  const all = counted.flat()
  if (all.length < wordsMin) return null
  const wordsPerSentence = all.length / counted.length
  const syllables = all.reduce((sum, word) => sum + (locale === 'en' ? syllable(word) : countFrenchSyllables(word)), 0)
  const syllablesPerWord = syllables / all.length
  return locale === 'en'
    ? 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord
    : 207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord
}

/** Groups of vowels, without the mute ending of "-e", "-es", "-ent"; at least one. */
export function countFrenchSyllables(word: string): number {
  const spoken = word.length > 3 ? word.replace(/(?<=\p{L}{2})(?:es?|ent)$/u, '') : word
  const groups = spoken.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/gu)?.length ?? 0
  return Math.max(1, groups)
}
