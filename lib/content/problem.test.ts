import { expect, test } from 'vitest'
import { z } from 'zod'
import { errorSchema } from './error-schema'
import { ContentError, formatProblem, toProblems } from './problem'
import { flowSchema, guideSchema, lineSchema, resourceSchema, slugSchema } from './schema'

function tell(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value)
  return result.success ? [] : toProblems('x.yaml', result.error, value).map(formatProblem)
}

const line = z.strictObject({ title: lineSchema.max(5) })

test.each<[string, z.ZodType, unknown, string]>([
  ['a missing field', line, {}, 'title: expected text, received nothing'],
  ['an empty field', line, { title: null }, 'title: expected text, received nothing'],
  ['a text that is too long', line, { title: 'abcdef' }, 'title: expected at most 5 characters, received "abcdef"'],
  [
    'two lines for one',
    line,
    { title: 'a\nb' },
    'title: expected one line of text, without spaces at its ends, received "a\\nb"',
  ],
  ['a field too many', line, { title: 'a', tilte: 'b' }, 'tilte: expected no such field, received "b"'],
  [
    'a name that is none',
    z.strictObject({ causes: z.record(slugSchema, lineSchema) }),
    { causes: { 'Not a slug': 'a' } },
    'causes: expected a name: lower-case words and digits joined by hyphens, received "Not a slug"',
  ],
  [
    'a list for fields',
    z.record(slugSchema, lineSchema),
    ['a'],
    'x.yaml: expected fields, as in "name: value", received ["a"]',
  ],
  [
    'a number below its least',
    guideSchema,
    { order: 0, reviewed: '2026-11-22' },
    'order: expected at least 1, received 0',
  ],
  [
    'half a number',
    guideSchema,
    { order: 1.5, reviewed: '2026-11-22' },
    'order: expected a whole number, received 1.5',
  ],
  [
    'a day that does not exist',
    guideSchema,
    { order: 1, reviewed: '2026-02-30' },
    'reviewed: expected a day, as in 2026-11-22, received "2026-02-30"',
  ],
  [
    'an address without https',
    guideSchema.shape.sources,
    [{ id: 'a', title: 'A', url: 'http://example.com', kind: 'official' }],
    '[0].url: expected an https address, received "http://example.com"',
  ],
  [
    'an address that is none',
    resourceSchema.pick({ url: true }),
    { url: 'example.com' },
    'url: expected an http or https address, received "example.com"',
  ],
  [
    'a value that is long',
    line.extend({ title: z.null() }),
    { title: 'x'.repeat(100) },
    `title: expected null, received "${'x'.repeat(78)}…`,
  ],
  [
    'a slip in one of several forms',
    errorSchema.shape.signatures,
    [{ header: 'Retry-After' }],
    '[0].header: expected a header name in lower case, received "Retry-After"',
  ],
  [
    'a form half filled',
    errorSchema.shape.signatures,
    [{ json: 'error.code' }],
    '[0].value: expected text or a number, received nothing',
  ],
  [
    'none of several forms',
    errorSchema.shape.signatures,
    [{ word: 'a' }],
    '[0]: expected one of { wording: … }, { words: … }, { json: …, value: … }, { header: … }, { exception: … }, { status: … }, { code: … }, { host: … }, { characters: … }, { against: … }, received {"word":"a"}',
  ],
  [
    'two forms at once',
    flowSchema.shape.nodes.valueType.shape.unknown,
    { node: 'a', error: 'b' },
    'x.yaml: expected one of { node: … }, { error: … }, { guide: … }, received {"node":"a","error":"b"}',
  ],
])('%s is told in words that an author knows', (_, schema, value, message) => {
  expect(tell(schema, value)).toEqual([message.startsWith('x.yaml') ? message : `x.yaml · ${message}`])
})

test('an error about content counts its problems and lists them all', () => {
  const place = { expected: 'a file', received: 'nothing' }
  const error = new ContentError([
    { file: 'a.yaml', field: '', ...place },
    { file: 'b.yaml', field: 'title', ...place },
  ])
  expect(error.message).toBe(
    '2 problem(s) in the content:\na.yaml: expected a file, received nothing\nb.yaml · title: expected a file, received nothing',
  )
})
