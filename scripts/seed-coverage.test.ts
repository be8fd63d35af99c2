import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { listPageAnchors, listTextAnchors } from '@/lib/content/anchors'
import { compileBody } from '@/lib/content/compile-body.server'
import { createInspection, inspectTree } from '@/lib/content/inspection'
import type { ErrorArticle, Guide, KnowledgeBase } from '@/lib/content/knowledge-base'
import { loadKnowledgeBase } from '@/lib/content/load.server'
import { readBody } from '@/lib/content/mdx.server'

const content = path.resolve('content')
const points = readPoints(readFileSync('docs/seed-coverage.md', 'utf8'))

type Point = { id: string; text: string; en: string; fr: string; verdict: string; also: readonly string[] }
type Page = { readonly anchors: ReadonlySet<string>; readonly verdicts: ReadonlyMap<string, string> }

const pages = new Map<string, Page>()
let knowledgeBase: KnowledgeBase

beforeAll(async () => {
  knowledgeBase = loadKnowledgeBase(content)
  for (const address of new Set(points.flatMap(({ en, fr }) => [en, fr]).map((link) => link.split('#')[0] ?? ''))) {
    const page = await readPage(address)
    if (page !== null) pages.set(address, page)
  }
})

test('all 101 points stand there, each once, in their order', () => {
  expect(points.map(({ id }) => id)).toEqual(Array.from({ length: 101 }, (_, index) => `S${index + 1}`))
  for (const { text } of points) expect(text).not.toBe('')
})

test.each(points)('$id leads to a page and an anchor in both languages', ({ en, fr }) => {
  for (const [locale, link] of Object.entries({ en, fr })) {
    const [address = '', anchor = ''] = link.split('#')
    expect(address).toMatch(new RegExp(`^/${locale}/(errors|guides)/`))
    expect(pages.has(address), `there is no page ${address}`).toBe(true)
    expect([...(pages.get(address)?.anchors ?? [])]).toContain(anchor)
  }
  expect(fr.split('/').slice(2, 4).join().split('#')[0]).toBe(en.split('/').slice(2, 4).join().split('#')[0])
})

test.each(points)('$id has the verdict that its page shows', ({ en, fr, verdict }) => {
  expect(['true', 'partly', 'wrong', 'index']).toContain(verdict)
  for (const link of [en, fr]) {
    const [address = '', anchor = ''] = link.split('#')
    const shown = pages.get(address)?.verdicts.get(anchor)
    // A point that is no advice (a code, the person of the story) leads to a heading.
    if (shown !== undefined || ['partly', 'wrong'].includes(verdict)) expect(shown).toBe(verdict)
  }
})

test.each(points.filter(({ also }) => also.length > 0))('$id is also in articles that exist', ({ also }) => {
  for (const link of also) expect([...knowledgeBase.errors.keys()]).toContain(link.replace('/errors/', ''))
})

test('every judged advice of the guides is counted as a point', () => {
  const counted = new Set(points.map(({ en }) => en))
  for (const [address, { verdicts }] of pages) {
    if (!address.startsWith('/en/')) continue
    for (const id of verdicts.keys()) expect(counted, `${address}#${id} is no point`).toContain(`${address}#${id}`)
  }
})

function readPoints(text: string): readonly Point[] {
  return [...text.matchAll(/^\| (S\d+) \|(.*)\|$/gm)].map(([, id = '', cells = '']) => {
    const [words = '', en = '', fr = '', verdict = '', also = ''] = cells.split('|').map((cell) => cell.trim())
    return {
      id,
      text: words,
      en: unquote(en),
      fr: unquote(fr),
      verdict,
      also: also === '' ? [] : also.split(', ').map(unquote),
    }
  })
}

function unquote(cell: string): string {
  return cell.replaceAll('`', '')
}

async function readPage(address: string): Promise<Page | null> {
  const [, locale = '', kind = '', slug = ''] = address.split('/')
  const unit: ErrorArticle | Guide | undefined =
    kind === 'errors' ? knowledgeBase.errors.get(slug) : knowledgeBase.guides.get(slug)
  if (unit === undefined) return null
  const anchors = new Set(listPageAnchors(unit))
  const inspection = createInspection()
  await compileBody(readBody(content, `${kind}/${slug}/${locale}.mdx`), {
    markdown: () => (tree) => inspectTree(tree, inspection),
    html: () => (tree) => {
      for (const anchor of listTextAnchors(tree)) anchors.add(anchor)
    },
  })
  return { anchors, verdicts: new Map(inspection.advice.map(({ id, verdict }) => [id, verdict])) }
}
