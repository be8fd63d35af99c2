import { expect, test } from 'vitest'
import { checkFrenchSpaces } from '@/lib/prose/french-spaces'
import { askFr } from './ask-fr'
import { evidenceFr } from './evidence-fr'
import { fr } from './fr'
import { identifyFr } from './identify-fr'
import { logInFr } from './log-in-fr'
import { moderationFr } from './moderation-fr'
import { openDataFr } from './open-data-fr'

/** Every text of a catalogue; of a function what it says of plain words and numbers. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') {
    const given = [1, 2, 'mot'].map((one) => Array.from({ length: value.length }, () => one))
    return given.flatMap((all) => listTexts(Reflect.apply(value, null, all)))
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : []
}

test.each(Object.entries({ askFr, evidenceFr, fr, identifyFr, logInFr, moderationFr, openDataFr }))(
  'no sign of %s can begin a line alone',
  (name, catalogue) => {
    const texts = listTexts(catalogue)
    expect(texts.length).toBeGreaterThan(5)
    expect(checkFrenchSpaces(texts.map((text) => ({ file: name, text })))).toEqual([])
  },
)
