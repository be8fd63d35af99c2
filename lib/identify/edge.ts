import type { MarkKind } from '@/lib/signature/signature-data'
import type { Signatures } from '@/lib/signature/signatures'
import type { Candidate } from './identification'

/** Cloudflare is named, or speaks: in its headers, or in the line that it answers to programs. */
const edgeSpeaks = /\bcloudflare\b|\bcf-ray\b|\berror code: 1\d{3}\b/i
/** What anybody may have written or sent, and what Cloudflare sends with every answer. */
const vagueKinds: readonly MarkKind[] = ['words', 'status', 'header', 'against']

/**
 * The error of Cloudflare's edge whose page or line stands in a text, with what says so: the likeliest of the candidates that
 * is one; null when none is. It means the same before everybody's site.
 */
export function findEdgeError(
  text: string,
  candidates: readonly Candidate[],
  { errors }: Pick<Signatures, 'errors'>,
): Candidate | null {
  if (!edgeSpeaks.test(text)) return null
  const isOfEdge = (slug: string) => errors.some((known) => known.slug === slug && known.emitter === 'cloudflare-edge')
  const isTelling = ({ error, evidence }: Candidate) =>
    isOfEdge(error) && evidence.some(({ kind }) => !vagueKinds.includes(kind))
  return candidates.find(isTelling) ?? null
}
