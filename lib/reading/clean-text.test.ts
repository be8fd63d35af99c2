import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, toOriginalSpan } from './clean-text'

describe('cleanText', () => {
  it.each([
    ['colours of a terminal', '\u001b[31;1mError\u001b[0m 429', 'Error 429'],
    ['colours as a log prints them', 'a \\u001b[31mError\\x1b[0m b', 'a Error b'],
    ['colours that lost their escape', '[33mWARN[39m ok', 'WARN ok'],
    ['escaped quotes and line ends', '{\\"a\\":\\"b\\"}\\nnext\\ttab', '{"a":"b"}\nnext tab'],
    ['escapes of escapes', '\\\\\\"a\\\\\\"', '"a"'],
    ['escaped characters', 'Azure OpenAI\\u2019s \\u00e9', "Azure OpenAI's é"],
    ['markup', '<h1 class="x">Sorry</h1><p>you <b>have</b></p>', '\nSorry\n\nyou have\n'],
    ['scripts and comments', 'a<script>let b = "429"</script><!-- 500 -->c', 'a  c'],
    ['entities of typography', 'You&#8217;ve&#160;hit &#x2018;it&#x2019;', "You've hit 'it'"],
    ['entities', 'isn&#39;t &quot;ok&quot; &amp; &unknown;', 'isn\'t "ok" & &unknown;'],
    ['typographic quotes and dashes', '“a” ‘b’ «\u00a0c\u00a0» d – e', '"a" \'b\' " c " d - e'],
    ['characters nobody sees', '\ufeffa\u200bb\u00adc', 'abc'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['breaks after a path and its line', 'C:\\bot.js:16:15\\n at settle', 'C:\\bot.js:16:15\n at settle'],
    ['wide characters', '４２９！', '429!'],
  ])('%s are taken away', (_, text, clean) => {
    expect(cleanText(text).text).toBe(clean)
  })

  it.each([
    ['<API-KEY>'],
    ['<empty message>'],
    ["<class 'openai.ChatCompletion'>"],
    ['a < b > c'],
    ['C:\\new\\tools'],
    ['D:\\my bot\\node_modules\\axios'],
    ['a[31] b'],
  ])('%s is no markup and no colour', (text) => {
    expect(cleanText(text).text).toBe(text)
  })

  it('strokes without end are copied', () => {
    const text = '\\'.repeat(200_000)
    expect(cleanText(text).text).toBe(text)
  })

  it('every character knows where it stood', () => {
    const piece = fc.constantFrom('a', 'é', '\u001b[31m', '\\"', '&amp;', '\r\n', '<b>', '\\u00e9', '😀', ' ')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const original = pieces.join('')
        const clean = cleanText(original)
        let position = 0
        for (let at = 0; at < clean.text.length; at += 1) {
          const { start, end } = toOriginalSpan(clean, at, at + 1)
          expect(start).toBeGreaterThanOrEqual(Math.min(position, start))
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(original.length)
          if (end - start === 1) expect(cleanText(original.slice(start, end)).text).toBe(clean.text[at])
          position = start
        }
      }),
    )
  })
})
