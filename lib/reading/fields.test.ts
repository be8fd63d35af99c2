import { describe, expect, it } from 'vitest'
import { hasPath, listFields } from './fields'

function show(text: string): readonly string[] {
  return listFields(text).map(({ path, value }) => `${path.join('.')}=${value}`)
}

describe('listFields', () => {
  it.each([
    [
      'JSON',
      '{"error": {"code": "insufficient_quota", "param": null}}',
      ['error.code=insufficient_quota', 'error.param=null'],
    ],
    ['Python’s repr', "{'error': {'code': None, 'type': 'requests'}}", ['error.code=None', 'error.type=requests']],
    [
      'JavaScript’s inspect',
      "error: {\n  type: 'server_error',\n  code: undefined\n}",
      ['error.type=server_error', 'error.code=undefined'],
    ],
    ['protobuf’s text', 'error {\n reason: "API_KEY_INVALID"\n}', ['error.reason=API_KEY_INVALID']],
    ['an object in a list', '{"detail":[{"loc":["body"],"type":"missing"}]}', ['detail.type=missing']],
    [
      'a text without its beginning',
      '"type": "invalid_request_error", "code": "x_y"}}',
      ['type=invalid_request_error', 'code=x_y'],
    ],
    [
      'a text without its end',
      '{"error":{"message":"You exceeded","type":"insuff',
      ['error.message=You exceeded', 'error.type=insuff'],
    ],
    ['words of an enum', 'finish_reason: SAFETY', ['finish_reason=SAFETY']],
  ])('%s is read', (_, text, fields) => {
    expect(show(text)).toEqual(fields)
  })

  it('a value stands where its place says', () => {
    const text = `{'error': {'code': 'a_b', "n": 12}}`
    for (const { value, start, end } of listFields(text)) expect(text.slice(start, end)).toBe(value)
  })

  it.each([
    ['error.code', 'error.code', true],
    ['body.error.code', 'error.code', true],
    ['ERROR.CODE', 'error.code', true],
    ['code', 'error.code', true],
    ['detail.code', 'error.code', false],
    ['error.type', 'error.code', false],
  ])('the field %s is %s: %s', (found, path, is) => {
    expect(hasPath({ path: found.split('.'), value: '', start: 0, end: 0 }, path.split('.'))).toBe(is)
  })
})
