import type { Locale } from './locales'
import { en, type Messages } from './messages/en'
import { fr } from './messages/fr'

const catalogues: Readonly<Record<Locale, Messages>> = { en, fr }

/** The interface texts of one language. A text with a blank is a function, so that a forgotten value does not compile. */
export function getMessages(locale: Locale): Messages {
  return catalogues[locale]
}
