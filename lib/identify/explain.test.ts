import { describe, expect, it } from 'vitest'
import { identifyEn } from '@/lib/i18n/messages/identify-en'
import { identifyFr } from '@/lib/i18n/messages/identify-fr'
import { explainIdentification } from './explain'
import type { Identification } from './identification'

const known: Identification = {
  error: 'door-locked',
  confidence: 0.83,
  alternatives: ['door-open', 'no-door'],
  evidence: [{ kind: 'wording', what: 'wording', text: 'The door of\njane@mail.example is locked', start: 0, end: 40 }],
  candidates: [],
  foreign: null,
  edge: null,
}
const unknown: Identification = {
  ...known,
  error: null,
  confidence: 0,
  evidence: [],
  alternatives: [],
  foreign: { name: 'npm' },
}

function explain(identification: Identification, messages: typeof identifyEn): string {
  return explainIdentification(identification, {
    told: [{ question: 'Which door?', answer: 'The front door' }],
    startQuery: 'which-door=front',
    messages,
    titleOf: (slug) => `<${slug}>`,
    pathOf: (slug) => `/en/errors/${slug}`,
  })
}

describe('what was recognised, for a person', () => {
  it('is told with its marks on one line each, masked, and with what else it may be', () => {
    expect(explain(known, identifyEn)).toBe(`This is: <door-locked>
How sure: 83 %
Article: /en/errors/door-locked
Wizard: /en/errors/door-locked/fix?which-door=front

Recognised by:
  The door of [•••] is locked  (wording)

It has keys, addresses or names in it; they are shown masked here. Do not post them.

Already answered:
  Which door? The front door

It may also be:
  <door-open>
  <no-door>
`)
  })

  it('that nothing was, and who seems to speak, is told in the language of the terminal', () => {
    expect(explain(unknown, identifyFr)).toContain('Inconnu ici\u00a0:')
    expect(explain(unknown, identifyFr)).toContain('npm')
  })

  it('a page of Cloudflare before somebody else’s site is named', () => {
    expect(
      explain({ ...unknown, edge: { error: 'door-blocked', confidence: 0.1, evidence: [] } }, identifyEn),
    ).toContain(`${identifyEn.edge}\n  <door-blocked>\n`)
  })
})
