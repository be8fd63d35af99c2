import type { Locale } from '@/lib/i18n/locales'
import type { DecisionResult } from '@/lib/moderation/schema'
import type { BulkResult } from '@/lib/review/bulk.server'
import { expireError } from '@/lib/wizard/expire.server'
import { leadTo } from './answer'

/** After a decision: the pages that show it are made anew, and the next page says what became of it. */
export function finish(locale: Locale, back: string, result: DecisionResult): Response {
  if (result.kind !== 'decided') return leadOn(locale, back, { result: result.kind })
  for (const error of result.errors) expireError(error)
  return leadOn(locale, back, { done: result.decisionId })
}

/** The same after many decisions. */
export function finishMany(locale: Locale, back: string, { decided, errors }: BulkResult): Response {
  for (const error of errors) expireError(error)
  return leadOn(locale, back, { result: 'many', count: String(decided) })
}

function leadOn(locale: Locale, back: string, outcome: Readonly<Record<string, string>>): Response {
  const [path = '', query = ''] = back.split('?')
  const parameters = new URLSearchParams(query)
  for (const name of ['done', 'result', 'count']) parameters.delete(name)
  for (const [name, value] of Object.entries(outcome)) parameters.set(name, value)
  return leadTo(`/${locale}/moderation${path}?${parameters}`)
}
