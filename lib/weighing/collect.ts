import { hasBuiltInException, listExceptions } from '@/lib/reading/exceptions'
import { type Field, hasPath, listFields } from '@/lib/reading/fields'
import { listHeaders } from '@/lib/reading/headers'
import { listHosts } from '@/lib/reading/hosts'
import { listStatuses } from '@/lib/reading/statuses'
import type { MarkIndex } from '@/lib/signature/mark-index'
import type { Mark } from '@/lib/signature/signature-data'
import { matchPhrases } from '@/lib/wording/match'
import type { Read } from '@/lib/wording/reads'
import * as strength from './strengths'

/** A mark that stands in a clean text. */
export type Found = {
  readonly mark: Mark
  readonly start: number
  readonly end: number
  /** How much of it stands there and how well it is spelt, 0 to 1. */
  readonly quality: number
  /** What it says for an error that it names, and for one that it only supports. */
  readonly named: number
  readonly weak: number
  /** Whether it can name a cause at all, or only support. */
  readonly canName: boolean
}

/** A phrase of this quality stands there as it is, whatever its case or the quotes around it. */
export const exactMin = 0.92
/** What a class is still worth when the package is a stranger's. */
const foreignPackageShare = 0.3
const ourPackages =
  /^(?:openai|anthropic|google|azure|langchain\w*|litellm|llama_index|instructor|httpx2?|httpcore2?|requests|urllib3|aiohttp|System|OpenAI|Azure|Anthropic|com|groq|mistralai|)$/
const codeValuePattern =
  /\b[a-z]+(?:_[a-z0-9]+)+\b|\b[A-Z]+(?:_[A-Z0-9]+)+\b|\b(?:[A-Z][a-z]+){2,}\b|\b[A-Za-z]{12,40}\b/g

/** Everything in a clean text, of which `reads` are the words, that somebody of the index has as a mark. */
export function collectMarks(text: string, reads: readonly Read[], index: MarkIndex): readonly Found[] {
  const fields = listFields(text)
  return [
    ...collectFields(fields, index),
    ...collectCodeValues(text, fields, index),
    ...collectPhrases(text, reads, index),
    ...collectExceptions(text, index),
    ...collectNumbers(text, index),
    ...collectHeaders(text, index),
    ...collectHosts(text, index),
    ...collectCharacters(text, index),
  ]
}

function collectFields(fields: readonly Field[], { json }: MarkIndex): Found[] {
  return fields.flatMap((field) =>
    (json.get(field.value.toLowerCase()) ?? [])
      .filter((mark) => hasPath(field, (mark.path ?? '').split('.')))
      .map((mark) => toFieldFound(mark, field, true)),
  )
}

/** Values of JSON fields that stand in prose: "I get insufficient_quota". */
function collectCodeValues(text: string, fields: readonly Field[], { json }: MarkIndex): Found[] {
  const inFields = new Set(fields.map(({ start }) => start))
  return [...text.matchAll(codeValuePattern)].flatMap((match) => {
    if (inFields.has(match.index)) return []
    const place = { start: match.index, end: match.index + match[0].length }
    return (json.get(match[0].toLowerCase()) ?? [])
      .filter((mark) => /_|[a-z][A-Z]/.test(mark.value))
      .map((mark) => toFieldFound(mark, place, false))
  })
}

function toFieldFound(mark: Mark, { start, end }: { start: number; end: number }, isInPlace: boolean): Found {
  return {
    mark,
    start,
    end,
    quality: 1,
    named: strength.strengthOfField(countNamed(mark), false, isInPlace),
    weak: strength.strengthOfField(countNamed(mark), true, isInPlace),
    canName: true,
  }
}

