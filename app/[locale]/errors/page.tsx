import { ErrorFilters } from '@/components/home/error-filters'
import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { SideMark } from '@/components/ui/side-mark'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { filterErrors, parseFilter, toFilterQuery } from '@/lib/error-list/filter'
import { getMessages } from '@/lib/i18n/messages'
import { readLocale } from '../../read-locale'

export async function generateMetadata({ params }: PageProps<'/[locale]/errors'>) {
  const locale = await readLocale(params)
  const { errors } = getMessages(locale)
  return toMetadata({ locale, path: '/errors', title: errors.title, description: errors.intro })
}

export default async function Errors({ params, searchParams }: PageProps<'/[locale]/errors'>) {
  const locale = await readLocale(params)
  const filter = parseFilter(await searchParams)
  const { errors: texts, families, services, sides } = getMessages(locale)
  const errors = [...getKnowledgeBase().errors.values()]
  const shown = filterErrors(errors, filter)
  return (
    <PageShell locale={locale} path={`/errors${toFilterQuery(filter)}`}>
      <h1 className="text-h1">{texts.title}</h1>
      <p className="mt-3 max-w-2xl text-soft">{texts.intro}</p>
      <ErrorFilters locale={locale} filter={filter} services={new Set(errors.flatMap(({ facts }) => facts.services))} />
      <p role="status" className="mt-6 text-small text-soft">
        {shown.length === 0 ? texts.none : texts.count(shown.length)}
      </p>
      <ul className="mt-2 divide-y divide-line border-line border-y">
        {shown.map(({ slug, facts, words }) => (
          <li key={slug} className="gap-8 py-4 md:grid md:grid-cols-[1fr_14rem]">
            <div>
              <h2 className="font-semibold text-h3">
                <a href={`/${locale}/errors/${slug}`}>{words[locale].title}</a>
              </h2>
              <p className="mt-1 text-soft">{words[locale].description}</p>
            </div>
            <p className="mt-2 text-small text-soft md:mt-1">
              <span className="flex items-center gap-2 text-ink">
                <SideMark side={facts.side} /> {sides[facts.side]}
              </span>
              {families[facts.family].name} · {facts.services.map((service) => services[service]).join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </PageShell>
  )
}
