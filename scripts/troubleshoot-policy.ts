import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { type LineId, lineIdSchema, readJsonLine } from '@/lib/json-line/read'
import { fitModel } from '@/lib/troubleshooting/learning'
import { createPolicy, type PolicyNode, prepare } from '@/lib/troubleshooting/policy'
import { modelSchema, sessionSchema } from '@/lib/troubleshooting/schema'

/*
 * Reads models as JSON Lines on standard input and prints the policy of each as one line, in the same order. A line
 * that cannot be used gets its reason; the rest goes on. Without `sessions` the model is the truth, with them it is the
 * author's prior.
 */

const requestSchema = z.object({ id: lineIdSchema, model: modelSchema, sessions: z.array(sessionSchema).optional() })

type Answer =
  | { readonly id: LineId; readonly policy: PolicyNode }
  | { readonly id: LineId | null; readonly error: string }

function answerLine(line: string): Answer {
  const request = readJsonLine(line, requestSchema)
  if (!request.ok) return { id: request.id, error: request.problem }
  const { id, model, sessions } = request.data
  return { id, policy: createPolicy(prepare(sessions ? fitModel(model, sessions) : model)) }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue
  if (!process.stdout.write(`${JSON.stringify(answerLine(line))}\n`)) await once(process.stdout, 'drain')
}
