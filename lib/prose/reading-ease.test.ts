import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countFrenchSyllables, findReadingEase } from './reading-ease'

const easy = Array.from({ length: 20 }, () => 'Turn the box off and on again.')
const hard = Array.from(
  { length: 8 },
  () =>
    'Notwithstanding organisational considerations, administrators habitually necessitate authorisation procedures.',
)

test('Flesch’s formula, by hand: 140 words in 20 sentences, 160 syllables', () => {
  expect(findReadingEase(easy, 'en')).toBeCloseTo(206.835 - 1.015 * 7 - 84.6 * (160 / 140), 6)
})

test('long words and long sentences read harder', () => {
  expect(Number(findReadingEase(hard, 'en'))).toBeLessThan(Number(findReadingEase(easy, 'en')))
})

test('too few words give no figure', () => {
  expect(findReadingEase(['One short line.'], 'en')).toBeNull()
})

test('codes are not read syllable by syllable', () => {
  const withCodes = easy.map((sentence) => sentence.replace('.', ' error.code 429 x1_y2.'))
  expect(findReadingEase(withCodes, 'en')).toBe(findReadingEase(easy, 'en'))
})

test.each([
  ['réseau', 2],
  ['page', 1],
  ['attendez', 3],
  ['affichent', 2],
  ['clé', 1],
  ['le', 1],
])('%s has %i spoken groups of vowels', (word, count) => {
  expect(countFrenchSyllables(word)).toBe(count)
})

test('every word has a syllable', () => {
  fc.assert(fc.property(fc.string(), (word) => countFrenchSyllables(word) >= 1))
})
