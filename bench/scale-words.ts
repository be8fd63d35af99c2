import type { Random } from '@/lib/random/random'

export type Vocabulary = { readonly known: readonly string[]; readonly invented: readonly string[] }

const onsets = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sc sp st t tr v w z'.split(' ')
const vowels = 'a e i o u ai ea ou y'.split(' ')
const codas = ['', '', '', 'n', 'r', 's', 'l', 't', 'm', 'ck', 'nd']
const inventedCount = 12_000
/** New articles bring new words: product names, fields, options. */
const inventedShare = 0.25

/** The words of real texts, most frequent first, and as many again that nobody has read yet. */
export function createVocabulary(texts: readonly string[], random: Random): Vocabulary {
  const counts = new Map<string, number>()
  for (const [word] of texts
    .join('\n')
    .toLowerCase()
    .matchAll(/\p{L}{3,}/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const known = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
  const syllable = () => [onsets, vowels, codas].map((parts) => pick(parts, random())).join('')
  const invented = Array.from({ length: inventedCount }, () =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, syllable).join(''),
  )
  return { known, invented }
}

/** So many words, the frequent ones more often. */
export function drawWords({ known, invented }: Vocabulary, count: number, random: Random): string {
  return Array.from({ length: count }, () => pick(random() < inventedShare ? invented : known, random() ** 2)).join(' ')
}

/** The same, as a sentence of at most so many characters. */
export function drawSentence(vocabulary: Vocabulary, lengthMax: number, random: Random): string {
  const words = drawWords(vocabulary, 40, random)
  const cut = words.slice(0, words.lastIndexOf(' ', lengthMax - 1))
  return `${cut.charAt(0).toUpperCase()}${cut.slice(1)}.`
}

function pick(words: readonly string[], place: number): string {
  return words[Math.floor(place * words.length)] ?? ''
}
