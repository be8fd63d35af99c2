import { groupBy } from '@/lib/grouping/group-by'
import { createPhraseBook, type PhraseBook } from '@/lib/wording/phrases'
import { createVocabulary, type Vocabulary } from '@/lib/wording/vocabulary'
import type { Mark, MarkKind } from './signature-data'

/** Marks made ready for look-up in a text. */
export type MarkIndex = {
  readonly book: PhraseBook
  readonly vocabulary: Vocabulary
  /** The mark behind each phrase of the book. */
  readonly phraseMarks: readonly Mark[]
  /** JSON marks by the value in lower case. */
  readonly json: ReadonlyMap<string, readonly Mark[]>
  readonly headers: ReadonlyMap<string, readonly Mark[]>
  /** Exception marks by the class without its package, in lower case. */
  readonly exceptions: ReadonlyMap<string, readonly Mark[]>
  readonly statuses: ReadonlyMap<string, readonly Mark[]>
  readonly hosts: ReadonlyMap<string, readonly Mark[]>
  readonly characters: readonly Mark[]
}

/** Makes marks ready: once per page or process, some milliseconds for those of all errors. */
export function createMarkIndex(marks: readonly Mark[]): MarkIndex {
  const ordered = marks.filter(({ kind }) => kind === 'wording' || kind === 'against')
  const loose = marks.filter(({ kind }) => kind === 'words')
  const book = createPhraseBook(ordered.map(toPhraseText), loose.map(toPhraseText))
  return {
    book,
    vocabulary: createVocabulary(book.words),
    phraseMarks: [...ordered, ...loose],
    json: group(marks, ['json'], (mark) => mark.value.toLowerCase()),
    headers: group(marks, ['header'], (mark) => mark.path ?? ''),
    exceptions: group(marks, ['exception'], (mark) => (mark.value.split('.').at(-1) ?? '').toLowerCase()),
    statuses: group(marks, ['status', 'code'], (mark) => mark.value),
    hosts: group(marks, ['host'], (mark) => mark.value),
    characters: marks.filter(({ kind }) => kind === 'characters'),
  }
}

function toPhraseText(mark: Mark): string {
  return mark.value
}

function group(marks: readonly Mark[], kinds: readonly MarkKind[], toKey: (mark: Mark) => string) {
  return groupBy(
    marks.filter(({ kind }) => kinds.includes(kind)),
    toKey,
  )
}
