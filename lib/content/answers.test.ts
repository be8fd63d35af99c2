import { expect, test } from 'vitest'
import { type Answer, listAnswers } from './answers'
import { compileBody } from './compile-body.server'

async function readAnswers(text: string): Promise<readonly Answer[]> {
  let found: readonly Answer[] = []
  await compileBody(text, {
    html: () => (tree) => {
      found = listAnswers(tree)
    },
  })
  return found
}

test('each heading of the second level is a question, and what follows up to the next one its answer', async () => {
  expect(await readAnswers('Before.\n\n## One?\n\nYes, *very*.\n\n- First\n- Second\n\n## Two?\n\nNo.\n')).toEqual([
    { question: 'One?', answer: 'Yes, very. First Second' },
    { question: 'Two?', answer: 'No.' },
  ])
})

test('citations, marks of judgement, judged, struck and quoted advice and code are no part of an answer', async () => {
  const text =
    '## One?\n\nAlways. <Cite id="a"/> <Judgement/>\n\n<Advice id="x" verdict="wrong">\n\n> ~~Never.~~\n\nIt was wrong.\n\n</Advice>\n\n> Quoted.\n\n```sh\nls\n```\n\nAnd ~~not~~ now.\n'
  expect(await readAnswers(text)).toEqual([{ question: 'One?', answer: 'Always. And now.' }])
})

test('a no-break space of French stays as it is', async () => {
  expect(await readAnswers('## Quoi ?\n\nOui !\n')).toEqual([{ question: 'Quoi ?', answer: 'Oui !' }])
})
