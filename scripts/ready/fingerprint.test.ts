import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getFingerprint } from './fingerprint.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'fixpoint-fingerprint-'))
  mkdirSync(path.join(folder, 'app/[locale]'), { recursive: true })
  write('app/layout.tsx', 'layout')
  write('app/[locale]/page.tsx', 'page')
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text)
}

function getNow(values: readonly unknown[] = []): string {
  return getFingerprint(folder, ['app', 'content', 'package-lock.json'], values)
}

test.each([
  ['a file changes', () => write('app/[locale]/page.tsx', 'pagf')],
  ['a file appears', () => write('app/icon.svg', '')],
  ['a file disappears', () => rmSync(path.join(folder, 'app/layout.tsx'))],
  ['a file is renamed', () => renameSync(path.join(folder, 'app/layout.tsx'), path.join(folder, 'app/error.tsx'))],
  ['a missing input appears', () => write('package-lock.json', '{}')],
])('another fingerprint when %s', (_case, change) => {
  const before = getNow()
  change()
  expect(getNow()).not.toBe(before)
})

test('another fingerprint when a value changes', () => {
  expect(getNow(['https://a.example', null])).not.toBe(getNow(['https://b.example', null]))
})

test('the same fingerprint when only times change', () => {
  const before = getNow()
  utimesSync(path.join(folder, 'app/layout.tsx'), 1, 1)
  expect(getNow()).toBe(before)
})

test('the same fingerprint when a test or generated code changes', () => {
  const before = getNow()
  write('app/layout.test.tsx', 'test')
  expect(getNow()).toBe(before)
  mkdirSync(path.join(folder, 'lib/database/generated'), { recursive: true })
  const library = getFingerprint(folder, ['lib'])
  write('lib/database/generated/client.ts', 'made')
  expect(getFingerprint(folder, ['lib'])).toBe(library)
})

test('text moved from one file to the next is a change', () => {
  write('app/a', 'xy')
  write('app/b', '')
  const before = getNow()
  write('app/a', 'x')
  write('app/b', 'y')
  expect(getNow()).not.toBe(before)
})
