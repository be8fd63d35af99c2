import { z } from 'zod'
import { familySchema, type Resource, resourceSchema } from '@/lib/content/schema'
import { localeSchema } from '@/lib/i18n/locale-schema'

/** What a reader asked for in the address; what is not known counts as not asked. */
export const resourceFilterSchema = z.object({
  type: resourceSchema.shape.type.nullable().catch(null).default(null),
  family: familySchema.nullable().catch(null).default(null),
  language: localeSchema.nullable().catch(null).default(null),
})
export type ResourceFilter = z.infer<typeof resourceFilterSchema>

/**
 * The resources that pass every part of the filter, in their order. One without languages needs none or has many, so it
 * passes for each language.
 */
export function filterResources(
  resources: readonly Resource[],
  { type, family, language }: ResourceFilter,
): readonly Resource[] {
  return resources.filter(
    (resource) =>
      (type === null || resource.type === type) &&
      (family === null || resource.families.includes(family)) &&
      (language === null || resource.languages.length === 0 || resource.languages.includes(language)),
  )
}

/** The filter as a query, without the parts that are not asked: `?type=tool&language=fr`, or nothing. */
export function toFilterQuery(filter: ResourceFilter): string {
  const parts = Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  return parts.length === 0 ? '' : `?${new URLSearchParams(parts)}`
}
