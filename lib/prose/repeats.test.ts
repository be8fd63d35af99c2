import { expect, test } from 'vitest'
import type { PageText } from './page-text'
import { checkRepeats } from './repeats'

function toPage(slug: string, sentence: string, kind: PageText['kind'] = 'errors'): PageText {
  const parts = { sentences: [sentence], headings: [], anchors: [], links: [], blocks: [] }
  return { file: `${kind}/${slug}/en.mdx`, kind, slug, locale: 'en', ...parts }
}

const filler = 'Write to support with the time and what you tried.'

test('a sentence in three articles is named in each of them, with the other two', () => {
  const pages = ['a', 'b', 'c'].map((slug) => toPage(slug, filler))
  expect(checkRepeats(pages, new Map()).map(({ file, received }) => `${file} ${received}`)).toEqual([
    `errors/a/en.mdx "${filler}", which stands in errors/b/en.mdx, errors/c/en.mdx too`,
    `errors/b/en.mdx "${filler}", which stands in errors/a/en.mdx, errors/c/en.mdx too`,
    `errors/c/en.mdx "${filler}", which stands in errors/a/en.mdx, errors/b/en.mdx too`,
  ])
})

test('punctuation and case do not make a sentence another one, a word does', () => {
  const pages = [toPage('a', filler), toPage('b', filler.toUpperCase()), toPage('c', filler.replace('.', ''))]
  expect(checkRepeats(pages, new Map())).toHaveLength(3)
  expect(checkRepeats([...pages.slice(1), toPage('a', `${filler} Twice.`)], new Map())).toHaveLength(0)
})

test.each([
  ['two articles share it', [toPage('a', filler), toPage('b', filler)]],
  ['it is short', ['a', 'b', 'c'].map((slug) => toPage(slug, 'Reload the page once.'))],
  ['it stands in fixes, which are shared by nature', ['a', 'b', 'c'].map((slug) => toPage(slug, filler, 'fixes'))],
])('nothing is said where %s', (_reason, pages) => {
  expect(checkRepeats(pages, new Map())).toEqual([])
})

test('a file with a reason is left in peace, the others are not', () => {
  const pages = ['a', 'b', 'c'].map((slug) => toPage(slug, filler))
  const reasons = new Map([['errors/a/en.mdx', [{ sentence: 'Write to support', reason: 'a warning' }]]])
  expect(checkRepeats(pages, reasons).map(({ file }) => file)).toEqual(['errors/b/en.mdx', 'errors/c/en.mdx'])
})
