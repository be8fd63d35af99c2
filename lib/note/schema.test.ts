import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trapField } from '@/lib/submission/schema'
import { noteFormSchema, noteLengthMax, noteReportFormSchema, noteVoteFormSchema } from './schema'

describe('noteFormSchema', () => {
  const empty = { fix: 'vpn-off', platform: null, surface: null, note: '', token: '', [trapField]: '', altcha: '' }
  const form = { fix: 'vpn-off', platform: '', note: ' It   worked \r\nat home\u0000 ' }

  test('a note is plain text without spaces at its ends, with single line breaks and no controls', () => {
    expect(noteFormSchema.parse(form)).toEqual({ ...empty, note: 'It   worked \nat home' })
    expect(noteFormSchema.parse({ ...form, note: '<b>\u202eevil' }).note).toBe('<b> evil')
  })

  test('a note of the greatest length passes, its line breaks counted once, and one more character is refused', () => {
    const longest = 'ab\r\n'.repeat(noteLengthMax / 4).concat('x'.repeat(noteLengthMax / 4))
    expect(noteFormSchema.parse({ ...form, note: longest }).note).toHaveLength(noteLengthMax)
    const result = noteFormSchema.safeParse({ ...form, note: `${longest}x` })
    expect(result.error?.issues).toMatchObject([{ path: ['note'], message: 'note-too-long' }])
  })

  test('a platform alone is enough, and nothing at all is no fault', () => {
    expect(noteFormSchema.parse({ fix: 'vpn-off', platform: 'ios' })).toEqual({ ...empty, platform: 'ios' })
    expect(noteFormSchema.parse({ fix: 'vpn-off', surface: 'app' })).toEqual({ ...empty, surface: 'app' })
    expect(noteFormSchema.parse({ fix: 'vpn-off', platform: '', note: ' \n ' })).toEqual(empty)
  })

  test('an unknown platform or surface is refused', () => {
    expect(noteFormSchema.safeParse({ ...form, surface: 'fax' }).error?.issues).toMatchObject([{ path: ['surface'] }])
    const result = noteFormSchema.safeParse({ ...form, platform: 'amiga' })
    expect(result.error?.issues).toMatchObject([{ path: ['platform'], message: 'unknown-platform' }])
  })
})

// An object in a `where` is an operator, and undefined there matches every row.
test('no form gives an object, whatever it holds', () => {
  const hostile = fc.oneof(fc.anything(), fc.constantFrom({ not: '' }, { contains: '' }, ['x'], null, 0, true))
  fc.assert(
    fc.property(hostile, hostile, hostile, (one, two, three) => {
      const forms = [
        noteFormSchema.safeParse({ fix: one, platform: two, note: three }),
        noteFormSchema.safeParse({ fix: 'vpn-off', platform: 'web', surface: one, note: two, token: three }),
        noteVoteFormSchema.safeParse({ note: one }),
        noteReportFormSchema.safeParse({ note: one, reason: two }),
      ]
      for (const { data } of forms) {
        for (const value of Object.values(data ?? {})) expect(value === null || typeof value === 'string').toBe(true)
      }
    }),
  )
})
