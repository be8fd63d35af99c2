import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { load } from 'js-yaml'
import { errorSchema } from '@/lib/content/error-schema'
import type { LoadRequest } from './site-load-schema'
import { root } from './site-workspace'

export type Target = {
  readonly name: string
  readonly requests: readonly LoadRequest[]
  readonly status: number
  /** Page of the bare site that the framework answers in the same way. */
  readonly barePath: string
}

/** Codes, words, a typo, French, and a message as it is pasted. */
export const queries = [
  '1020',
  'network error',
  '429',
  'rate limt',
  'invalid api key',
  'erreur réseau',
  'You exceeded your current quota, please check your plan and billing details.',
  'zzzz',
]

/** What is loaded: each kind of page over all articles, in both languages. */
export function listTargets(): readonly Target[] {
  const slugs = listSlugs()
  const paths = (toPath: (slug: string) => string) =>
    slugs.flatMap((slug) => ['en', 'fr'].map((locale) => ({ path: `/${locale}/errors/${toPath(slug)}` })))
  const searches = (page: string) =>
    queries.flatMap((query) =>
      ['en', 'fr'].map((locale) => ({ path: `/${locale}/${page}?q=${encodeURIComponent(query)}` })),
    )
  return [
    { name: 'article (static)', requests: paths((slug) => slug), status: 200, barePath: '/' },
    { name: 'wizard step', requests: paths((slug) => `${slug}/fix`), status: 200, barePath: '/dynamic' },
    { name: 'search results', requests: searches('search'), status: 200, barePath: '/dynamic' },
    { name: 'search suggestions', requests: searches('search/suggestions'), status: 200, barePath: '/dynamic' },
  ]
}

/** Reports of the first fix of each article, from the article. */
export function getTrialTarget(): Target {
  const requests = listSlugs().map((slug) => {
    const file = path.join(root, 'content/errors', slug, 'error.yaml')
    const [first] = errorSchema.parse(load(readFileSync(file, 'utf8'))).fixes
    return { path: `/en/errors/${slug}/trials`, form: `fix=${first?.fix}&outcome=failed&from=article` }
  })
  return { name: 'posting a trial', requests, status: 303, barePath: '/dynamic' }
}

function listSlugs(): readonly string[] {
  return readdirSync(path.join(root, 'content/errors')).filter((name) => !name.startsWith('.'))
}
