import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { getMessages } from '@/lib/i18n/messages'
import { readLocale } from '../../read-locale'

export async function generateMetadata({ params }: PageProps<'/[locale]/guides'>) {
  const locale = await readLocale(params)
  const { guides } = getMessages(locale)
  return toMetadata({ locale, path: '/guides', title: guides.title, description: guides.intro })
}

export default async function Guides({ params }: PageProps<'/[locale]/guides'>) {
  const locale = await readLocale(params)
  const { guides: texts } = getMessages(locale)
  const guides = [...getKnowledgeBase().guides.values()].sort((a, b) => a.facts.order - b.facts.order)
  return (
    <PageShell locale={locale} path="/guides">
      <h1 className="text-h1">{texts.title}</h1>
      <p className="mt-3 text-soft">{texts.intro}</p>
      <ul className="mt-8 max-w-3xl divide-y divide-line border-line border-y">
        {guides.map(({ slug, words }) => (
          <li key={slug} className="py-4">
            <h2 className="font-semibold text-h3">
              <a href={`/${locale}/guides/${slug}`}>{words[locale].title}</a>
            </h2>
            <p className="mt-1 text-soft">{words[locale].description}</p>
          </li>
        ))}
      </ul>
    </PageShell>
  )
}
