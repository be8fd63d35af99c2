import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trialFormSchema } from './schema'

const trial = { fix: 'vpn-off', outcome: 'worked', from: 'article' }

describe('trialFormSchema', () => {
  test('a form of the article needs no token, one of the wizard keeps token and path', () => {
    expect(trialFormSchema.parse(trial)).toEqual(trial)
    const wizard = { ...trial, from: 'wizard', token: 'a.b.c', path: 'vpn=yes' }
    expect(trialFormSchema.parse(wizard)).toEqual(wizard)
  })

  test('a field that the form does not have is refused', () => {
    expect(trialFormSchema.safeParse({ ...trial, 'fix[not]': '' }).success).toBe(false)
  })

  test.each([
    ['no fix', { fix: undefined }, 'fix'],
    ['a fix that is no slug', { fix: '../x' }, 'fix'],
    ['an unknown outcome', { outcome: 'great' }, 'outcome'],
    ['an unknown page', { from: 'mail' }, 'from'],
    ['a token too long', { token: 'x'.repeat(4001) }, 'token'],
    ['a path too long', { path: 'x'.repeat(4001) }, 'path'],
  ])('%s is refused by the name of its field', (_, change, field) => {
    const result = trialFormSchema.safeParse({ ...trial, ...change })
    expect(result.error?.issues.map(({ path }) => path)).toEqual([[field]])
  })
})

// An object in a `where` is an operator, and undefined there matches every row.
describe('what a where-clause may receive', () => {
  const hostile = fc.oneof(
    fc.anything(),
    fc.constantFrom({ not: '' }, { contains: '' }, ['vpn-off'], { set: 'x' }, null, 0, true, new Date(0)),
  )

  test('no form gives an object, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (fix, outcome, other) => {
        const forms = [
          trialFormSchema.safeParse({ fix, outcome, from: other, token: other, path: other }),
          trialFormSchema.safeParse({ ...trial, fix }),
        ]
        for (const { data } of forms) {
          for (const value of Object.values(data ?? {})) expect(value === null || typeof value === 'string').toBe(true)
        }
      }),
    )
  })

  test.each([[{ not: '' }], [['vpn-off']], [null], [undefined], [1]])('a fix given as %j is refused', (fix) => {
    expect(trialFormSchema.safeParse({ ...trial, fix }).success).toBe(false)
  })
})
