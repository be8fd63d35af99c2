import { notFound } from 'next/navigation'
import { Sources } from '@/components/article/sources'
import { createTextParts } from '@/components/article/text-parts'
import { FaqData } from '@/components/guide/faq-data'
import { GuideRail } from '@/components/guide/guide-rail'
import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { TranslationNote } from '@/components/layout/translation-note'
import { getUnit } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { renderBody } from '@/lib/content/mdx.server'
import { getSettings } from '@/lib/environment/environment.server'
import { getMessages } from '@/lib/i18n/messages'
import { readLocale } from '../../../read-locale'

export const dynamicParams = false

export function generateStaticParams() {
  return [...getKnowledgeBase().guides.keys()].map((slug) => ({ slug }))
}

async function readGuide(params: Promise<{ locale: string; slug: string }>) {
  const locale = await readLocale(params)
  const guide = getKnowledgeBase().guides.get((await params).slug) ?? notFound()
  return { locale, guide }
}

export async function generateMetadata({ params }: PageProps<'/[locale]/guides/[slug]'>) {
  const { locale, guide } = await readGuide(params)
  return toMetadata({ locale, path: `/guides/${guide.slug}`, ...guide.words[locale] })
}

export default async function GuidePage({ params }: PageProps<'/[locale]/guides/[slug]'>) {
  const { locale, guide } = await readGuide(params)
  const { guides } = getMessages(locale)
  const { contentFolder, contact } = getSettings()
  const { Body, headings, answers } = await renderBody(contentFolder, `guides/${guide.slug}/${locale}.mdx`)
  const { sources, reviewed, faq } = guide.facts
  const errors = guide.facts.errors.map((slug) => getUnit(getKnowledgeBase().errors, slug))
  return (
    <PageShell locale={locale} path={`/guides/${guide.slug}`}>
      <div className="gap-12 lg:grid lg:grid-cols-[minmax(0,44rem)_minmax(14rem,1fr)]">
        <article>
          <p className="text-small text-soft">
            <a href={`/${locale}/guides`}>{guides.title}</a>
          </p>
          <h1 className="mt-2 text-h2 sm:text-h1">{guide.words[locale].title}</h1>
          <TranslationNote locale={locale} text={guide} path={`/guides/${guide.slug}`} />
          <p className="mt-4 text-lead text-soft">{guide.words[locale].description}</p>
          <div className="prose mt-8">
            <Body
              components={createTextParts(
                locale,
                sources.map((source) => source.id),
              )}
            />
          </div>
          {sources.length > 0 && (
            <Sources
              locale={locale}
              sources={sources}
              reviewed={reviewed}
              reportedAs={contact === null ? null : `/${locale}/guides/${guide.slug}`}
            />
          )}
        </article>
        <GuideRail locale={locale} headings={headings} errors={errors} />
      </div>
      {faq && <FaqData answers={answers} />}
    </PageShell>
  )
}
