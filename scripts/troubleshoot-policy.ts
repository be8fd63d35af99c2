import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { fitModel } from '@/lib/troubleshooting/learning'
import { createPolicy, type PolicyNode, prepare } from '@/lib/troubleshooting/policy'
import { modelSchema, sessionSchema } from '@/lib/troubleshooting/schema'

/*
 * Reads models as JSON Lines on standard input and prints the policy of each as one line, in the same order. A line
 * that cannot be used gets its reason; the rest goes on. Without `sessions` the model is the truth, with them it is the
 * author's prior.
 */

const idSchema = z.union([z.string(), z.number()])
const requestSchema = z.object({ id: idSchema, model: modelSchema, sessions: z.array(sessionSchema).optional() })

type Answer =
  | { readonly id: string | number; readonly policy: PolicyNode }
  | { readonly id: string | number | null; readonly error: string }

function answerLine(line: string): Answer {
  const json = parseJson(line)
  if (!json.ok) return { id: null, error: `not JSON: ${json.reason}` }
  const request = requestSchema.safeParse(json.value)
  if (!request.success) return { id: findId(json.value), error: describeIssues(request.error) }
  const { id, model, sessions } = request.data
  return { id, policy: createPolicy(prepare(sessions ? fitModel(model, sessions) : model)) }
}

function parseJson(line: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(line) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

function findId(value: unknown): string | number | null {
  const found = z.object({ id: idSchema }).safeParse(value)
  return found.success ? found.data.id : null
}

function describeIssues(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ')
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue
  if (!process.stdout.write(`${JSON.stringify(answerLine(line))}\n`)) await once(process.stdout, 'drain')
}
