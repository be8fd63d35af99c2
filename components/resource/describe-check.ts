import { formatDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { LinkCheck } from '@/lib/link-check/schema'

/** What the last visit of a link came to, in words; where it moved to comes after them. */
export function describeCheck(locale: Locale, { state, status, day, failingSince }: LinkCheck): string {
  const { checks } = getMessages(locale).resources
  if (state === 'unchecked') return checks.unchecked
  if (state === 'alive' || state === 'moved' || state === 'blocked') return checks[state](formatDay(locale, day))
  const since = formatDay(locale, failingSince ?? day)
  if (status === null) return checks.silent(since)
  return status === 404 || status === 410 ? checks.missing(since) : checks.erring(since)
}
