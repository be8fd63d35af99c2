import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureText, wrapText } from './wrap-text'

test('a text is broken at spaces, but never at no-break ones', () => {
  expect(wrapText('Que dit votre écran\u00a0?', 10, 60)).toEqual(['Que dit', 'votre', 'écran\u00a0?'])
})

test('a word that is too long for a line is broken', () => {
  expect(wrapText('see context_length_exceeded', 10, 60)).toEqual(['see', 'context_le', 'ngth_exce', 'eded'])
})

test('nothing gives no line', () => {
  expect(wrapText('', 10, 60)).toEqual([])
})

test('whatever the text, no line is too wide and no character is lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 20, max: 200 }), (text, width) => {
      const lines = wrapText(text, 10, width)
      for (const line of lines) expect(measureText(line, 10)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }),
  )
})
