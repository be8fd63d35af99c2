import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listProblems } from './fixtures/list-problems.server'
import { getUnit } from './knowledge-base'
import { loadKnowledgeBase } from './load.server'
import { findSkeletonKind, type SkeletonFile, type SkeletonKind, skeletonKinds, skeletonOf } from './skeleton'

/** What an author fills in, by field. */
const fillings: Readonly<Record<string, string>> = {
  family: 'access',
  services: 'other',
  emitter: 'chatgpt',
  side: 'you',
  advice: 'once',
  text: 'The door is locked',
  wording: 'The door is locked',
  share: 'common',
  fix: 'new-fix',
  'first-cause': 'often',
  reason: 'wait',
  url: 'https://example.com',
  kind: 'official',
  reviewed: '2026-11-22',
  platforms: 'web',
  reversible: 'true',
  minutes: '5',
  hands: '5',
  order: '1',
}

const resources = ['openai-status', 'openai-help'].map(
  (id) => `- id: ${id}
  url: https://example.com
  type: official
  state: active
  checked: read
  en: { title: A, helps: B }
  fr: { title: A, helps: B }
`,
)

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fixpoint-skeleton-'))
  writeFileSync(path.join(folder, 'resources.yaml'), resources.join(''))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test.each(skeletonKinds)(
  'a new %s is refused by the check while its blanks are empty, with file and field',
  async (kind) => {
    write(skeletonOf(kind, `new-${kind}`))
    const blanks = countBlanks(kind)
    const problems = await listProblems(folder)
    expect(problems).toHaveLength(blanks)
    for (const problem of problems)
      expect(problem).toMatch(new RegExp(`/new-${kind}(/|\\.yaml).* · .+: expected .+, received ""$`))
  },
)

test('what is left open in a text is refused when the fields are filled', async () => {
  write(listSkeletons().map((file) => ({ ...file, text: fillFields(file.text) })))
  expect((await listProblems(folder)).slice(0, 3)).toEqual([
    'errors/new-error/en.mdx · text: expected no import, export or {expression}, received /* what people try in vain, and why; each fact with <Cite id',
    'errors/new-error/en.mdx · text: expected no import, export or {expression}, received /* one or two sentences */',
    'errors/new-error/fr.mdx · text: expected no import, export or {expression}, received /* ce que l’on essaie en vain, et pourquoi, chaque fait avec',
  ])
})

test('skeletons of every kind, once filled, pass the whole check together', async () => {
  write(listSkeletons().map((file) => ({ ...file, text: fillTexts(fillFields(file.text)) })))
  expect(await listProblems(folder)).toEqual([])
  const { errors } = loadKnowledgeBase(folder)
  expect(getUnit(errors, 'new-error').facts.fixes).toEqual([{ fix: 'new-fix', cures: { 'first-cause': 'often' } }])
})

test('only the four kinds have a skeleton', () => {
  expect(skeletonKinds.map(findSkeletonKind)).toEqual(['error', 'fix', 'question', 'guide'])
  expect(['', 'flow', 'errors', 'Error'].map(findSkeletonKind)).toEqual([null, null, null, null])
})

function listSkeletons(): SkeletonFile[] {
  return skeletonKinds.flatMap((kind) => skeletonOf(kind, `new-${kind}`))
}

function countBlanks(kind: SkeletonKind): number {
  return skeletonOf(kind, 'x').flatMap(({ text }) => withoutComments(text).match(/""/g) ?? []).length
}

function fillFields(text: string): string {
  return withoutComments(text).replace(/([\w-]+): (\[?)""/g, (_, field: string, list: string) => {
    return `${field}: ${list}${fillings[field] ?? 'Some words'}`
  })
}

function fillTexts(text: string): string {
  return text.replace(/\{\/\*.*?\*\/\}/g, 'Some words.')
}

/** Without YAML comments, which name "" themselves. */
function withoutComments(text: string): string {
  return text.replace(/(^|[ ])# .*$/gm, '')
}

function write(files: readonly SkeletonFile[]): void {
  for (const { file, text } of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
}
