import { findPersonalData, mask, type PersonalSpan } from '@/lib/protection/masking'
import type { ReportFacts } from './report'

type Place = { readonly start: number; readonly end: number }

/** A message longer than this is cut: support looks for its beginning. */
const messageLengthMax = 300
/** So much of a long line may stand before what was recognised. */
const leadLength = 100

const requestId = /\breq_\w{12,}\b|\b(?:x-)?request[ _-]?id["']?\s{0,2}(?:is|was|[:=])?\s{0,2}["'`(]?([\w-]{8,80})/gi
const rayId = /\b(?:cf-)?ray(?:[ -]?id)?["']?\s{0,2}[:=]?\s{0,2}["']?([0-9a-f]{16})(?![0-9a-f])/i
const organizationId = /\borg-\w{12,}/

/**
 * What support asks for, as far as a pasted text holds it. The message is the line of the strongest mark, or the first
 * line where there is none, with keys and addresses masked; the ids stand as they are, as support looks a case up by them.
 */
export function readReportFacts(text: string, marks: readonly Place[]): ReportFacts {
  const found = {
    'exact-message': quoteMessage(text, marks[0] ?? findFirstWord(text)),
    'request-id': findRequestId(text),
    'ray-id': rayId.exec(text)?.[1] ?? '',
    'organization-id': organizationId.exec(text)?.[0] ?? '',
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== ''))
}

function findFirstWord(text: string): Place {
  const start = Math.max(0, text.search(/\S/))
  return { start, end: start }
}

/** A name of a header may be all that stands there: an id has digits. */
function findRequestId(text: string): string {
  const ids = [...text.matchAll(requestId)].map(([whole, named]) => named ?? whole)
  return ids.find((id) => /\d/.test(id)) ?? ''
}

/** The line in which a mark stands, on one line, cut around the mark where it is long. */
function quoteMessage(text: string, mark: Place): string {
  const lineStart = text.lastIndexOf('\n', mark.start - 1) + 1
  const lineEnd = text.indexOf('\n', mark.end)
  const end = lineEnd === -1 ? text.length : lineEnd
  const isLong = end - lineStart > messageLengthMax
  const from = isLong ? Math.max(lineStart, mark.start - leadLength) : lineStart
  const to = isLong ? Math.min(end, from + messageLengthMax) : end
  const quoted = maskStretch(text, { start: from, end: to }, findPersonalData(text))
  const line = quoted.replace(/\s+/g, ' ').trim()
  return `${from > lineStart ? '…' : ''}${line}${to < end ? '…' : ''}`
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
