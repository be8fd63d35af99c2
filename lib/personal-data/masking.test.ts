import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPersonalData, mask, maskPersonalData } from './masking'

describe('maskPersonalData', () => {
  test.each([
    ['write to jane.doe+x@mail.example.org, please', `write to ${mask}, please`, ['email']],
    ['écrire à zoé@exämple.fr.', `écrire à ${mask}.`, ['email']],
    ['key sk-proj-AbC123_def456-GHI789jkl is dead', `key ${mask} is dead`, ['key']],
    ['sk-ant-api03-aaaaaaaaaaaaaaaa', mask, ['key']],
    ['AIzaSyA1234567890abcdefghijklmnopqrstu', mask, ['key']],
    ['ghp_abcdefghijklmnop1234', mask, ['key']],
    ['Authorization: Bearer abc.def-123', `Authorization: ${mask}`, ['key']],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', mask, ['key']],
    ['proxy http://user:pa55word@proxy.example:8080', `proxy http://${mask}@proxy.example:8080`, ['key']],
    ['d41d8cd98f00b204e9800998ecf8427e', mask, ['key']],
    ['cookie: session=abc; theme=dark', `cookie: ${mask}`, ['key']],
    ['Set-Cookie: __cf_bm=x1y2; path=/\nok', `Set-Cookie: ${mask}\nok`, ['key']],
    ['OPENAI_API_KEY=abcd1234efgh next', `OPENAI_API_KEY=${mask} next`, ['key']],
    ['aws_secret_access_key=wJalrXUtnFEMI/K7MDENG now', `aws_secret_access_key=${mask} now`, ['key']],
    ['my address 203.0.113.7 is blocked', `my address ${mask} is blocked`, ['address']],
    ['2001:db8::1 too', `${mask} too`, ['address']],
    ['::ffff:203.0.113.7', mask, ['address']],
    ['call +33 6 12 34 56 78', `call ${mask}`, ['number']],
    ['call (415) 555-2671 02', `call ${mask}`, ['number']],
    ['card 4111 1111 1111 1111!', `card ${mask}!`, ['number']],
    ['appelez le 06.12.34.56.78', `appelez le ${mask}`, ['number']],
    ['a@b.example or 0612345678', `${mask} or ${mask}`, ['email', 'number']],
  ])('%s', (text, expected, masked) => {
    expect(maskPersonalData(text)).toEqual({ text: expected, masked })
  })

  test.each(
    [
      'Error 1020 on 2026-11-22 at 10:30:15, Ray ID 8f2a1b3c4d5e6f70.',
      'le 22/11/2026 10:30',
      'Turning the VPN off helped; Chrome 131.0.6778.86 on Windows 11 24H2.',
      'std::vector and key: value',
      'gpt-4.1-mini, 429 insufficient_quota, org:admin',
      'Incorrect API key provided: sk-…. token: expired',
      'it-took-a-very-long-hyphenated-word-without-digits',
      'Waited 3600 s, 128000 tokens, then 40000 more.',
    ].slice(0, 8),
  )('%s: nothing is masked', (text) => {
    expect(maskPersonalData(text)).toEqual({ text, masked: [] })
  })

  test.each([':', '0:', '1.', 'a-', '@'])('“%s” over and over is read through, and is nothing', (piece) => {
    const text = `${piece.repeat(16_000 / piece.length)}zz`
    expect(maskPersonalData(text).text.endsWith('zz')).toBe(true)
  })

  test('masking a second time changes nothing', () => {
    const words = [
      'a@b.example',
      '+33 6 12 34 56 78',
      'sk-abcdefabcdef1234',
      '1.2.3.4',
      'fixed',
      '::1',
      'Bearer x',
      '-',
    ]
    const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 8 })
    fc.assert(
      fc.property(texts, fc.constantFrom(' ', '', '\n'), (parts, joint) => {
        const once = maskPersonalData(parts.join(joint)).text
        expect(maskPersonalData(once).text).toBe(once)
      }),
    )
  })

  test('a key among other words never stays', () => {
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 64 })
    fc.assert(
      fc.property(
        hex.filter((key) => /\d/.test(key) && /[a-f]/.test(key)),
        (key) => {
          expect(maskPersonalData(`I used ${key} and it works`).text).toBe(`I used ${mask} and it works`)
        },
      ),
    )
  })

  test('a hostile note is masked in a moment', () => {
    for (const unit of ['1 ', 'a.', ':', 'a@', '1.', 'eyJ', '-', '(1']) {
      const start = performance.now()
      maskPersonalData(unit.repeat(1000 / unit.length))
      expect(performance.now() - start).toBeLessThan(1000)
    }
  })
})

describe('findPersonalData', () => {
  test('what is found is what is masked, in reading order and apart', () => {
    const words = [
      'a@b.example',
      '+33 6 12 34 56 78',
      'sk-abcdefabcdef1234',
      '1.2.3.4',
      'fixed',
      'cookie: a=b; c',
      '::1',
    ]
    const texts = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 8 })
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join(' ')
        const spans = findPersonalData(text)
        let position = 0
        const rest: string[] = []
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(position)
          expect(end).toBeGreaterThan(start)
          rest.push(text.slice(position, start))
          position = end
        }
        expect([...rest, text.slice(position)].join(mask)).toBe(maskPersonalData(text).text)
      }),
    )
  })
})

test.each([
  'organization_spend_limit_exceeded',
  'project_spend_limit_exceeded',
  'session_expired_please_sign_in_again',
])('%s is a code and no key', (code) => {
  expect(maskPersonalData(code).masked).toEqual([])
})
