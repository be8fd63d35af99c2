import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dump, load } from 'js-yaml'
import { type ErrorFacts, type ErrorWords, errorSchema, errorWordsSchema } from '@/lib/content/error-schema'
import { splitFrontMatter } from '@/lib/content/front-matter'
import { type Locale, locales } from '@/lib/i18n/locales'
import { createRandom, type Random } from '@/lib/random/random'
import { createVocabulary, drawSentence, drawWords, type Vocabulary } from './scale-words'

const seed = 20_261_122

/** A real article, as far as an invented one is made from it. */
type Pattern = { readonly facts: ErrorFacts; readonly pages: Readonly<Record<Locale, Page>> }
type Page = { readonly words: ErrorWords; readonly body: string }

/**
 * Copies the content and adds invented articles until there are so many. Each is modelled on a real one, in length and
 * in what it names, with titles, messages, key words and some sentences of its own; fixes and questions are shared.
 */
export function createContent(source: string, target: string, count: number): void {
  cpSync(source, target, { recursive: true })
  const patterns = readPatterns(path.join(source, 'errors'))
  const random = createRandom(seed)
  const vocabularies = {
    en: createVocabulary(listTexts(patterns, 'en'), random),
    fr: createVocabulary(listTexts(patterns, 'fr'), random),
  }
  for (let number = patterns.length; number < count; number += 1) {
    const pattern = patterns[number % patterns.length]
    if (pattern === undefined) throw new Error(`${source} has no article to model others on`)
    const folder = path.join(target, 'errors', `invented-${number}`)
    mkdirSync(folder)
    const code = random() < 0.5 ? `${drawPrefix(random)}-${1000 + number}` : null
    writeFileSync(path.join(folder, 'error.yaml'), dump(inventFacts(pattern.facts, { code, random, ...vocabularies })))
    for (const locale of locales) {
      const page = inventPage(pattern.pages[locale], { code, random, vocabulary: vocabularies[locale] })
      writeFileSync(path.join(folder, `${locale}.mdx`), page)
    }
  }
}

function readPatterns(folder: string): readonly Pattern[] {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
  return names.map((name) => ({
    facts: errorSchema.parse(load(readFileSync(path.join(folder, name, 'error.yaml'), 'utf8'))),
    pages: { en: readPage(path.join(folder, name, 'en.mdx')), fr: readPage(path.join(folder, name, 'fr.mdx')) },
  }))
}

function readPage(file: string): Page {
  const bytes = readFileSync(file)
  const split = splitFrontMatter(bytes)
  if (split === null) throw new Error(`${file} has no front matter`)
  return { words: errorWordsSchema.parse(load(split.frontMatter)), body: bytes.toString('utf8', split.bodyStart) }
}

function listTexts(patterns: readonly Pattern[], locale: Locale): readonly string[] {
  return patterns.flatMap(({ pages }) => {
    const { words, body } = pages[locale]
    return [words.title, words.description, words.meaning, ...words.keywords, body]
  })
}

type Invention = { readonly code: string | null; readonly random: Random }

/** Messages and marks of its own; causes, fixes and questions stay, as the words below name them. */
function inventFacts(facts: ErrorFacts, { code, random, en }: Invention & { readonly en: Vocabulary }): ErrorFacts {
  const messages = facts.messages.map((message) => ({
    ...message,
    text: `${code ?? ''} ${drawSentence(en, Math.max(40, message.text.length), random)}`.trim(),
  }))
  const signatures = facts.signatures.map((signature) => {
    if ('wording' in signature) return { wording: drawSentence(en, 80, random) }
    if ('json' in signature) return { ...signature, value: drawWords(en, 2, random).replace(' ', '_') }
    return signature
  })
  return { ...facts, code, messages, signatures }
}

function inventPage(
  { words, body }: Page,
  { code, random, vocabulary }: Invention & { readonly vocabulary: Vocabulary },
): string {
  const sentence = (like: string) => drawSentence(vocabulary, Math.max(40, like.length), random)
  const title = `${code ?? ''} ${drawWords(vocabulary, 4, random)}`.trim()
  const invented: ErrorWords = {
    ...words,
    title: title.slice(0, 90).trim(),
    description: sentence(words.description),
    meaning: sentence(words.meaning),
    stop: sentence(words.stop),
    keywords: words.keywords.map(() => drawWords(vocabulary, 2, random)),
  }
  return `---\n${dump(invented)}---\n${body}\n${drawSentence(vocabulary, 250, random)}\n`
}

function drawPrefix(random: Random): string {
  return Array.from({ length: 3 }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('')
}
