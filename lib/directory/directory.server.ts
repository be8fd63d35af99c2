import 'server-only'
import type { KnowledgeBase } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import type { Locale } from '@/lib/i18n/locales'
import { getSignatureData } from '@/lib/signature/signatures.server'
import { getToldAnswerData } from '@/lib/told-answer/told-answers.server'
import { createDirectory, type Directory } from './directory'

let holder:
  | { readonly knowledgeBase: KnowledgeBase; readonly directories: Readonly<Record<Locale, Directory>> }
  | undefined

/** The directory of a language, made anew when the content has changed. */
export function getDirectory(locale: Locale): Directory {
  const knowledgeBase = getKnowledgeBase()
  if (holder?.knowledgeBase !== knowledgeBase) {
    const compiled = { signatures: getSignatureData(), told: getToldAnswerData() }
    const create = (each: Locale) => createDirectory(knowledgeBase, compiled, each)
    holder = { knowledgeBase, directories: { en: create('en'), fr: create('fr') } }
  }
  return holder.directories[locale]
}
