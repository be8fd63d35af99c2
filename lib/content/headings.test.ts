import { expect, test } from 'vitest'
import { compileBody } from './compile-body.server'
import { type Heading, listHeadings } from './headings'

test('the headings of the second level come in their order, with the ids that the page gives them', async () => {
  let found: readonly Heading[] = []
  await compileBody('## Fix `it`\n\n### Not this\n\n## Réparer, *vite*\n\n## Fix it\n', {
    html: () => (tree) => {
      found = listHeadings(tree)
    },
  })
  expect(found).toEqual([
    { id: 'fix-it', text: 'Fix it' },
    { id: 'réparer-vite', text: 'Réparer, vite' },
    { id: 'fix-it-1', text: 'Fix it' },
  ])
})
