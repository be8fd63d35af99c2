import { orderFixes } from '@/lib/troubleshooting/order'
import type { Model } from '@/lib/troubleshooting/schema'
import type { ExportedModel } from './models'

/** What the content says of one error. */
export type AuthoredError = { readonly error: string; readonly model: Model; readonly digest: string }

/** The order in which a page shows the fixes of an error, and what it rests on. */
type PublishedOrder = {
  readonly error: string
  /** Version of the fitted model; null: the authors' estimate. */
  readonly version: number | null
  /** Best first. */
  readonly fixes: readonly string[]
}

/** The published order of every error, from the exported models and the content alone; by the name of the error. */
export function toPublishedOrders(
  authored: readonly AuthoredError[],
  models: readonly ExportedModel[],
): readonly PublishedOrder[] {
  return authored
    .map(({ error, model, digest }) => {
      const fitted = models.find((candidate) => candidate.error === error && candidate.authoredDigest === digest)
      return { error, version: fitted?.version ?? null, fixes: orderFixes(fitted?.model ?? model) }
    })
    .toSorted((a, b) => (a.error < b.error ? -1 : 1))
}

/** The text of the file `order.json`, which `evidence:order` prints anew. */
export function toOrderText(orders: readonly PublishedOrder[]): string {
  return toJsonText(orders)
}

/** JSON as every file of the export holds it. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
