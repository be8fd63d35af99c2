import { expect, test } from 'vitest'
import { toFaqData } from './to-faq-data'

test('every question stands with its one answer, in the form of schema.org', () => {
  expect(JSON.parse(toFaqData([{ question: 'One?', answer: 'Yes.' }]))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [{ '@type': 'Question', name: 'One?', acceptedAnswer: { '@type': 'Answer', text: 'Yes.' } }],
  })
})

test('an answer cannot end the script element, and reads the same', () => {
  const answers = [{ question: 'Tag?', answer: 'Like </script><b>' }]
  expect(toFaqData(answers)).not.toContain('<')
  expect(JSON.parse(toFaqData(answers)).mainEntity[0].acceptedAnswer.text).toBe('Like </script><b>')
})
