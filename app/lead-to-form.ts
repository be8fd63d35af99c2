import { isLocale } from '@/lib/i18n/locales'
import { seeOther } from './see-other'

/**
 * Answers GET at an address that takes a form: with the page of the form, by its path after the language. Browsers ask so
 * on Back and on reload after a form was refused, as the router of Next.js makes the answer an entry of GET in their
 * history.
 */
export function leadToForm(locale: string, path: string): Response {
  return isLocale(locale) ? seeOther(`/${locale}${path}`) : new Response(null, { status: 404 })
}
