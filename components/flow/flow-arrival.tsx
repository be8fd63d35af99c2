import { ButtonLink } from '@/components/ui/button'
import { getUnit, type KnowledgeBase } from '@/lib/content/knowledge-base'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

type Props = {
  readonly locale: Locale
  readonly target: { readonly error: string } | { readonly guide: string }
  readonly knowledgeBase: KnowledgeBase
}

/** Where the tree has led: an error with the way into its wizard, or a guide. */
export function FlowArrival({ locale, target, knowledgeBase }: Props) {
  const { triage } = getMessages(locale)
  if ('guide' in target) {
    const { slug, words } = getUnit(knowledgeBase.guides, target.guide)
    return (
      <>
        <p className="mt-2 text-soft">{triage.arrivedGuide}</p>
        <h1 className="mt-2 text-h2 sm:text-h1">
          <a href={`/${locale}/guides/${slug}`}>{words[locale].title}</a>
        </h1>
        <p className="mt-3 text-lead">{words[locale].description}</p>
      </>
    )
  }
  const { slug, words } = getUnit(knowledgeBase.errors, target.error)
  return (
    <>
      <p className="mt-2 text-soft">{triage.arrived}</p>
      <h1 className="mt-2 text-h2 sm:text-h1">{words[locale].title}</h1>
      <p className="mt-3 text-lead">{words[locale].meaning}</p>
      <p className="mt-6 flex flex-wrap items-center gap-4">
        <ButtonLink href={`/${locale}/errors/${slug}/fix`}>{triage.fix}</ButtonLink>
        <a href={`/${locale}/errors/${slug}`}>{triage.readArticle}</a>
      </p>
    </>
  )
}
