import { expect, test } from 'vitest'
import { checkFrenchSpaces } from './french-spaces'

const file = 'guides/doors/fr.mdx'

test.each([
  'Une porte : ouverte',
  'Est-elle ouverte ?',
  'Elle dit « ouvert\u00a0»',
  'Elle dit «\u00a0ouvert »',
  'Oui !',
])('a space that may break is named: %s', (text) =>
  expect(checkFrenchSpaces([{ file, text }])).toMatchObject([{ file }]),
)

test.each([
  'Une porte\u00a0: ouverte',
  'Est-elle ouverte\u202f?',
  '`a ? b : c` reste du code',
  'https://a.example',
  '12:30',
])('nothing is wrong with %s', (text) => expect(checkFrenchSpaces([{ file, text }])).toEqual([]))
