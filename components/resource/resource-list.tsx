import type { Resource } from '@/lib/content/schema'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { findCheck, isConfirmed } from '@/lib/link-check/link-check'
import type { LinkCheck } from '@/lib/link-check/schema'
import { filterResources, type ResourceFilter } from '@/lib/resource/filter'

import { CheckLine } from './check-line'
import { LinkActions } from './link-actions'

type Props = {
  readonly locale: Locale
  readonly resources: readonly Resource[]
  /** Every resource by id, for the ones that replace a discontinued one. */
  readonly all: ReadonlyMap<string, Resource>
  /** What the page shows: a successor may not be among it. */
  readonly filter: ResourceFilter
  /** How many found a link useful, by its id. */
  readonly votes: ReadonlyMap<string, number>
  /** What the last visit of a link came to, by its id. */
  readonly checks: ReadonlyMap<string, LinkCheck>
}

/** Links with what they help with; what is discontinued says so and names its successor. */
export function ResourceList({ locale, resources, all, filter, votes, checks }: Props) {
  const { resources: texts } = getMessages(locale)
  return (
    <ul className="divide-y divide-line border-line border-y">
      {resources.map((resource) => {
        const check = resource.router ? null : findCheck(checks, resource)
        const successor = resource.replacedBy === undefined ? undefined : all.get(resource.replacedBy)
        return (
          <li key={resource.id} id={resource.id} className="gap-8 py-3 target:bg-mark sm:grid sm:grid-cols-[1fr_11rem]">
            <div>
              <a href={resource.url} rel="noopener" className="font-semibold">
                {resource[locale].title}
              </a>
              <p className="text-soft">{resource[locale].helps}</p>
              {resource.state === 'discontinued' && (
                <p className="text-small">
                  <strong>{texts.state.discontinued}</strong>
                  {successor !== undefined && (
                    <>
                      , {texts.insteadUse}{' '}
                      <a href={toSuccessor(locale, successor, filter)}>{successor[locale].title}</a>
                    </>
                  )}
                </p>
              )}
            </div>
            <div className="text-small text-soft">
              <p>{describeLink(locale, resource, isConfirmed(check))}</p>
              <CheckLine locale={locale} check={check} />
              <LinkActions
                locale={locale}
                link={resource.id}
                title={resource[locale].title}
                votes={votes.get(resource.id) ?? 0}
              />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** Its place on this page, or on the page without filters when it does not pass them. */
function toSuccessor(locale: Locale, successor: Resource, filter: ResourceFilter): string {
  const isShown = filterResources([successor], filter).length > 0
  return isShown ? `#${successor.id}` : `/${locale}/resources#${successor.id}`
}

function describeLink(locale: Locale, resource: Resource, isChecked: boolean): string {
  const { resources: texts } = getMessages(locale)
  const { hostname } = new URL(resource.url)
  return [
    hostname,
    ...(resource.families.length === 0 ? [texts.types[resource.type]] : []),
    ...resource.languages.map((language) => texts.language[language]),
    ...(resource.price === undefined ? [] : [texts.price[resource.price]]),
    ...(resource.router ? [texts.onlyInYourNetwork] : []),
    ...(resource.checked === 'unverified' && !resource.router && !isChecked ? [texts.unverified] : []),
  ].join(' · ')
}
