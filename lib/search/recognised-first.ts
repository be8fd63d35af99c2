import type { SearchEntry } from './entry'

type Found = { readonly entry: Pick<SearchEntry, 'kind' | 'id'> }

/**
 * Results with the errors that the query was recognised as in front, in the order of `errors`; the rest stays as it is.
 * A recognised error that the words did not find is not among them.
 */
export function putRecognisedFirst<Result extends Found>(
  results: readonly Result[],
  errors: readonly string[],
): readonly Result[] {
  const recognised = errors.flatMap((slug) => results.find(({ entry }) => isError(entry, slug)) ?? [])
  return [...recognised, ...results.filter((result) => !recognised.includes(result))]
}

function isError({ kind, id }: Found['entry'], slug: string): boolean {
  return kind === 'error' && id === slug
}
