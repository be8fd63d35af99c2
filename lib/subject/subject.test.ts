import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examine, identify } from '@/lib/identify/identify'
import { contentFolder, signatures } from '@/lib/identify/test-signatures.server'
import { listSampleMessages } from '@/lib/recognition/messages.server'
import { clueNames, toClues } from './clues'
import type { WordWeight } from './packed-words'
import { type Signs, signNames, toSigns } from './signs'
import { isAboutOurs, measureStrangeness, readWeights, type SubjectFindings, toSubject } from './subject'
import data from './weights.json'

const noSigns = toSigns(() => 0)
const noClues = toClues(() => 0)
const errors = ['quota-used', 'door-stuck'].map((slug) => ({ slug, services: [], emitter: 'chatgpt' as const }))
const weights = readWeights({
  bias: -1,
  step: 0.5,
  clues: { score: 2 },
  signs: { stranger: 3 },
  strange: { share: 2, count: 0.5 },
  abouts: ['door-stuck', 'nobody', 'quota-used'],
  words: 'door mine of printer quota',
  places: '#   $ #$',
  steps: 'RTOS',
})

function toFindings(words: readonly string[], signs: Partial<Signs> = {}, score = 0): SubjectFindings {
  const all = new Set(words)
  return {
    words: { all, unmarked: all },
    clues: new Map(score === 0 ? [] : [[0, { ...noClues, score }]]),
    signs: { ...noSigns, ...signs },
  }
}

describe('the probabilities', () => {
  it('are the softmax of what clues and words say for each error, and bias, signs and words for nobody', () => {
    const share = 3 / Math.sqrt(4)
    const sums = [2 * 1.5 + share * 1.5, share * (1 - 0.5), -1 + 3 * 2 + share * 2]
    const total = sums.reduce((sum, one) => sum + Math.exp(one), 0)
    const { nobody, errors: found } = toSubject(
      toFindings(['quota', 'door', 'printer', 'of'], { stranger: 2 }, 1.5),
      errors,
      weights,
    )
    ;[...found, nobody].forEach((probability, index) => {
      expect(probability).toBeCloseTo(Math.exp(sums[index] ?? 0) / total, 12)
    })
  })

  it('count words that nobody knows: their share, and how many there are', () => {
    const { words } = toFindings(['quota', 'moodle', 'zorp', 'mine'])
    expect(measureStrangeness(words, (word) => weights.words.has(word))).toEqual({ share: (3 * 2) / 4, count: 1 })
    const of = (given: readonly string[]) => toSubject(toFindings(given), errors, weights).nobody
    expect(of(['quota', 'moodle', 'zorp', 'mine'])).toBeGreaterThan(of(['quota', 'of', 'mine']))
  })

  it('are 1 together, and follow what speaks, whatever stands around', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{3,6}$/), { maxLength: 30 }),
        fc.double({ min: 0, max: 900, noNaN: true }),
        (around, score) => {
          const of = (word: string) => toSubject(toFindings([...around, word], {}, score), errors, weights)
          const { nobody, errors: found } = of('quota')
          expect(nobody + found.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9)
          expect(found[0]).toBeGreaterThanOrEqual(of('mine').errors[0] ?? 1)
          expect(of('printer').nobody).toBeGreaterThanOrEqual(of('mine').nobody)
        },
      ),
    )
  })

  it('no words in the lists are no word that is known', () => {
    const { words } = readWeights({ ...weights, step: 1, abouts: [], words: '', places: '', steps: '' })
    expect(words.size).toBe(0)
  })

  it('an error that no weight knows yet has its clues', () => {
    const withNew = [{ slug: 'brand-new', services: [], emitter: 'chatgpt' as const }, ...errors]
    const { errors: found } = toSubject(toFindings(['door'], {}, 3), withNew, weights)
    expect(found.indexOf(Math.max(...found))).toBe(0)
  })
})

describe('the weights that are kept', () => {
  it('know each clue and sign, errors that there are, and every word once', () => {
    expect(Object.keys(data.clues).sort()).toEqual([...clueNames].sort())
    expect(Object.keys(data.signs).sort()).toEqual([...signNames].sort())
    const slugs = signatures.errors.map(({ slug }) => slug)
    expect(data.abouts.filter((about) => about !== 'nobody' && !slugs.includes(about))).toEqual([])
    expect(readWeights(data).words.size).toBe(data.words.split(' ').length)
  })

  it('hold marks and our services for ours, strangers and strange words for theirs', () => {
    expect(data.clues.score).toBeGreaterThan(0)
    expect(data.clues.proof).toBeGreaterThan(0)
    expect(data.signs.service).toBeLessThan(0)
    expect(data.signs.stranger).toBeGreaterThan(0)
    expect(data.strange.share).toBeGreaterThan(0)
  })

  it('need not know an error: nearly all that is printed of one is told by its marks, when its words say nothing of it', () => {
    const kept = readWeights(data)
    const slugs = signatures.errors.map(({ slug }) => slug)
    const messages = listSampleMessages(contentFolder, slugs)
    const misses = slugs.flatMap((slug) => {
      const without = { ...kept, words: new Map([...kept.words].map(([word, told]) => [word, leaveOut(told, slug)])) }
      return messages.filter((message) => {
        if (message.slug !== slug) return false
        const { errors: found, nobody } = toSubject(examine(message.text, signatures), signatures.errors, without)
        return found.indexOf(Math.max(...found)) !== slugs.indexOf(slug) || nobody > 0.5
      })
    })
    expect(misses.length / messages.length).toBeLessThan(0.03)
  })

  it('are small on their way to the browser', () => {
    expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(64_000)
  })
})

describe('whose error it is', () => {
  it.each([
    ['quota exceeded', true],
    ['  chatgpt \n quota  exceeded ', true],
    ['the quota is exceeded', false],
    ['配额用完 了', false],
  ])('a few words alone are a search, and need be less likely ours than a text: %j', (text, isOurs) => {
    expect(isAboutOurs(text, { nobody: 0.2, errors: [0.8] }, noSigns)).toBe(isOurs)
  })

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
    [
      'Error: Request failed with status code 404\n    at createError (/srv/bot/node_modules/axios/lib/core/createError.js:16:15)',
      true,
    ],
    ['GET https://shop.example/api/cart failed with status code 404', false],
    ['how do I export my chats from ChatGPT', false],
    ['comment annuler mon abonnement chatgpt plus', false],
  ])('%s: %s', (text, isOurs) => {
    expect(identify(text, signatures).error !== null).toBe(isOurs)
  })
})

function leaveOut(told: readonly WordWeight[], slug: string): readonly WordWeight[] {
  return told.filter(({ about }) => about !== slug)
}