function collectPhrases(text: string, reads: readonly Read[], { book, phraseMarks }: MarkIndex): Found[] {
  const isProgram = hasBuiltInException(text)
  return matchPhrases(reads, book).flatMap(({ phrase, quality, start, end }) => {
    const mark = phraseMarks[phrase]
    if (mark === undefined || (mark.kind === 'against' && quality < exactMin)) return []
    const weight = book.phrases[phrase]?.weightSum ?? 0
    const match = { value: mark.value, weight, quality }
    const measure = mark.kind === 'words' ? strength.strengthOfWords : strength.strengthOfWording
    const canName = mark.kind !== 'words' || !isProgram
    return [{ mark, start, end, quality, named: measure(match, !canName), weak: measure(match, true), canName }]
  })
}

function collectExceptions(text: string, { exceptions }: MarkIndex): Found[] {
  return listExceptions(text).flatMap(({ name, packageName, start, end }) => {
    const isOurs = ourPackages.test(packageName)
    const share = isOurs ? 1 : foreignPackageShare
    return listClassMarks(exceptions.get(name.toLowerCase()) ?? [], packageName).map((mark) => ({
      mark,
      start,
      end,
      quality: 1,
      named: strength.strengthOfException(countNamed(mark), false) * share,
      weak: strength.strengthOfException(countNamed(mark), true) * share,
      canName: countNamed(mark) === 1 && isOurs,
    }))
  })
}

/** Of the marks of a class those that its package allows; a bare class means a package's only if no bare one is known. */
function listClassMarks(marks: readonly Mark[], packageName: string): readonly Mark[] {
  const hasBare = marks.some(({ value }) => !value.includes('.'))
  return marks.filter(({ value }) => {
    if (!value.includes('.')) return true
    if (packageName !== '') return value.startsWith(`${packageName}.`)
    // `Timeout` is a word like any other; only with its package it is a class.
    return !hasBare && /[a-z][A-Z]/.test(value.split('.').at(-1) ?? '')
  })
}

function collectNumbers(text: string, { statuses }: MarkIndex): Found[] {
  return listStatuses(text).flatMap(({ number, start, end, how }) =>
    (statuses.get(number) ?? []).map((mark) => ({
      mark,
      start,
      end,
      quality: 1,
      named: strength.strengthOfNumber(how, countNamed(mark), mark.kind === 'code', false),
      weak: strength.strengthOfNumber(how, countNamed(mark), mark.kind === 'code', true),
      canName: mark.kind === 'code',
    })),
  )
}

function collectHeaders(text: string, { headers }: MarkIndex): Found[] {
  return listHeaders(text).flatMap(({ name, value, start, end }) =>
    (headers.get(name) ?? [])
      .filter((mark) => mark.value === '' || value.toLowerCase().startsWith(mark.value.toLowerCase()))
      .map((mark) => ({
        mark,
        start,
        end,
        quality: 1,
        named: strength.strengthOfHeader(countNamed(mark), false, mark.value !== ''),
        weak: strength.strengthOfHeader(countNamed(mark), true, mark.value !== ''),
        canName: countNamed(mark) === 1,
      })),
  )
}

function collectHosts(text: string, { hosts }: MarkIndex): Found[] {
  return listHosts(text).flatMap(({ name, start, end }) =>
    (hosts.get(name) ?? []).map((mark) => ({
      mark,
      start,
      end,
      quality: 1,
      named: strength.hostStrength,
      weak: 1,
      canName: countNamed(mark) === 1,
    })),
  )
}

/** Characters that are no words, where they stand first. */
function collectCharacters(text: string, { characters }: MarkIndex): Found[] {
  return characters.flatMap((mark) => {
    const start = text.indexOf(mark.value)
    const end = start + mark.value.length
    return start < 0
      ? []
      : [{ mark, start, end, quality: 1, named: strength.charactersStrength, weak: 1, canName: countNamed(mark) === 1 }]
  })
}

/** How many owners a mark names, those that it only supports not counted. */
function countNamed({ owners, weak = [] }: Mark): number {
  return Math.max(1, owners.length - weak.length)
}
