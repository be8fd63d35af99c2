import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compileSignatures } from './compile'
import { loadSignatureData } from './load.server'
import { listMarks } from './signature-data'

const facts = { services: ['other' as const], emitter: 'other-server' as const }

describe('compileSignatures', () => {
  it('what several errors share stands there once, with what it is to each', () => {
    const data = compileSignatures([
      { slug: 'a', facts: { ...facts, signatures: [{ status: 429, usual: true }, { wording: 'Too many keys' }] } },
      { slug: 'b', facts: { ...facts, signatures: [{ status: 429 }, { wording: 'too many Keys', weak: true }] } },
    ])
    expect(data.errors.map(({ slug }) => slug)).toEqual(['a', 'b'])
    expect(listMarks(data)).toEqual([
      { kind: 'wording', value: 'too many keys', owners: [0, 1], weak: [1] },
      { kind: 'status', value: '429', owners: [0, 1], usual: [0] },
    ])
  })

  it('what programs of others print too is marked, and so is the name of a field in prose', () => {
    const marks = listMarks(
      compileSignatures([
        {
          slug: 'a',
          facts: {
            ...facts,
            signatures: [{ json: 'error.code', value: 'door_lock_broken', common: true }, { status: 500 }],
          },
        },
      ]),
    )
    expect(marks.map(({ kind, isCommon }) => [kind, isCommon])).toEqual([
      ['json', true],
      ['wording', true],
      ['status', undefined],
    ])
  })

  it('a long name of a field is found in prose too, a short or general one is not', () => {
    const marks = listMarks(
      compileSignatures([
        {
          slug: 'a',
          facts: {
            ...facts,
            signatures: [
              { json: 'error.code', value: 'door_lock_broken' },
              { json: 'error.code', value: 'bad_door' },
              { json: 'error.type', value: 'front_door_error' },
            ],
          },
        },
      ]),
    )
    expect(marks.filter(({ kind }) => kind === 'wording').map(({ value }) => value)).toEqual(['door_lock_broken'])
  })

  it('capitals of sentences are small letters on their way, those of names and of what is quoted are not', () => {
    const wording = "Request failed: 'Configuration' of OpenAI is No Model. Slow"
    const { groups } = compileSignatures([{ slug: 'a', facts: { ...facts, signatures: [{ wording }] } }])
    expect(groups[0]?.values).toEqual(["request failed: 'Configuration' of OpenAI is no model. slow"])
  })

  it('the signatures of all errors stay under 40 kB on their way to the browser', () => {
    const bytes = JSON.stringify(loadSignatureData(path.resolve('content')))
    expect(gzipSync(bytes).length).toBeLessThan(40_000)
    expect(brotliCompressSync(bytes).length).toBeLessThan(40_000)
  })
})
