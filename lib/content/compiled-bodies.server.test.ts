import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { compileWithOutline } from './compile-body.server'
import { findOrCompile } from './compiled-bodies.server'

const createFolder = () => path.join(mkdtempSync(path.join(tmpdir(), 'fixpoint-bodies-')), 'bodies')

const never = () => Promise.reject(new Error('compiled again'))

test('a text is compiled once, with its headings and answers, and found by whoever asks later', async () => {
  const folder = createFolder()
  const body = '## Why?\n\nBecause it is **locked**.\n'
  const compiled = await findOrCompile(folder, body, compileWithOutline)
  expect(compiled).toMatchObject({
    headings: [{ id: 'why', text: 'Why?' }],
    answers: [{ question: 'Why?', answer: 'Because it is locked.' }],
  })
  expect(await findOrCompile(folder, body, never)).toEqual(compiled)
})

test('another text is another one, and one that cannot be compiled is not kept', async () => {
  const folder = createFolder()
  await findOrCompile(folder, 'One.', compileWithOutline)
  await expect(findOrCompile(folder, 'Two.', never)).rejects.toThrow('compiled again')
  await expect(findOrCompile(folder, '<Open', compileWithOutline)).rejects.toThrow('Unexpected')
  expect(readdirSync(folder)).toHaveLength(1)
})

test('many who compile the same at once leave one whole file', async () => {
  const folder = createFolder()
  const all = await Promise.all(Array.from({ length: 8 }, () => findOrCompile(folder, 'Same.', compileWithOutline)))
  expect(new Set(all.map(({ code }) => code)).size).toBe(1)
  expect(readdirSync(folder)).toHaveLength(1)
})
