/** What somebody else is who has no name of his own; the catalogues have words for each. */
export type ForeignKind =
  | 'own-site'
  | 'own-server'
  | 'own-program'
  | 'local-server'
  | 'download'
  | 'google'
  | 'device'
  | 'compiler'
  | 'build'
  | 'database'
  | 'web-server'
  | 'provider'
  | 'wish'

/** Somebody who speaks and is nobody of ours: by his name, or by what he is. */
export type Foreigner = { readonly name: string } | { readonly kind: ForeignKind }

/** What he is called, in the language of the words for his kind. */
export function nameForeigner(foreigner: Foreigner, kinds: Readonly<Record<ForeignKind, string>>): string {
  return 'name' in foreigner ? foreigner.name : kinds[foreigner.kind]
}
