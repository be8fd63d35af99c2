import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { type Resource, resourceSchema } from '@/lib/content/schema'
import { getReader } from '@/lib/database/reader.server'
import { write } from '@/lib/database/writer.server'

/** What filling the catalogue changed, counted. */
type CatalogueChange = { readonly written: number; readonly removed: number; readonly unchanged: number }

/**
 * Makes the stored catalogue the same as the list: new and changed links are written, those that are gone removed, in
 * one commit. Doing it again changes nothing. Throws when two links have one id.
 */
export async function fillCatalogue(resources: readonly Resource[]): Promise<CatalogueChange> {
  const rows = resources.map(toRow)
  const ids = new Set(rows.map(({ id }) => id))
  if (ids.size < rows.length) throw new Error(`Resource ids must be unique: ${listRepeated(rows).join(', ')}`)
  const stored = new Map((await getReader().resourceLink.findMany()).map((row) => [row.id, row]))
  const changed = rows.filter((row) => !isDeepStrictEqual({ ...stored.get(row.id) }, row))
  const gone = [...stored.keys()].filter((id) => !ids.has(id))
  await write((client) => [
    ...changed.map((row) => client.resourceLink.upsert({ where: { id: row.id }, create: row, update: row })),
    ...gone.map((id) => client.resourceLink.delete({ where: { id } })),
  ])
  return { written: changed.length, removed: gone.length, unchanged: rows.length - changed.length }
}

/** All links of the catalogue, by id. Throws when a row does not fit the schema. */
export async function listResources(): Promise<readonly Resource[]> {
  const rows = await getReader().resourceLink.findMany({ orderBy: { id: 'asc' } })
  return rows.map(toResource)
}

type Row = Awaited<ReturnType<ReturnType<typeof getReader>['resourceLink']['findMany']>>[number]

function toRow(resource: Resource): Row {
  const { id, url, type, state, checked, en, fr } = resource
  return {
    id,
    url,
    type,
    languages: JSON.stringify(resource.languages),
    families: JSON.stringify(resource.families),
    errors: JSON.stringify(resource.errors),
    state,
    replacedBy: resource.replacedBy ?? null,
    price: resource.price ?? null,
    router: resource.router,
    checked,
    titles: JSON.stringify({ en: en.title, fr: fr.title }),
    helps: JSON.stringify({ en: en.helps, fr: fr.helps }),
  }
}

function toResource({ titles, helps, languages, families, errors, replacedBy, price, ...row }: Row): Resource {
  const title = JSON.parse(titles)
  const help = JSON.parse(helps)
  return resourceSchema.parse({
    ...row,
    languages: JSON.parse(languages),
    families: JSON.parse(families),
    errors: JSON.parse(errors),
    ...(replacedBy !== null && { replacedBy }),
    ...(price !== null && { price }),
    en: { title: title.en, helps: help.en },
    fr: { title: title.fr, helps: help.fr },
  })
}

function listRepeated(rows: readonly Row[]): string[] {
  return rows.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index)
}
