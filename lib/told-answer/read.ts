import { listAmbiguous } from '@/lib/identify/identification'
import type { Judgement } from '@/lib/identify/identify'
import type { Piece } from '@/lib/identify/pieces'
import { cleanText, toOriginalSpan } from '@/lib/reading/clean-text'
import { collectMarks, exactMin, type Found } from '@/lib/weighing/collect'
import { readWords } from '@/lib/wording/reads'
import type { AnswerName, ToldAnswers } from './told-answers'

/** An answer that a text gives, with the first place where it does: UTF-16 units, end exclusive. */
type ToldAnswer = AnswerName & { readonly start: number; readonly end: number }

type Place = { readonly start: number; readonly end: number }
type Telling = AnswerName & { readonly found: Found }

/**
 * What a text answers of the questions that the wizard of its error asks, in the order of `listQuestions`; nothing where
 * it shows no error, or several alike.
 */
export function readToldAnswers(
  { identification, piece }: Judgement,
  listQuestions: (error: string) => readonly string[],
  told: ToldAnswers,
): readonly ToldAnswer[] {
  const { error } = identification
  if (error === null || listAmbiguous(identification).length > 0) return []
  return readAnswers(piece, listQuestions(error), told)
}

/**
 * What a piece of a text says by itself of `questions`, in their order. A question is left to the person where the text
 * says nothing, or two things at once. Spans point into the text from which the piece was cut.
 */
export function readAnswers(
  { text, start: offset }: Piece,
  questions: readonly string[],
  { answers, index }: ToldAnswers,
): readonly ToldAnswer[] {
  const clean = cleanText(text)
  const tellings = collectMarks(clean.text, readWords(clean.text, index.vocabulary), index)
    .filter(({ quality }) => quality >= exactMin)
    .flatMap((found) => (found.mark.kind === 'characters' ? listPlaces(clean.text, found) : [found]))
    .flatMap((found) => found.mark.owners.flatMap((owner) => toTelling(answers[owner], found)))
  return questions.flatMap((question) => {
    const own = tellings.filter((telling) => telling.question === question)
    const standing = own.filter((telling) => !own.some((other) => isOutdone(telling, other)))
    const [first, ...others] = standing.sort((a, b) => a.found.start - b.found.start)
    if (first === undefined || others.some(({ answer }) => answer !== first.answer)) return []
    const span = toOriginalSpan(clean, first.found.start, first.found.end)
    return [{ question, answer: first.answer, start: span.start + offset, end: span.end + offset }]
  })
}

/** A stretch of text is found once; here each place counts, as another may say something else beside it. */
function listPlaces(text: string, found: Found): readonly Found[] {
  const places: Found[] = []
  const { value } = found.mark
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + value.length)) {
    places.push({ ...found, start, end: start + value.length })
  }
  return places
}

function toTelling(name: AnswerName | undefined, found: Found): readonly Telling[] {
  return name === undefined ? [] : [{ ...name, found }]
}

/** Where marks of two answers meet, the one of which more stands there is meant. */
function isOutdone({ answer, found }: Telling, other: Telling): boolean {
  if (other.answer === answer || !overlap(found, other.found)) return false
  return other.found.named > found.named || (other.found.named === found.named && measure(other.found) > measure(found))
}

function measure({ start, end }: Place): number {
  return end - start
}

function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end
}
