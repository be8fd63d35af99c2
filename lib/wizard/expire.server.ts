import 'server-only'
import { locales } from '@/lib/i18n/locales'
import { expirePaths } from '@/lib/page-cache/expire.server'
import { forgetErrorPolicy } from './error-policy.server'

/** After a report: the error's pages are made anew at their next visit, in every language. */
export function expireError(slug: string): void {
  forgetErrorPolicy(slug)
  expirePaths(locales.map((locale) => `/${locale}/errors/${slug}`))
}
