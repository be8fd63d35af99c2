import 'server-only'
import type { KnowledgeBase } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { type Locale, locales } from '@/lib/i18n/locales'
import { getSignatureData } from '@/lib/signature/signatures.server'
import { createDirectory, type Directory } from './directory'

let holder: { readonly knowledgeBase: KnowledgeBase; readonly directories: ReadonlyMap<Locale, Directory> } | undefined

/** The directory of a language, made anew when the content has changed. */
export function getDirectory(locale: Locale): Directory {
  const knowledgeBase = getKnowledgeBase()
  if (holder?.knowledgeBase !== knowledgeBase) {
    const toEntry = (each: Locale) => [each, createDirectory(knowledgeBase, getSignatureData(), each)] as const
    holder = { knowledgeBase, directories: new Map(locales.map(toEntry)) }
  }
  return holder.directories.get(locale) ?? createDirectory(knowledgeBase, getSignatureData(), locale)
}
