import { expect, test } from 'vitest'
import { fixtureFolder, listProblems } from './fixtures/list-problems.server'
import { getUnit } from './knowledge-base'
import { loadKnowledgeBase } from './load.server'

test('a whole folder is read with facts, defaults and words in both languages', () => {
  const knowledgeBase = loadKnowledgeBase(fixtureFolder('whole'))
  const { facts, words } = getUnit(knowledgeBase.errors, 'door-locked')

  expect(facts).toMatchObject({ code: null, state: 'current', family: 'access', reviewed: '2026-11-22' })
  expect([words.en.title, words.fr.title]).toEqual(['The door is locked', 'La porte est fermée'])
  expect(words.en.keywords).toEqual([])
  expect(getUnit(knowledgeBase.fixes, 'turn-key').facts).toEqual({
    minutes: { hands: 1, wait: 0 },
    platforms: ['web'],
    reversible: true,
    needs: null,
    revision: 1,
  })
  expect(getUnit(knowledgeBase.questions, 'key-at-hand').facts.fr.answers).toEqual({ yes: 'Oui', no: 'Non' })
  expect(getUnit(knowledgeBase.guides, 'doors').facts.errors).toEqual(['door-locked'])
  expect(getUnit(knowledgeBase.flows, 'triage').facts.start).toBe('what')
  expect(knowledgeBase.resources.map((resource) => resource.id)).toEqual(['shop'])
})

test('a unit that content does not have is a broken promise with its name', () => {
  const { fixes } = loadKnowledgeBase(fixtureFolder('whole'))
  expect(() => getUnit(fixes, 'kick')).toThrow('the knowledge base has no "kick": its references were checked at load')
})

test('a whole folder has no problem', async () => {
  expect(await listProblems(fixtureFolder('whole'))).toEqual([])
})

test.each([
  ['unknown-field', ['fixes/turn-key/fix.yaml · minute: expected no such field, received 3']],
  [
    'bad-enum',
    [
      'fixes/turn-key/fix.yaml · platforms[1]: expected one of web, windows, macos, linux, ios, android, api, received "window"',
    ],
  ],
  ['missing-language', ['fixes/turn-key/fr.mdx: expected a file, received nothing']],
  ['missing-facts', ['guides/doors/guide.yaml: expected a file, received nothing']],
  ['no-front-matter', ['fixes/turn-key/en.mdx: expected front matter between two lines "---", received none']],
  [
    'not-yaml',
    [
      'fixes/turn-key/en.mdx:3: expected YAML, received duplicated mapping key',
      'fixes/turn-key/fr.mdx:3: expected YAML, received bad indentation of a mapping entry',
    ],
  ],
  ['bad-slug', ['fixes/Turn_Key: expected a name of lower-case words and digits joined by hyphens, received Turn_Key']],
  [
    'stray-file',
    [
      'fixes/notes.txt: expected a folder, received a file',
      'questions/notes.txt: expected a file with a name that ends in .yaml, received notes.txt',
    ],
  ],
])('the fault of the folder "%s" is told with file, field and value', async (fixture, messages) => {
  expect(await listProblems(fixtureFolder(fixture))).toEqual(messages)
})

test('several problems in several files are reported at once', async () => {
  expect(await listProblems(fixtureFolder('several-faults'))).toEqual([
    'fixes/turn-key/fix.yaml · minutes: expected hands and wait together of at least 0.5 minutes, received {"hands":0}',
    'fixes/turn-key/fix.yaml · platforms: expected at least 1 entry, received []',
    'fixes/turn-key/fix.yaml · reversible: expected true or false, received "yes"',
    'fixes/turn-key/en.mdx · title: expected one line of text, without spaces at its ends, received ""',
    'fixes/turn-key/fr.mdx: expected a file, received nothing',
    'questions/key-at-hand.yaml · minutes: expected at most 60, received 90',
  ])
})

test('a content folder that is not there is refused, not taken for an empty one', async () => {
  expect(await listProblems('/nowhere/content')).toEqual([
    '/nowhere/content: expected the content folder, received nothing',
  ])
})
