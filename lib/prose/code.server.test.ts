import { expect, test } from 'vitest'
import { checkCode } from './code.server'
import type { PageText } from './page-text'

function checkBlock(language: string, code: string) {
  const block = { language, tab: '', code, line: 10, command: null }
  const page = { sentences: [], headings: [], anchors: [], links: [], blocks: [block] }
  return checkCode([{ file: 'fixes/key/en.mdx', kind: 'fixes', slug: 'key', locale: 'en', ...page } satisfies PageText])
}

test.each([
  ['bash', 'curl -sS https://a.b \\\n  -H "x: $Y" | grep -iE \'^(a|b)\''],
  ['python', 'import os\n\n\ndef ask():\n    return os.environ["A"]'],
  ['ts', "const a: readonly string[] = ['b']\nexport { a }"],
  ['powershell', "$a -notin 'b', 'c'"],
  ['json', '{"a": 1}'],
  ['text', 'anything ( at all'],
])('%s that parses is silent', async (language, code) => {
  expect(await checkBlock(language, code)).toEqual([])
})

test.each([
  ['bash', 'echo ok\nif true; then\necho "open', 'bash that parses'],
  ['python', 'def ask(:\n    pass', 'python that parses'],
  ['ts', 'const = 1', 'ts that parses'],
  ['powershell', 'Get-Item (a', 'PowerShell with a partner for every bracket'],
  ['json', '{"a": 1,}', 'JSON that parses'],
])('%s that does not parse is named with the line of the file', async (language, code, expected) => {
  const [problem] = await checkBlock(language, code)
  expect(problem).toMatchObject({ field: '```', expected })
  expect(problem?.file).toMatch(/^fixes\/key\/en\.mdx:1[1-3]$/)
})

test('a language that nobody knows is refused: a typing error would hide the code from the check', async () => {
  expect(await checkBlock('pyhton', 'x')).toMatchObject([{ file: 'fixes/key/en.mdx:10', received: 'pyhton' }])
})
