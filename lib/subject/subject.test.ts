import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identify } from '@/lib/identify/identify'
import { signatures } from '@/lib/identify/test-signatures.server'
import { type Signs, signNames } from './signs'
import { measureStrangeness, readWeights, toProbability } from './subject'
import data from './weights.json'
import type { SubjectWords } from './words'

const noSigns = Object.fromEntries(signNames.map((name) => [name, 0])) as Signs
const weights = readWeights({
  bias: -1,
  step: 0.5,
  strange: { share: -2, count: -0.5 },
  signs: { proof: 2 },
  words: { '3': 'quota', '0': 'of mine', '-2': 'printer door' },
})

function toWords(words: readonly string[]): SubjectWords {
  return { all: new Set(words), unmarked: new Set(words), count: new Set(words).size }
}

describe('the probability', () => {
  it('is the logistic function of what bias, signs and words say', () => {
    const sum = -1 + 2 * 1 + (3 / Math.sqrt(4)) * (1.5 - 1)
    const words = toWords(['quota', 'printer', 'of', 'mine'])
    expect(toProbability(words, { ...noSigns, proof: 1 }, weights)).toBeCloseTo(1 / (1 + Math.exp(-sum)), 12)
  })

  it('counts words that nobody knows: their share, and how many there are', () => {
    const words = toWords(['quota', 'moodle', 'zorp', 'mine'])
    expect(measureStrangeness(words, (word) => weights.words.has(word))).toEqual({ share: (3 * 2) / 4, count: 1 })
    const sum = -1 - 2 * 1.5 - 0.5 * 1 + (3 / Math.sqrt(4)) * 1.5
    expect(toProbability(words, noSigns, weights)).toBeCloseTo(1 / (1 + Math.exp(-sum)), 12)
  })

  it('rises with what speaks for us and falls with what speaks against, whatever stands around', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{3,6}$/), { maxLength: 30 }), (around) => {
        const of = (word: string) => toProbability(toWords([...around, word]), noSigns, weights)
        expect(of('quota')).toBeGreaterThanOrEqual(of('mine'))
        expect(of('door')).toBeLessThanOrEqual(of('mine'))
        expect(of('zzzzzzzz')).toBeLessThanOrEqual(of('mine'))
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
    expect(data.strange.share).toBeLessThan(0)
  })
})

describe('whose error it is', () => {
  it.each([
    ['quota dépassé', true],
    ['quota icloud dépassé', false],
    ['session expirée sur chatgpt, je suis déconnecté sans arrêt', true],
    ['session expirée sur le site de ma banque', false],
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
