import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import type { WritingClient } from '@/lib/database/serial-writer.server'

/** A form that was sent: under which key, and the digest of what it held. */
export type Submission = { readonly key: string; readonly bodyDigest: string; readonly kind: 'note' | 'link' }

/** new: act on it. repeated: it was sent before; give the stored answer. changed: the key stands for something else. */
type SubmissionCheck =
  | { readonly kind: 'new' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'repeated'; readonly resultId: string; readonly answer: string }

/** What is known of a form's key. */
export async function checkSubmission({ key, bodyDigest, kind }: Submission): Promise<SubmissionCheck> {
  const stored = await getReader().submission.findUnique({ where: { key } })
  if (stored === null) return { kind: 'new' }
  if (stored.bodyDigest !== bodyDigest || stored.kind !== kind) return { kind: 'changed' }
  return { kind: 'repeated', resultId: stored.resultId, answer: stored.answer }
}

/** The operation that remembers a form: in the same commit as what it stores. The second with one key is refused. */
export function rememberSubmission(
  client: WritingClient,
  submission: Submission,
  { resultId, answer, now }: { readonly resultId: string; readonly answer: string; readonly now: Date },
) {
  return client.submission.create({ data: { ...submission, resultId, answer, createdAt: now }, select: { key: true } })
}
