import { expect, test } from 'vitest'
import { fixtureFolder, listProblems } from './fixtures/list-problems.server'

test('every name of something that is not there is reported, in errors, guides, flows and resources', async () => {
  expect(await listProblems(fixtureFolder('names-of-nothing'))).toEqual([
    'errors/door-locked/error.yaml · causes[0].sources: expected the name of a source, received "rumour"',
    'errors/door-locked/error.yaml · fixes[0].fix: expected the name of a fix, received "kick"',
    'errors/door-locked/error.yaml · fixes[0].cures: expected the name of a cause, received "key-lost"',
    'errors/door-locked/error.yaml · questions[0].question: expected the name of a question, received "lock-type"',
    'errors/door-locked/error.yaml · stop.answersFor: expected the name of a cause, received "key-lost"',
    'errors/door-locked/error.yaml · lookAlikes: expected the name of an error, received "window-locked"',
    'errors/door-locked/error.yaml · successor: expected the name of an error, received "gate-locked"',
    'errors/door-locked/error.yaml · stop: expected the name of a resource, received "gatekeeper"',
    'errors/door-locked/error.yaml · stop: expected the name of a resource, received "porter"',
    'guides/doors/guide.yaml · errors: expected the name of an error, received "window-locked"',
    'flows/triage/flow.yaml · nodes: expected the name of a node, received "how"',
    'flows/triage/flow.yaml · nodes: expected the name of an error, received "window-locked"',
    'flows/triage/flow.yaml · nodes: expected the name of a guide, received "windows"',
    'resources.yaml · shop.errors: expected the name of an error, received "window-locked"',
    'resources.yaml · shop.replacedBy: expected the name of a resource, received "market"',
  ])
})

test('a name given twice is reported', async () => {
  expect(await listProblems(fixtureFolder('duplicate-cause'))).toEqual([
    'errors/door-locked/error.yaml · causes: expected each name once, received "key-missing" again',
    'errors/door-locked/error.yaml · lookAlikes: expected each name once, received "window" again',
    'errors/door-locked/error.yaml · fixes and questions: expected each name once, received "turn-key" again',
    'errors/door-locked/error.yaml · stop.answersFor: expected each name once, received "key-missing" again',
    'questions/key-at-hand.yaml · answers: expected each name once, received "yes" again',
    'flows/triage/flow.yaml · nodes.what.answers: expected each name once, received "locked" again',
    'resources.yaml: expected each name once, received "shop" again',
  ])
})

test('words for what is not there, and things without words, are reported in both directions', async () => {
  expect(await listProblems(fixtureFolder('words-that-do-not-fit'))).toEqual([
    'errors/door-locked/error.yaml · questions[0].answers: expected no such entry, received "maybe"',
    'errors/door-locked/error.yaml · questions[0].answers: expected an entry "no", received nothing',
    'errors/door-locked/error.yaml · questions[0].answers: expected the name of a cause, received "key-lost"',
    'errors/door-locked/en.mdx · causes: expected no such entry, received "key-lost"',
    'errors/door-locked/en.mdx · causes: expected an entry "key-missing", received nothing',
    'errors/door-locked/en.mdx · lookAlikes: expected no such entry, received "gate"',
    'errors/door-locked/en.mdx · lookAlikes: expected an entry "window", received nothing',
    'errors/door-locked/en.mdx · headers: expected no such entry, received "x-gate"',
    'errors/door-locked/en.mdx · headers: expected an entry "x-door", received nothing',
    'questions/key-at-hand.yaml · fr.answers: expected no such entry, received "maybe"',
    'questions/key-at-hand.yaml · fr.answers: expected an entry "no", received nothing',
    'flows/triage/fr.yaml · nodes: expected no such entry, received "how"',
    'flows/triage/fr.yaml · nodes.what.answers: expected an entry "locked", received nothing',
  ])
})

test('a fix that cannot be undone says in each language what is lost', async () => {
  expect(await listProblems(fixtureFolder('no-loss-named'))).toEqual([
    'fixes/turn-key/fr.mdx · loses: expected what is lost, as the fix cannot be undone, received nothing',
  ])
})

test('no cause and no answer takes a name that the site keeps for itself', async () => {
  expect(await listProblems(fixtureFolder('reserved-names'))).toEqual([
    'errors/door-locked/error.yaml · causes: expected another name than "other", received "other"',
    'questions/key-at-hand.yaml · answers: expected another name than "unknown", received "unknown"',
    'flows/triage/flow.yaml · nodes.what.answers: expected another name than "unknown", received "unknown"',
  ])
})
