import { FilterRow } from '@/components/ui/filter-row'
import { familySchema, type Service, serviceSchema } from '@/lib/content/schema'
import { type ErrorFilter, toFilterQuery } from '@/lib/error-list/filter'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

type Props = {
  readonly locale: Locale
  readonly filter: ErrorFilter
  /** Services for which there is an error at all. */
  readonly services: ReadonlySet<Service>
}

/** Filters as links: each is a page of its own, works without a script, and can be sent to somebody. */
export function ErrorFilters({ locale, filter, services }: Props) {
  const { errors, families, services: serviceNames } = getMessages(locale)
  const shownServices = serviceSchema.options.filter((service) => services.has(service))
  return (
    <nav aria-label={errors.filters} className="mt-6 space-y-3 text-small">
      <FilterRow
        name={errors.family}
        options={[
          { label: errors.any, href: toHref(locale, { ...filter, family: null }), isCurrent: filter.family === null },
          ...familySchema.options.map((family) => ({
            label: families[family].name,
            href: toHref(locale, { ...filter, family }),
            isCurrent: filter.family === family,
          })),
        ]}
      />
      <FilterRow
        name={errors.service}
        options={[
          { label: errors.any, href: toHref(locale, { ...filter, service: null }), isCurrent: filter.service === null },
          ...shownServices.map((service) => ({
            label: serviceNames[service],
            href: toHref(locale, { ...filter, service }),
            isCurrent: filter.service === service,
          })),
        ]}
      />
    </nav>
  )
}

function toHref(locale: Locale, filter: ErrorFilter): string {
  return `/${locale}/errors${toFilterQuery(filter)}`
}
