import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { ResourceList } from '@/components/resource/resource-list'
import { resourceSchema } from '@/lib/content/schema'
import { getMessages } from '@/lib/i18n/messages'
import { listResources } from '@/lib/resource/catalogue.server'
import { readLocale } from '../../read-locale'

export async function generateMetadata({ params }: PageProps<'/[locale]/resources'>) {
  const locale = await readLocale(params)
  const { resources } = getMessages(locale)
  return toMetadata({ locale, path: '/resources', title: resources.title, description: resources.intro })
}

export default async function Resources({ params }: PageProps<'/[locale]/resources'>) {
  const locale = await readLocale(params)
  const { resources: texts } = getMessages(locale)
  const resources = await listResources()
  const all = new Map(resources.map((resource) => [resource.id, resource]))
  const types = resourceSchema.shape.type.options.filter((type) => resources.some((resource) => resource.type === type))
  return (
    <PageShell locale={locale} path="/resources">
      <div className="max-w-4xl">
        <h1 className="text-h1">{texts.title}</h1>
        <p className="mt-3 text-soft">{texts.intro}</p>
        <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-small">
          {types.map((type) => (
            <li key={type}>
              <a href={`#${type}`}>{texts.types[type]}</a>
            </li>
          ))}
        </ul>
        {types.map((type) => (
          <section key={type} className="mt-10">
            <h2 id={type} className="mb-3 text-h2">
              {texts.types[type]}
            </h2>
            <ResourceList
              locale={locale}
              resources={resources.filter((resource) => resource.type === type)}
              all={all}
            />
          </section>
        ))}
      </div>
    </PageShell>
  )
}
