import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { ReaderLinks } from '@/components/resource/reader-links'
import { ResourceFilters } from '@/components/resource/resource-filters'
import { ResourceList } from '@/components/resource/resource-list'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { getMessages } from '@/lib/i18n/messages'
import { countLinkVotes, listAcceptedLinks } from '@/lib/link/accepted-links.server'
import { listLinkChecks } from '@/lib/link-check/listed-links.server'
import { listResources } from '@/lib/resource/catalogue.server'
import { filterResources, resourceFilterSchema, toFilterQuery } from '@/lib/resource/filter'
import { groupResources, orderAsWritten } from '@/lib/resource/groups'
import { readLocale } from '../../read-locale'

export async function generateMetadata({ params }: PageProps<'/[locale]/resources'>) {
  const locale = await readLocale(params)
  const { resources } = getMessages(locale)
  return toMetadata({ locale, path: '/resources', title: resources.title, description: resources.intro })
}

export default async function Resources({ params, searchParams }: PageProps<'/[locale]/resources'>) {
  const locale = await readLocale(params)
  const filter = resourceFilterSchema.parse(await searchParams)
  const { resources: texts, links } = getMessages(locale)
  const [stored, accepted, votes, checks] = await Promise.all([
    listResources(),
    listAcceptedLinks(),
    countLinkVotes(),
    listLinkChecks(),
  ])
  const resources = orderAsWritten(stored, getKnowledgeBase().resources)
  const all = new Map(resources.map((resource) => [resource.id, resource]))
  const shown = filterResources(resources, filter)
  const groups = groupResources(shown)
  return (
    <PageShell locale={locale} path={`/resources${toFilterQuery(filter)}`}>
      <div className="max-w-4xl">
        <h1 className="text-h1">{texts.title}</h1>
        <p className="mt-3 text-soft">
          {texts.intro} <a href={`/${locale}/resources/suggestion`}>{links.suggest}</a>
        </p>
        <ResourceFilters locale={locale} filter={filter} />
        <p role="status" className="mt-6 text-small text-soft">
          {texts.count(shown.length)}
        </p>
        {groups.map(({ id, resources }) => (
          <section key={id} className="mt-8">
            <h2 id={id} className="mb-3 text-h2">
              {texts.groups[id]}
            </h2>
            {id === 'toolbox' && <p className="mb-3 text-soft">{texts.toolboxText}</p>}
            <ResourceList
              locale={locale}
              resources={resources}
              all={all}
              filter={filter}
              votes={votes}
              checks={checks}
            />
          </section>
        ))}
        <ReaderLinks locale={locale} links={accepted} checks={checks} />
      </div>
    </PageShell>
  )
}
