/** The languages of the site, equal in rank; the first is the one offered when nothing is known of the reader. */
export const locales = ['en', 'fr'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'en'

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** Where the form of the language switch leads. */
export const languageSwitchPath = '/language'
