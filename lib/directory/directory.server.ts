import 'server-only'
import { deriveFromContent } from '@/lib/content/derive.server'
import type { Locale } from '@/lib/i18n/locales'
import { getSignatureData } from '@/lib/signature/signatures.server'
import { getToldAnswerData } from '@/lib/told-answer/told-answers.server'
import { createDirectory, type Directory } from './directory'

const getDirectories = deriveFromContent((knowledgeBase): Readonly<Record<Locale, Directory>> => {
  const compiled = { signatures: getSignatureData(), told: getToldAnswerData() }
  const create = (locale: Locale) => createDirectory(knowledgeBase, compiled, locale)
  return { en: create('en'), fr: create('fr') }
})

/** What a browser needs to recognise a text and to name what it shows, in one language. */
export function getDirectory(locale: Locale): Directory {
  return getDirectories()[locale]
}
