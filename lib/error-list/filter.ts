import { z } from 'zod'
import { type Family, familySchema, type Service, serviceSchema } from '@/lib/content/schema'

const filterSchema = z.object({
  family: familySchema.nullable().catch(null).default(null),
  service: serviceSchema.nullable().catch(null).default(null),
})

/** What a reader asked of the list of errors; null where nothing is asked. */
export type ErrorFilter = Readonly<z.infer<typeof filterSchema>>

type Listed = { readonly facts: { readonly family: Family; readonly services: readonly Service[] } }

/** What an address asks for (a door: anything may stand there); what is not known counts as not asked. */
export function parseFilter(query: unknown): ErrorFilter {
  return filterSchema.parse(query)
}

/** The errors that pass every part of the filter, in their order. */
export function filterErrors<Item extends Listed>(
  errors: readonly Item[],
  { family, service }: ErrorFilter,
): readonly Item[] {
  return errors.filter(
    ({ facts }) =>
      (family === null || facts.family === family) && (service === null || facts.services.includes(service)),
  )
}

/** The filter as a query, without the parts that are not asked: `?family=quota&service=gemini`, or nothing. */
export function toFilterQuery(filter: ErrorFilter): string {
  const parts = Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  return parts.length === 0 ? '' : `?${new URLSearchParams(parts)}`
}
