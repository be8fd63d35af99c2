import { forgetStored, readStored, store } from '@/components/ui/browser-storage'

const key = 'fixpoint-told'

/** Keeps with which query the wizard of each error begins that a pasted text may show, in this tab. */
export function keepStartQueries(queries: Readonly<Record<string, string>>): void {
  store('session', key, new URLSearchParams(queries).toString())
}

export function forgetStartQueries(): void {
  forgetStored('session', key)
}

/** The query with which the wizard of an error begins, without "?"; empty where no text answers anything. */
export function findStartQuery(error: string): string {
  return new URLSearchParams(readStored('session', key) ?? '').get(error) ?? ''
}
