import { readFileSync } from 'node:fs'
import path from 'node:path'
import { create, insertMultiple, search } from '@orama/orama'
import MiniSearch from 'minisearch'
import type { ErrorArticle } from '@/lib/content/knowledge-base'
import type { Guess } from './identify-rates'

/** A full-text search engine that is asked with the whole message. */
type Engine = { readonly name: string; ask(text: string): Promise<Guess> }

type Page = { id: string; title: string; description: string; keywords: string; messages: string; text: string }

/** MiniSearch and Orama with the settings that their manuals begin with, over the same articles in both languages. */
export async function createEngines(articles: readonly ErrorArticle[], folder: string): Promise<readonly Engine[]> {
  const pages = articles.map((article) => toPage(article, folder))
  const miniSearch = new MiniSearch<Page>({
    fields: ['title', 'description', 'keywords', 'messages', 'text'],
    searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
  })
  miniSearch.addAll(pages)
  const orama = create({
    schema: {
      id: 'string',
      title: 'string',
      description: 'string',
      keywords: 'string',
      messages: 'string',
      text: 'string',
    },
  })
  await insertMultiple(orama, pages)
  return [
    { name: 'MiniSearch', ask: async (text) => toGuess(miniSearch.search(text).map(({ id }) => String(id))) },
    {
      name: 'Orama',
      ask: async (text) => {
        const { hits } = await search(orama, { term: text, boost: { title: 2 }, limit: 3 })
        return toGuess(hits.map(({ document }) => document.id))
      },
    },
  ]
}

function toPage({ slug, facts, words }: ErrorArticle, folder: string): Page {
  const texts = ['en', 'fr'].map((locale) => readFileSync(path.join(folder, 'errors', slug, `${locale}.mdx`), 'utf8'))
  return {
    id: slug,
    title: `${words.en.title} ${words.fr.title}`,
    description: `${words.en.description} ${words.fr.description}`,
    keywords: [...words.en.keywords, ...words.fr.keywords].join(' '),
    messages: facts.messages.map(({ text }) => text).join('\n'),
    text: texts.map((text) => text.replace(/^---\n[\s\S]*?\n---\n/, '')).join('\n'),
  }
}

function toGuess(slugs: readonly string[]): Guess {
  const [error = null, ...alternatives] = slugs
  return { error, alternatives: alternatives.slice(0, 2) }
}
