import { expect, test } from 'vitest'
import { assessRisk, type TextFacts } from './risk'

const harmless: TextFacts = {
  text: 'Turning the VPN off was enough on the train.',
  masked: [],
  isTrapped: false,
  isUnproven: false,
  isHasty: false,
  alike: 0,
  sameNetwork: 0,
}

test.each<readonly [string, Partial<TextFacts>, readonly string[], number]>([
  ['a harmless note', {}, [], 0],
  ['the trap is filled', { isTrapped: true }, ['trap'], 5],
  ['the same was sent before', { alike: 1 }, ['alike'], 4],
  ['a proof that was asked for did not come', { isUnproven: true }, ['unproven'], 2],
  ['it came within a second', { isHasty: true }, ['hasty'], 2],
  ['the third of a network', { sameNetwork: 2 }, [], 0],
  ['the fourth of a network', { sameNetwork: 3 }, ['many-from-network'], 2],
  ['an address', { text: 'Go to https://a.example' }, ['links'], 1],
  ['something was masked', { masked: ['email'] }, ['masked'], 1],
  ['capitals only', { text: 'BUY CHEAP ACCOUNTS TODAY NOW' }, ['shouting'], 1],
  ['a short code in capitals', { text: 'ERR_TIMED_OUT' }, [], 0],
  ['one character again and again', { text: 'Nooooooooooooo' }, ['repetition'], 1],
  [
    'all of it',
    { isTrapped: true, alike: 2, text: 'WWW.A.EXAMPLE !!!!!!!!!!!!' },
    ['trap', 'alike', 'links', 'repetition'],
    11,
  ],
])('%s', (_, change, signs, risk) => {
  expect(assessRisk({ ...harmless, ...change })).toEqual({ risk, signs })
})
