import { mask, type PersonalSpan } from '@/lib/personal-data/masking'
import type { ReportFacts } from './report'

type Place = { readonly start: number; readonly end: number }
type Marks = {
  /** Where the text shows its error, the strongest mark first. */
  readonly evidence: readonly Place[]
  /** Where it has keys, addresses and numbers. */
  readonly personal: readonly PersonalSpan[]
}

/** A message longer than this is cut. A whole JSON body is not: its code stands at the end. */
const messageLengthMax = 1000
/** So much of a long line may stand before what was recognised. */
const leadLength = 100

// On one line each; a name alone, before a word of a sentence, is no id.
const space = '[ \\t]{0,3}'
const quote = `(?:</?\\w{1,10}>|["'\`\\[(]){0,3}`
const requestIds = [
  /\breq_[A-Za-z0-9]{12,80}(?![\w@-])/g,
  new RegExp(
    `\\b(?:x-)?request[ _-]?id["'\`]?${space}(?:[:=|,]${space})?${quote}([0-9a-f]{16,64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(-[A-Z]{3})?(?![\\w@])`,
    'gi',
  ),
]
const rayId = new RegExp(
  `\\b(?:cf-)?ray(?:[ -]?id)?["'\`]?${space}[:=|]?${space}${quote}([0-9a-f]{16})(?![0-9a-f])`,
  'i',
)
const organizationId = /(?<![\w-])org-[A-Za-z0-9]{16,40}(?![\w-])/

/**
 * What support asks for, as far as a pasted text holds it. The message is the line of the strongest mark, or the first
 * line where there is none, with keys and addresses masked. An id stands as it is, as support looks a case up by it: it has
 * the form in which services print theirs, and nothing else is taken for one.
 */
export function readReportFacts(text: string, { evidence, personal }: Marks): ReportFacts {
  const found = {
    'exact-message': quoteMessage(text, evidence[0] ?? findFirstWord(text), personal),
    'request-id': findRequestId(text),
    'ray-id': rayId.exec(text)?.[1] ?? '',
    'organization-id': organizationId.exec(text)?.[0] ?? '',
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== ''))
}

function findRequestId(text: string): string {
  for (const pattern of requestIds) {
    for (const [whole, id, place = ''] of text.matchAll(pattern)) return id === undefined ? whole : id + place
  }
  return ''
}

function findFirstWord(text: string): Place {
  const start = Math.max(0, text.search(/\S/))
  return { start, end: start }
}

/** The line in which a mark stands, on one line, cut around the mark where it is long. */
function quoteMessage(text: string, mark: Place, personal: readonly PersonalSpan[]): string {
  const lineStart = text.lastIndexOf('\n', mark.start - 1) + 1
  const lineEnd = text.indexOf('\n', mark.end)
  const end = lineEnd === -1 ? text.length : lineEnd
  const isLong = end - lineStart > messageLengthMax
  const from = isLong ? toWhole(text, Math.max(lineStart, mark.start - leadLength)) : lineStart
  const to = isLong ? toWhole(text, Math.min(end, from + messageLengthMax)) : end
  const line = maskStretch(text, { start: from, end: to }, personal).replace(/\s+/g, ' ').trim()
  return `${from > lineStart ? '…' : ''}${line}${to < end ? '…' : ''}`
}

/** A place that is not in the middle of a character. */
function toWhole(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/.test(text[place] ?? '') ? place - 1 : place
}

/** A stretch of a text with what may lead to a person masked, also where the stretch begins or ends inside of it. */
function maskStretch(text: string, { start, end }: Place, personal: readonly PersonalSpan[]): string {
  let masked = ''
  let position = start
  for (const span of personal) {
    if (span.end <= position || span.start >= end) continue
    masked += text.slice(position, Math.max(position, span.start)) + mask
    position = span.end
  }
  return masked + text.slice(Math.min(position, end), end)
}
