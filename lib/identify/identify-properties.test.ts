import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listSampleMessages } from '@/lib/recognition/messages.server'
import { identify } from './identify'
import { contentFolder, signatures } from './test-signatures.server'

const slugs = signatures.errors.map(({ slug }) => slug)
const messages = listSampleMessages(contentFolder, slugs)
const anyMessage = fc.constantFrom(...messages)

const stray = fc.constantFrom(
  '2026-11-25 10:00:00 INFO run 7 begins',
  'Hello everybody, since yesterday I have this. Can somebody help?',
  'Bonjour, voici ce que je vois à l’écran :',
  'process finished',
  '----------------',
  'done in 3 s',
  '',
)
const noise = fc.array(stray, { maxLength: 4 }).map((lines) => lines.join('\n'))

/** What surrounds or dresses a message without changing what it says. */
const dresses: readonly (readonly [string, (text: string) => string])[] = [
  ['upper case', (text) => text.toUpperCase()],
  ['lower case', (text) => text.toLowerCase()],
  ['no accents', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
  ['accents as marks of their own', (text) => text.normalize('NFD')],
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['line ends of old', (text) => text.replaceAll('\n', '\r')],
  ['colours around lines', (text) => text.replace(/^.*$/gm, '\u001b[31;1m$&\u001b[0m')],
  ['colours around words', (text) => text.replace(/\S+/g, '\u001b[33m$&\u001b[39m')],
  ['typographic quotes', (text) => text.replaceAll("'", '’').replace(/"([^"\n]*)"/g, '“$1”')],
  ['no-break spaces', (text) => text.replace(/ (?=[:;?!»])/g, '\u00a0')],
  ['characters nobody sees', (text) => text.replaceAll(' ', ' \u200b')],
  ['a quotation', (text) => text.replace(/^/gm, '> ')],
  ['a value of JSON', (text) => JSON.stringify({ level: 'error', message: text })],
  ['lines of a log', (text) => text.replace(/^/gm, '2026-11-25T10:00:00.123Z web.1: ')],
  ['an indented block', (text) => text.replace(/^/gm, '    ')],
]

describe('the answer does not change with', () => {
  it.each(dresses)('%s', (_, dress) => {
    const changed = messages.filter(({ slug, text }) => identify(dress(text), signatures).error !== slug)
    expect(changed.map(({ file }) => file)).toEqual([])
  })

  it('what stands before and after a message', () => {
    fc.assert(
      fc.property(anyMessage, noise, noise, ({ slug, text }, before, after) => {
        expect(identify(`${before}\n${text}\n${after}`, signatures).error).toBe(slug)
      }),
      { numRuns: 150 },
    )
  })
})

describe('whatever is pasted', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .tuple(anyMessage, fc.nat(), fc.nat())
      .map(([{ text }, from, to]) => text.slice(from % text.length, to % text.length)),
  )

  it('evidence lies in the text and is what stands there, and no error is its own alternative', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { error, confidence, alternatives, evidence } = identify(text, signatures)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        for (const one of evidence) expect(text.slice(one.start, one.end)).toBe(one.text)
        expect(alternatives).not.toContain(error)
        expect(new Set(alternatives).size).toBe(alternatives.length)
      }),
      { numRuns: 300 },
    )
  })

  it('a hostile text is read in a moment', () => {
    const hostile = [
      '{"a":',
      '[[[[',
      '\\"\\"',
      '<div ',
      '<!--',
      'http://',
      '429 ',
      'error ',
      "'",
      '\u001b[',
      'a.b.',
      'Aa',
      'too many requests ',
    ]
    for (const unit of hostile) {
      const start = performance.now()
      identify(unit.repeat(30_000 / unit.length), signatures)
      expect(performance.now() - start, unit).toBeLessThan(3000)
    }
  })
})
