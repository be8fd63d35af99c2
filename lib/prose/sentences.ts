import type { Locale } from '@/lib/i18n/locales'

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
} satisfies Record<Locale, Intl.Segmenter>

/** The sentences of a paragraph, without white space around them. */
export function splitSentences(text: string, locale: Locale): readonly string[] {
  return [...segmenters[locale].segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '')
}

/** The words of a text in lower case, without punctuation; a code with dots or hyphens is one word. */
export function splitWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}._/’'-]*[\p{L}\p{N}])?/gu) ?? []
}
