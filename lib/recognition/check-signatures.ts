import type { ErrorFacts } from '@/lib/content/error-schema'
import type { Problem } from '@/lib/content/problem'
import type { PlainMark, Signature } from '@/lib/content/signature-schema'
import { examine } from '@/lib/identify/identify'
import type { Signatures } from '@/lib/signature/signatures'
import { collectMarks } from '@/lib/weighing/collect'
import { readWords } from '@/lib/wording/reads'

type Article = { readonly slug: string; readonly facts: Pick<ErrorFacts, 'signatures'> }

/**
 * Reports signatures that never decide anything: read alone, a mark that is not weak must bring its error to the fore,
 * whoever else may print the same, and one that only supports must at least be found.
 */
export function checkSignatures(articles: Iterable<Article>, signatures: Signatures): readonly Problem[] {
  return [...articles].flatMap(({ slug, facts }) =>
    facts.signatures.flatMap((signature, index) => {
      const problem = checkRepeat(facts.signatures, index) ?? checkSignature(slug, signature, signatures)
      return problem === null ? [] : [{ file: `errors/${slug}/error.yaml`, field: `signatures[${index}]`, ...problem }]
    }),
  )
}

/** A mark that stands there already decides nothing, and its strength would be lost. */
function checkRepeat(all: readonly Signature[], index: number): Pick<Problem, 'expected' | 'received'> | null {
  const name = nameMark(all[index])
  if (!all.slice(0, index).some((earlier) => nameMark(earlier) === name)) return null
  return { expected: 'each mark once', received: `${name} again` }
}

function nameMark(signature: Signature | undefined): string {
  const { weak: _, usual: __, common: ___, ...mark } = { weak: false, usual: false, common: false, ...signature }
  return JSON.stringify(mark).toLowerCase()
}

function checkSignature(
  slug: string,
  signature: Signature,
  signatures: Signatures,
): Pick<Problem, 'expected' | 'received'> | null {
  if ('against' in signature) return null
  const sample = toSample(signature)
  if (signature.weak === true || 'status' in signature || 'exception' in signature || 'header' in signature) {
    const isFound = collectMarks(sample, readWords(sample, signatures.vocabulary), signatures).some(({ mark }) =>
      mark.owners.some((error) => signatures.errors[error]?.slug === slug),
    )
    return isFound
      ? null
      : { expected: 'a mark that can be found in a text', received: `${JSON.stringify(sample)}, which is not` }
  }
  const { first } = examine(sample, signatures)
  const read = first === null ? 'nothing' : signatures.errors[first]?.slug
  if (read === slug) return null
  return {
    expected: `a mark that decides for ${slug}`,
    received: `${JSON.stringify(sample)}, which alone is read as ${read}`,
  }
}

/** A text in which the mark stands and nothing else. */
export function toSample(signature: Exclude<Signature | PlainMark, { against: string }>): string {
  if ('wording' in signature) return signature.wording
  if ('words' in signature) {
    return signature.words
      .split(' ')
      .map((place) => (place.split('|')[0] ?? '').replace('*', ''))
      .join(' ')
  }
  if ('json' in signature) {
    return JSON.stringify(
      signature.json.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), signature.value),
    )
  }
  if ('header' in signature) return `HTTP/2\n${signature.header}: ${signature.value ?? '1'}`
  if ('exception' in signature) return `${signature.exception}: failed`
  if ('status' in signature) return `HTTP ${signature.status}`
  if ('characters' in signature) return signature.characters
  if ('verbatim' in signature) return signature.verbatim
  return 'code' in signature ? `Error ${signature.code}` : `https://${signature.host}/`
}
