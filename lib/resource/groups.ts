import { type Resource, resourceSchema } from '@/lib/content/schema'

/** A heading of the page of resources: one for each type, and one for what has no effect on any error. */
type GroupId = Resource['type'] | 'toolbox'

type ResourceGroup = { readonly id: GroupId; readonly resources: readonly Resource[] }

/**
 * The groups that have anything in them, in the order of the page. What belongs to no family of errors is no part of a
 * repair, whatever its type, and stands apart at the end.
 */
export function groupResources(resources: readonly Resource[]): readonly ResourceGroup[] {
  const ids: readonly GroupId[] = [...resourceSchema.shape.type.options, 'toolbox']
  return ids
    .map((id) => ({ id, resources: resources.filter((resource) => toGroup(resource) === id) }))
    .filter((group) => group.resources.length > 0)
}

/** The resources in the order in which they were written, and what was not written there last. */
export function orderAsWritten(resources: readonly Resource[], written: readonly Resource[]): readonly Resource[] {
  const places = new Map(written.map(({ id }, index) => [id, index]))
  const toPlace = ({ id }: Resource) => places.get(id) ?? written.length
  return [...resources].sort((a, b) => toPlace(a) - toPlace(b))
}

function toGroup({ families, type }: Resource): GroupId {
  return families.length === 0 ? 'toolbox' : type
}
