import 'server-only'
import { createHash } from 'node:crypto'

/** A digest of texts in their order, 43 characters. */
export function digestTexts(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
