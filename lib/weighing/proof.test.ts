import { describe, expect, it } from 'vitest'
import type { Emitter } from '@/lib/content/schema'
import type { Mark } from '@/lib/signature/signature-data'
import { isProof } from './proof'

function judge(
  mark: Pick<Mark, 'kind' | 'value' | 'path' | 'isCommon'>,
  strength: number,
  emitter: Emitter = 'openai-api',
) {
  const found = {
    mark: { ...mark, owners: [0] },
    start: 0,
    end: 1,
    quality: 1,
    named: strength,
    weak: 1,
    canName: true,
  }
  return isProof(found, { strength, known: { slug: 'a', services: ['openai-api'], emitter } })
}

describe('isProof', () => {
  it.each([
    ['a long wording of a service', { kind: 'wording', value: 'You cannot do this here' }, 9, 'openai-api', true],
    ['a short one', { kind: 'wording', value: 'Not here' }, 6, 'openai-api', false],
    ['two telling words of a service', { kind: 'wording', value: 'Not here' }, 6.7, 'openai-api', true],
    ['two telling words of a library', { kind: 'wording', value: 'Not here' }, 6.7, 'client-library', false],
    ['a quoted name', { kind: 'wording', value: "unexpected 'proxies'" }, 9, 'client-library', true],
    ['a short one with a word of the trade', { kind: 'wording', value: 'model not here' }, 6, 'openai-api', true],
    ['what others print too', { kind: 'wording', value: 'model not here', isCommon: true }, 12, 'openai-api', false],
    ['a long wording of a library', { kind: 'wording', value: 'You cannot do this here' }, 12, 'client-library', false],
    ['a long wording of the edge', { kind: 'wording', value: 'You cannot do this here' }, 9, 'cloudflare-edge', true],
    ['a name of a field written as words', { kind: 'wording', value: 'model_not_here' }, 9, 'openai-api', false],
    ['a field that few errors have', { kind: 'json', value: 'model_not_here' }, 8, 'openai-api', true],
    ['a field that many have', { kind: 'json', value: 'model_not_here' }, 4, 'openai-api', false],
    ['words in any order', { kind: 'words', value: 'model here' }, 12, 'openai-api', false],
    ['a header of the edge', { kind: 'header', path: 'cf-mitigated', value: 'challenge' }, 9, 'cloudflare-edge', true],
    ['a header of anybody', { kind: 'header', path: 'retry-after', value: '' }, 9, 'openai-api', false],
    ['a code that only the edge has', { kind: 'code', value: '522' }, 9, 'cloudflare-edge', true],
    ['a code that others have too', { kind: 'code', value: '1020' }, 9, 'cloudflare-edge', false],
    ['a status', { kind: 'status', value: '429' }, 12, 'openai-api', false],
  ] as const)('%s', (_, mark, strength, emitter, expected) => {
    expect(judge(mark, strength, emitter)).toBe(expected)
  })
})
