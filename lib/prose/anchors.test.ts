import { expect, test } from 'vitest'
import { checkAnchors, checkHeadings } from './anchors'
import type { PageText } from './page-text'

function toPage(parts: Partial<PageText>): PageText {
  const empty = { sentences: [], headings: [], anchors: [], links: [], blocks: [] }
  return { file: 'guides/doors/en.mdx', kind: 'guides', slug: 'doors', locale: 'en', ...empty, ...parts }
}

const windows = toPage({ file: 'guides/windows/en.mdx', slug: 'windows', anchors: ['how-to-open', 'sources'] })

test.each([
  '/guides/windows#how-to-open',
  '/guides/windows#sources',
  '/guides/windows',
  '/resources#box',
  'https://a.b/#c',
])('a link to %s leads somewhere', (link) => {
  expect(checkAnchors([windows, toPage({ links: [link] })])).toEqual([])
})

test('a link to a place that is not on the other page is named, with the places that are', () => {
  expect(checkAnchors([windows, toPage({ links: ['/guides/windows#how-to-close'] })])).toEqual([
    {
      file: 'guides/doors/en.mdx',
      field: 'link',
      expected: 'an anchor of that page: how-to-open, sources',
      received: '/guides/windows#how-to-close',
    },
  ])
})

test('an anchor counts in the language of the link only', () => {
  const french = toPage({ file: 'guides/doors/fr.mdx', locale: 'fr', links: ['/guides/windows#how-to-open'] })
  const windowsInFrench = { ...windows, locale: 'fr' as const, anchors: ['comment-ouvrir'] }
  expect(checkAnchors([windows, windowsInFrench, french])).toHaveLength(1)
})

test('a heading may go down one level at a time and up any number', () => {
  const toHeadings = (depths: readonly number[]) => depths.map((depth, line) => ({ depth, line }))
  expect(checkHeadings([toPage({ headings: toHeadings([2, 3, 4, 2]) })])).toEqual([])
  expect(checkHeadings([toPage({ headings: toHeadings([2, 4]) })])).toMatchObject([
    { file: 'guides/doors/en.mdx:1', expected: 'at most ### here', received: '####' },
  ])
})
