import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identify } from '@/lib/identify/identify'
import { signatures } from '@/lib/identify/test-signatures.server'
import { type Signs, signNames } from './signs'
import { readWeights, toProbability } from './subject'
import data from './weights.json'

const noSigns = Object.fromEntries(signNames.map((name) => [name, 0])) as Signs
const weights = readWeights({ bias: -1, step: 0.5, signs: { proof: 2 }, words: { '3': 'quota', '-2': 'printer door' } })

describe('the probability', () => {
  it('is the logistic function of what bias, signs and words say', () => {
    const words = new Set(['quota', 'printer', 'of', 'mine'])
    const sum = -1 + 2 * 1 + (3 / Math.sqrt(4)) * (1.5 - 1)
    expect(toProbability(words, { ...noSigns, proof: 1 }, weights)).toBeCloseTo(1 / (1 + Math.exp(-sum)), 12)
  })

  it('rises with what speaks for us and falls with what speaks against, whatever stands around', () => {
    const others = fc.array(fc.stringMatching(/^[a-z]{3,6}$/), { maxLength: 30 })
    fc.assert(
      fc.property(others, (around) => {
        const of = (word: string) => toProbability(new Set([...around, word]), noSigns, weights)
        const plain = of('zzzzzzzz')
        expect(of('quota')).toBeGreaterThanOrEqual(plain)
        expect(of('door')).toBeLessThanOrEqual(plain)
      }),
    )
  })
})

describe('the weights that are kept', () => {
  it('know each sign, and each word once', () => {
    expect(Object.keys(data.signs).sort()).toEqual([...signNames].sort())
    const words = Object.values(data.words).flatMap((list) => list.split(' '))
    expect(words.length).toBeGreaterThan(1000)
    expect(new Set(words).size).toBe(words.length)
  })

  it('hold proof and our services for ours, and strangers for theirs', () => {
    expect(data.signs.proof).toBeGreaterThan(0)
    expect(data.signs.service).toBeGreaterThan(0)
    expect(data.signs.stranger).toBeLessThan(0)
  })
})

describe('whose error it is', () => {
  it.each([
    ['quota dépassé', true],
    ['quota icloud dépassé', false],
    ['session expirée sur chatgpt, je suis déconnecté sans arrêt', true],
    ['session expirée sur Moodle', false],
    ['SSL certificate problem: unable to get local issuer certificate (api.openai.com)', true],
    ['git push: SSL certificate problem: unable to get local issuer certificate on gitlab.example.com', false],
    ['openai.RateLimitError: Error code: 429, in the Kubernetes job that fills our Postgres', true],
    ['npm ERR! 429 Too Many Requests - GET https://registry.npmjs.org/left-pad', false],
    ['Stripe: rate_limit, too many requests hit the API too quickly', false],
    ['how do I export my chats from ChatGPT', false],
    ['comment annuler mon abonnement chatgpt plus', false],
  ])('%s: %s', (text, isOurs) => {
    expect(identify(text, signatures).error !== null).toBe(isOurs)
  })
})
