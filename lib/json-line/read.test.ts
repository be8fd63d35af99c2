import { expect, test } from 'vitest'
import { z } from 'zod'
import { lineIdSchema, readJsonLine } from './read'

const schema = z.object({ id: lineIdSchema, model: z.object({ minutes: z.number() }) })

test('a line that is as its schema says is read', () => {
  const data = { id: 7, model: { minutes: 2 } }
  expect(readJsonLine(JSON.stringify(data), schema)).toEqual({ ok: true, data })
})

test.each([
  ['{"id": "a", "model": {}}', 'a', /^model\.minutes: /],
  ['[1]', null, /^line: /],
  ['{"id": {}, "model": {"minutes": 1}}', null, /^id: /],
  ['{"id": "a"', null, /^not JSON: /],
])('of %s it is said what is wrong, beside the id as far as it has one', (line, id, problem) => {
  expect(readJsonLine(line, schema)).toEqual({ ok: false, id, problem: expect.stringMatching(problem) })
})
