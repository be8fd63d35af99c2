import { z } from 'zod'
import { type LineId, lineIdSchema, readJsonLine } from '@/lib/json-line/read'
import type { Signatures } from '@/lib/signature/signatures'
import type { Identification } from './identification'
import { identify } from './identify'

const requestSchema = z.object({ id: lineIdSchema.optional(), text: z.string() })

/** The answer to one line of JSON Lines; `problem` says why a line could not be used. */
type LineAnswer = {
  readonly id: LineId | null
  readonly error: string | null
  readonly confidence: number
  readonly alternatives: readonly string[]
  readonly evidence: readonly { readonly what: string; readonly text: string }[]
  readonly problem?: string
}

/** Whether a line is a request: a JSON object with a string `text`. */
export function isRequestLine(line: string): boolean {
  return readJsonLine(line, requestSchema).ok
}

/** Answers one line; a line that cannot be used gets its reason. */
export function answerLine(line: string, signatures: Signatures): LineAnswer {
  const request = readJsonLine(line, requestSchema)
  if (!request.ok) return refuseLine(request.id, request.problem)
  return toAnswer(request.data.id ?? null, identify(request.data.text, signatures))
}

/** The answer to a line that cannot be used. */
export function refuseLine(id: LineId | null, problem: string): LineAnswer {
  return { id, error: null, confidence: 0, alternatives: [], evidence: [], problem }
}

function toAnswer(id: LineId | null, { error, confidence, alternatives, evidence }: Identification): LineAnswer {
  return { id, error, confidence, alternatives, evidence: evidence.map(({ what, text }) => ({ what, text })) }
}
