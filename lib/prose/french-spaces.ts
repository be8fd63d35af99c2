import type { Problem } from '@/lib/content/problem'

/** A sign that would begin a line alone, or end one: French sets them apart by a space that does not break. */
const loose = /\S* (?:[:;?!»](?=[\s.,)»]|$))|« \S*/

/** French texts in which a space before a sign may break; what stands in backticks is code. */
export function checkFrenchSpaces(texts: Iterable<{ readonly file: string; readonly text: string }>): Problem[] {
  return [...texts].flatMap(({ file, text }) => {
    const [found] = loose.exec(text.replace(/`[^`]*`/g, '``')) ?? []
    const expected = 'a no-break space (U+00A0) before : ; ? ! » and after «'
    return found === undefined ? [] : [{ file, field: '', expected, received: found }]
  })
}
