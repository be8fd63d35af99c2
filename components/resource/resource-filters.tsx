import { FilterRow } from '@/components/ui/filter-row'
import { familySchema, resourceSchema } from '@/lib/content/schema'
import { type Locale, locales } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { type ResourceFilter, toFilterQuery } from '@/lib/resource/filter'

type Props = { readonly locale: Locale; readonly filter: ResourceFilter }

/** Filters as links: each choice is an address that works without a script and can be sent to somebody. */
export function ResourceFilters({ locale, filter }: Props) {
  const { resources, families } = getMessages(locale)
  const { filters } = resources
  const toHref = (change: Partial<ResourceFilter>) => `/${locale}/resources${toFilterQuery({ ...filter, ...change })}`
  return (
    <nav aria-label={filters.label} className="mt-6 space-y-3 text-small">
      <FilterRow
        name={filters.type}
        options={[
          { label: filters.any.type, href: toHref({ type: null }), isCurrent: filter.type === null },
          ...resourceSchema.shape.type.options.map((type) => ({
            label: resources.groups[type],
            href: toHref({ type }),
            isCurrent: filter.type === type,
          })),
        ]}
      />
      <FilterRow
        name={filters.family}
        options={[
          { label: filters.any.family, href: toHref({ family: null }), isCurrent: filter.family === null },
          ...familySchema.options.map((family) => ({
            label: families[family].name,
            href: toHref({ family }),
            isCurrent: filter.family === family,
          })),
        ]}
      />
      <FilterRow
        name={filters.language}
        options={[
          { label: filters.any.language, href: toHref({ language: null }), isCurrent: filter.language === null },
          ...locales.map((language) => ({
            label: resources.language[language],
            href: toHref({ language }),
            isCurrent: filter.language === language,
          })),
        ]}
      />
    </nav>
  )
}
