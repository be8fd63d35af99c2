import { createMarkIndex, type MarkIndex } from './mark-index'
import { createNearness, type Nearness } from './nearness'
import { type KnownError, listMarks, type SignatureData } from './signature-data'

/** Signatures made ready for look-up. */
export type Signatures = MarkIndex & {
  readonly errors: readonly KnownError[]
  /** What the words of the book tell of errors by themselves. */
  readonly nearness: Nearness
}

/** Makes signatures ready: once per page or process, some milliseconds. */
export function prepareSignatures(data: SignatureData): Signatures {
  const { errors } = data
  const index = createMarkIndex(listMarks(data))
  return { ...index, errors, nearness: createNearness(index.book, index.phraseMarks, errors.length) }
}
