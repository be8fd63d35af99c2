import { z } from 'zod'
import type { Signatures } from '@/lib/signature/signatures'
import type { Identification } from './identification'
import { identify } from './identify'

const idSchema = z.union([z.string(), z.number()])
const requestSchema = z.object({ id: idSchema.optional(), text: z.string() })

type Id = string | number | null

/** The answer to one line of JSON Lines; `problem` says why a line could not be used. */
export type LineAnswer = {
  readonly id: Id
  readonly error: string | null
  readonly confidence: number
  readonly alternatives: readonly string[]
  readonly evidence: readonly { readonly what: string; readonly text: string }[]
  readonly problem?: string
}

/** Whether a line is a request: a JSON object with a string `text`. */
export function isRequestLine(line: string): boolean {
  const json = parseJson(line)
  return json.ok && requestSchema.safeParse(json.value).success
}

/** Answers one line; a line that cannot be used gets its reason. */
export function answerLine(line: string, signatures: Signatures): LineAnswer {
  const json = parseJson(line)
  if (!json.ok) return refuseLine(null, `not JSON: ${json.reason}`)
  const request = requestSchema.safeParse(json.value)
  if (!request.success) return refuseLine(findId(json.value), listIssues(request.error))
  return toAnswer(request.data.id ?? null, identify(request.data.text, signatures))
}

/** The answer to a line that cannot be used. */
export function refuseLine(id: Id, problem: string): LineAnswer {
  return { id, error: null, confidence: 0, alternatives: [], evidence: [], problem }
}

function toAnswer(id: Id, { error, confidence, alternatives, evidence }: Identification): LineAnswer {
  return { id, error, confidence, alternatives, evidence: evidence.map(({ what, text }) => ({ what, text })) }
}

function parseJson(line: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(line) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

function findId(value: unknown): Id {
  const found = z.object({ id: idSchema }).safeParse(value)
  return found.success ? found.data.id : null
}

function listIssues(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ')
}
