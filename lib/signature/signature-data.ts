import type { Emitter, Service } from '@/lib/content/schema'

/** What is known of an error besides its marks. */
export type KnownError = {
  readonly slug: string
  readonly services: readonly Service[]
  readonly emitter: Emitter
}

/** Kinds of marks by which a text shows what error it is. */
export const markKinds = [
  'json',
  'wording',
  'words',
  'header',
  'exception',
  'status',
  'code',
  'host',
  'characters',
  'against',
] as const
export type MarkKind = (typeof markKinds)[number]

/** One mark, and those who have it, errors or answers, by their place in the list of all. */
export type Mark = {
  readonly kind: MarkKind
  /** What stands in the text: wording, value of the field or header, class, number, host, characters. */
  readonly value: string
  /** Where it stands: path of the JSON field, name of the header; else absent. */
  readonly path?: string
  readonly owners: readonly number[]
  /** Those of them that it supports without naming them. */
  readonly weak?: readonly number[]
  /** Those of them that are meant when nothing else is known. */
  readonly usual?: readonly number[]
  /** Whether programs of others print the same. */
  readonly isCommon?: true
}

/** Marks that differ in their value only. */
export type MarkGroup = Omit<Mark, 'value'> & { readonly values: readonly string[] }

/** Signatures of all errors, as they travel to the browser: what marks have in common stands there once. */
export type SignatureData = { readonly errors: readonly KnownError[]; readonly groups: readonly MarkGroup[] }

/** The marks of all groups, one by one. */
export function listMarks({ groups }: Pick<SignatureData, 'groups'>): readonly Mark[] {
  return groups.flatMap(({ values, ...common }) => values.map((value) => ({ ...common, value })))
}
