import { forgetStored, readStored, store } from '@/components/ui/browser-storage'
import { factItems, type ReportFacts } from '@/lib/support-report/report'

const key = 'fixpoint-report'
const errorsName = 'errors'

/** Keeps what a pasted text holds for support, in this tab, for the errors that it may show. */
export function keepFacts(errors: readonly string[], facts: ReportFacts): void {
  store('session', key, new URLSearchParams({ [errorsName]: errors.join(' '), ...facts }).toString())
}

export function forgetFacts(): void {
  forgetStored('session', key)
}

/** What was kept for an error. */
export function findFacts(error: string): ReportFacts {
  const kept = new URLSearchParams(readStored('session', key) ?? '')
  if (!(kept.get(errorsName) ?? '').split(' ').includes(error)) return {}
  return Object.fromEntries(factItems.flatMap((item) => (kept.has(item) ? [[item, kept.get(item) ?? '']] : [])))
}
