import type { SearchEntry } from '@/lib/search/entry'

/** The page of what was found, without the language. */
export function toPath({ kind, id }: Pick<SearchEntry, 'kind' | 'id'>): string {
  switch (kind) {
    case 'error':
      return `/errors/${id}`
    case 'guide':
      return `/guides/${id}`
  }
}
