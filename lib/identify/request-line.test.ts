import { describe, expect, it } from 'vitest'
import { answerLine, isRequestLine } from './request-line'
import { signatures } from './test-signatures.server'

describe('a line of JSON Lines', () => {
  it('gets error, confidence, alternatives and evidence under its id', () => {
    expect(answerLine('{"id":"m1","text":"code insufficient_quota"}', signatures)).toMatchObject({
      id: 'm1',
      error: '429-insufficient-quota',
      evidence: [{ what: 'error.code', text: 'insufficient_quota' }],
    })
  })

  it.each([
    ['no JSON', '{"id":1,', { id: null, problem: expect.stringContaining('not JSON') }],
    ['no text', '{"id":7}', { id: 7, problem: expect.stringContaining('text') }],
    ['a text that is none', '{"id":"a","text":4}', { id: 'a', problem: expect.stringContaining('text') }],
  ])('with %s gets its reason, and no error', (_, line, answer) => {
    expect(answerLine(line, signatures)).toMatchObject({ error: null, alternatives: [], evidence: [], ...answer })
  })

  it.each([
    ['{"text":"x"}', true],
    ['{"id":1,"text":"x","more":2}', true],
    ['{"error":{"code":"x"}}', false],
    ['"text"', false],
    ['Traceback (most recent call last):', false],
  ])('%s: is it a request? %s', (line, is) => {
    expect(isRequestLine(line)).toBe(is)
  })
})
