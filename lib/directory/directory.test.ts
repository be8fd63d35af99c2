import { expect, test } from 'vitest'
import { loadKnowledgeBase } from '@/lib/content/load.server'
import { compileSignatures } from '@/lib/signature/compile'
import { compileToldAnswers } from '@/lib/told-answer/told-answers'
import { createDirectory } from './directory'

const knowledgeBase = loadKnowledgeBase('content')
const { errors, questions } = knowledgeBase
const compiled = { signatures: compileSignatures(errors.values()), told: compileToldAnswers(questions.values()) }

test.each(['en', 'fr'] as const)(
  'every answer that a text may give has words in %s, and no other question travels',
  (locale) => {
    const directory = createDirectory(knowledgeBase, compiled, locale)
    for (const { question, answer } of directory.told.answers) {
      expect(directory.questions[question]?.answers[answer], `${question}=${answer}`).toBe(
        questions.get(question)?.facts[locale].answers[answer],
      )
    }
    const told = new Set(directory.told.answers.map(({ question }) => question))
    expect(new Set(Object.keys(directory.questions))).toEqual(told)
    for (const { questions: asked } of Object.values(directory.errors)) {
      for (const question of asked) expect(told).toContain(question)
    }
  },
)

test('an error names the questions that a text may answer in the order of its wizard', () => {
  const directory = createDirectory(knowledgeBase, compiled, 'en')
  expect(directory.errors['connection-error']?.questions).toEqual(['cause-line', 'which-host'])
})
