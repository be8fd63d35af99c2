import { match } from '@formatjs/intl-localematcher'
import Negotiator from 'negotiator'
import { defaultLocale, isLocale, type Locale, locales } from './locales'

/** The language of the site that suits an Accept-Language header best; malformed parts of it are passed over. */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const wanted = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } }).languages()
  const locale = match(wanted.filter(isTag), locales, defaultLocale)
  return isLocale(locale) ? locale : defaultLocale
}

/** The language in a path, or null. */
export function localeOfPath(path: string): Locale | null {
  const [, first] = path.split('/')
  return isLocale(first) ? first : null
}

function isTag(tag: string): boolean {
  try {
    return tag !== '*' && Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}
