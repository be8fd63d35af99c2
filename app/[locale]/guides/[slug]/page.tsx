import { notFound } from 'next/navigation'
import { Sources } from '@/components/article/sources'
import { createTextParts } from '@/components/article/text-parts'
import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
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
  const { contentFolder } = getSettings()
  const { Body } = await renderBody(contentFolder, `guides/${guide.slug}/${locale}.mdx`)
  const { sources, reviewed } = guide.facts
  return (
    <PageShell locale={locale} path={`/guides/${guide.slug}`}>
      <article className="max-w-3xl">
        <p className="text-small text-soft">
          <a href={`/${locale}/guides`}>{guides.title}</a>
        </p>
        <h1 className="mt-2 text-h2 sm:text-h1">{guide.words[locale].title}</h1>
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
          <Sources locale={locale} sources={sources} reviewed={reviewed} path={`/${locale}/guides/${guide.slug}`} />
        )}
      </article>
    </PageShell>
  )
}
