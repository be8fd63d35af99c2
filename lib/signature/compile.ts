import type { ErrorFacts } from '@/lib/content/error-schema'
import type { PlainMark, Signature } from '@/lib/content/signature-schema'
import { groupBy } from '@/lib/grouping/group-by'
import { type MarkGroup, type MarkKind, markKinds, type SignatureData } from './signature-data'

type Authored = {
  readonly slug: string
  readonly facts: Pick<ErrorFacts, 'services' | 'emitter' | 'signatures'>
}
type Key = { readonly kind: MarkKind; readonly value: string; readonly path?: string }
type Draft = Key & { owners: number[]; weak: number[]; usual: number[]; isCommon: boolean }

/** The signatures of all errors as one small set of marks: what several errors share stands there once. */
export function compileSignatures(articles: Iterable<Authored>): SignatureData {
  const authored = [...articles]
  return {
    errors: authored.map(({ slug, facts: { services, emitter } }) => ({ slug, services, emitter })),
    groups: compileMarks(authored.map(({ facts }) => facts.signatures)),
  }
}

/** The marks of each owner, by his place in the list, as groups. */
export function compileMarks(owners: readonly (readonly (Signature | PlainMark)[])[]): readonly MarkGroup[] {
  const drafts = new Map<string, Draft>()
  owners.forEach((signatures, owner) => {
    for (const signature of signatures.flatMap(withName)) {
      const key = toKey(signature)
      const name = JSON.stringify([key.kind, key.path, key.value.toLowerCase()])
      const draft = drafts.get(name) ?? { ...key, owners: [], weak: [], usual: [], isCommon: false }
      drafts.set(name, draft)
      if ('common' in signature && signature.common === true) draft.isCommon = true
      if (draft.owners.includes(owner)) continue
      draft.owners.push(owner)
      if ('weak' in signature && signature.weak === true) draft.weak.push(owner)
      if ('usual' in signature && signature.usual === true) draft.usual.push(owner)
    }
  })
  return toGroups([...drafts.values()])
}

/** Marks in groups of what they have in common; groups of a kind, and of an owner, side by side, as that compresses best. */
function toGroups(drafts: readonly Draft[]): readonly MarkGroup[] {
  const groups = groupBy(drafts, ({ value: _, ...common }) => JSON.stringify(common))
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first === undefined ? [] : [toGroup(first, others)]))
    .sort((a, b) => markKinds.indexOf(a.kind) - markKinds.indexOf(b.kind) || (a.owners[0] ?? 0) - (b.owners[0] ?? 0))
}

/** A value that is a name, `insufficient_quota`, also stands in prose, spelt as people spell it. */
function withName(signature: Signature | PlainMark): readonly (Signature | PlainMark)[] {
  if (!('json' in signature) || !/^[a-z]+(?:_[a-z]+){2,}(?<!_error)$/i.test(String(signature.value))) return [signature]
  const { value, json: _, ...strength } = signature
  return [signature, { wording: String(value), ...strength }]
}

function toKey(signature: Signature | PlainMark): Key {
  if ('wording' in signature) return { kind: 'wording', value: lowerSentences(signature.wording) }
  if ('words' in signature) return { kind: 'words', value: signature.words }
  if ('json' in signature) return { kind: 'json', path: signature.json, value: String(signature.value) }
  if ('header' in signature) return { kind: 'header', path: signature.header, value: signature.value ?? '' }
  if ('exception' in signature) return { kind: 'exception', value: signature.exception }
  if ('status' in signature) return { kind: 'status', value: String(signature.status) }
  if ('code' in signature) return { kind: 'code', value: signature.code }
  if ('host' in signature) return { kind: 'host', value: signature.host }
  if ('characters' in signature) return { kind: 'characters', value: signature.characters }
  if ('verbatim' in signature) return { kind: 'characters', value: signature.verbatim }
  return { kind: 'against', value: signature.against }
}

/** Capitals as sentences have them in small letters, which compress better and are matched alike; names keep theirs. */
function lowerSentences(wording: string): string {
  return wording.replace(/(?<![\w'"`])[A-Z][a-z]+(?=[ .,:;!?]|$)/g, (word) => word.toLowerCase())
}

function toGroup({ value, weak, usual, isCommon, ...common }: Draft, others: readonly Draft[]): MarkGroup {
  return {
    ...common,
    ...(weak.length > 0 && { weak }),
    ...(usual.length > 0 && { usual }),
    ...(isCommon && { isCommon }),
    values: [value, ...others.map((other) => other.value)],
  }
}
