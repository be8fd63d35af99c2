import { redirect } from 'next/navigation'
import type { ErrorArticle } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import type { Resource } from '@/lib/content/schema'
import type { Locale } from '@/lib/i18n/locales'
import { readLocale } from '../../../read-locale'

/**
 * The language and the error in the address. A page below an error that does not exist leads to the error's own
 * address, which is not found at the level of routes: Next.js would answer `notFound()` here with an empty page that
 * only a script fills.
 */
export async function readError(
  params: Promise<{ locale: string; slug: string }>,
): Promise<{ locale: Locale; error: ErrorArticle }> {
  const locale = await readLocale(params)
  const { slug } = await params
  const error = getKnowledgeBase().errors.get(slug) ?? redirect(`/${locale}/errors/${encodeURIComponent(slug)}`)
  return { locale, error }
}

/** The links that an article's stop names. */
export function findStopLinks({ facts }: ErrorArticle): {
  readonly statusPage: Resource | null
  readonly contact: Resource | null
} {
  const find = (id: string | undefined) => getKnowledgeBase().resources.find((resource) => resource.id === id) ?? null
  return { statusPage: find(facts.stop.statusPage), contact: find(facts.stop.contact) }
}
