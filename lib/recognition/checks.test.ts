import { describe, expect, it } from 'vitest'
import type { QuestionFacts } from '@/lib/content/question-schema'
import type { Signature } from '@/lib/content/signature-schema'
import { compileSignatures } from '@/lib/signature/compile'
import { prepareSignatures } from '@/lib/signature/signatures'
import { checkMessages } from './check-messages'
import { checkSignatures } from './check-signatures'
import { checkToldAnswers } from './check-told-answers'

function toArticles(signatures: Readonly<Record<string, readonly Signature[]>>) {
  return Object.entries(signatures).map(([slug, own]) => ({
    slug,
    facts: { services: ['openai-api' as const], emitter: 'openai-api' as const, signatures: [...own] },
  }))
}

const articles = toArticles({
  'door-locked': [{ wording: 'The door is firmly locked' }, { json: 'error.code', value: 'door_locked' }],
  'door-open': [{ wording: 'The window stands open' }],
})
const signatures = prepareSignatures(compileSignatures(articles))
const slugs = ['door-locked', 'door-open']
const good = [
  { slug: 'door-locked', file: 'errors/door-locked/messages/a.txt', text: 'The door is firmly locked' },
  { slug: 'door-locked', file: 'errors/door-locked/messages/b.txt', text: '{"error":{"code":"door_locked"}}' },
  { slug: 'door-locked', file: 'errors/door-locked/messages/c.txt', text: 'help: the door is firmly locked' },
]

describe('the check of messages', () => {
  it('says nothing when each of three is read as its own error', () => {
    expect(checkMessages(['door-locked'], good, signatures)).toEqual([])
  })

  it('names the message that is read as a sibling, and by what', () => {
    const strayed = { slug: 'door-locked', file: 'errors/door-locked/messages/d.txt', text: 'the window stands open' }
    expect(checkMessages(['door-locked'], [...good, strayed], signatures)).toEqual([
      {
        file: strayed.file,
        field: '',
        expected: 'a message that is read as door-locked',
        received: 'door-open, by "the window stands open"',
      },
    ])
  })

  it('says who seems to speak when it is read as nothing', () => {
    const foreign = { slug: 'door-locked', file: 'x', text: 'npm ERR! nothing of ours' }
    expect(checkMessages([], [foreign], signatures)[0]?.received).toBe('nothing, as npm seems to speak')
  })

  it('counts messages that differ: fewer than three are too few', () => {
    const twice = [...good.slice(0, 2), { ...good[1], slug: 'door-locked', file: 'again', text: good[1]?.text ?? '' }]
    expect(checkMessages(slugs, twice, signatures).map(({ file, received }) => `${file}: ${received}`)).toEqual([
      'errors/door-locked/messages: 2',
      'errors/door-open/messages: 0',
    ])
  })
})

describe('the check of signatures', () => {
  it('says nothing when each decides', () => {
    expect(checkSignatures(articles, signatures)).toEqual([])
  })

  it('reports a mark that alone is read as another error', () => {
    const both = toArticles({
      'door-locked': [{ wording: 'The door of the house' }],
      'door-open': [{ wording: 'The door of the house' }],
    })
    expect(checkSignatures(both, prepareSignatures(compileSignatures(both)))).toEqual([
      {
        file: 'errors/door-open/error.yaml',
        field: 'signatures[0]',
        expected: 'a mark that decides for door-open',
        received: '"The door of the house", which alone is read as door-locked',
      },
    ])
  })

  it('reports a mark that can be found in no text', () => {
    const hidden = toArticles({ 'door-locked': [{ wording: '***', weak: true }] })
    expect(checkSignatures(hidden, prepareSignatures(compileSignatures(hidden)))).toHaveLength(1)
  })

  it('reports a mark that stands there twice, whatever its strength', () => {
    const twice = toArticles({
      a: [
        { status: 429, weak: true },
        { status: 429, usual: true },
      ],
    })
    expect(checkSignatures(twice, prepareSignatures(compileSignatures(twice)))).toEqual([
      {
        file: 'errors/a/error.yaml',
        field: 'signatures[1]',
        expected: 'each mark once',
        received: '{"status":429} again',
      },
    ])
  })

  it('leaves marks alone that only support', () => {
    const shared = toArticles({ a: [{ status: 429 }, { exception: 'DoorError' }], b: [{ status: 429 }] })
    expect(checkSignatures(shared, prepareSignatures(compileSignatures(shared)))).toEqual([])
  })
})

describe('the check of marks that tell an answer', () => {
  const words = { text: 'Which door?', answers: { front: 'The front door', back: 'The back door' } }
  const facts = { minutes: 1, answers: ['front', 'back'], settledBy: [], en: words, fr: words }
  const check = (toldBy: QuestionFacts['toldBy']) =>
    checkToldAnswers([{ slug: 'which-door', facts: { ...facts, toldBy } }])

  it('says nothing when each tells its own', () => {
    expect(check({ front: [{ wording: 'front door' }], back: [{ wording: 'back door' }] })).toEqual([])
  })

  it('names the mark that two answers have', () => {
    expect(check({ front: [{ wording: 'a door' }], back: [{ status: 500 }, { wording: 'A door' }] })).toEqual([
      {
        file: 'questions/which-door.yaml',
        field: 'toldBy.front[0]',
        expected: 'a mark that tells the answer front',
        received: '"a door", which alone tells none',
      },
      {
        file: 'questions/which-door.yaml',
        field: 'toldBy.back[1]',
        expected: 'a mark that tells the answer back',
        received: '"A door", which alone tells none',
      },
    ])
  })
})
