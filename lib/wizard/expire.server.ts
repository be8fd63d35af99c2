import 'server-only'
import { revalidatePath } from 'next/cache'
import { locales } from '@/lib/i18n/locales'
import { forgetErrorPolicy } from './error-policy.server'

/** After a report: the error's pages are made anew at their next visit, in every language. */
export function expireError(slug: string): void {
  forgetErrorPolicy(slug)
  for (const locale of locales) revalidatePath(`/${locale}/errors/${slug}`)
}
