import { expect, test } from 'vitest'
import { splitFrontMatter } from './front-matter'

test.each([
  ['---\na: 1\n---\nText.\n', 'a: 1\n', 'Text.\n', 4],
  ['---\n---\nText.', '', 'Text.', 3],
  ['---\na: 1\n---', 'a: 1\n', '', 4],
  ['---\r\na: 1\r\n---\r\nText.', 'a: 1\r\n', 'Text.', 4],
  ['---\na: |\n  x\n ---\n----\n---\n---\n', 'a: |\n  x\n ---\n----\n', '---\n', 7],
  ['---\na: é\n---\né', 'a: é\n', 'é', 4],
])('%j is parted at the first closing line', (text, frontMatter, body, bodyLine) => {
  const bytes = Buffer.from(text)
  const split = splitFrontMatter(bytes)
  expect(split).toMatchObject({ frontMatter, bodyLine })
  expect(bytes.toString('utf8', split?.bodyStart)).toBe(body)
})

test.each(['', '---', 'Text.', '----\na: 1\n---\n', '---\na: 1\n', ' ---\na: 1\n---\n', '---\na: 1\n--- #\n'])(
  '%j has no front matter',
  (text) => {
    expect(splitFrontMatter(Buffer.from(text))).toBeNull()
  },
)
