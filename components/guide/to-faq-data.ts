import type { Answer } from '@/lib/content/answers'

/** Questions and answers as schema.org's FAQPage, in JSON that is safe inside a script element. */
export function toFaqData(answers: readonly Answer[]): string {
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: answers.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  }
  return JSON.stringify(page).replaceAll('<', '\\u003c')
}
