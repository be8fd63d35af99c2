import { z } from 'zod'
import { queryLimits } from './limits'

/** Far more than a query may have, so that an oversized text is cut before it costs anything. */
const rawLengthMax = 10 * queryLimits.lengthMax

const rawQuerySchema = z
  .union([z.string().transform(cleanQuery), z.array(z.unknown()).transform(firstCleanQuery)])
  .catch('')

/**
 * Reads a query parameter as the address bar gives it. A repeated parameter counts once, with its first value that
 * says something; controls and invisible characters go, runs of white space become one space, an oversized text is cut.
 *
 * @returns at most `queryLimits.lengthMax` characters without space at either end; '' for whatever is no text
 */
export function parseQuery(raw: unknown): string {
  return rawQuerySchema.parse(raw)
}

function firstCleanQuery(values: readonly unknown[]): string {
  for (const value of values.slice(0, 10)) {
    const query = typeof value === 'string' ? cleanQuery(value) : ''
    if (query !== '') return query
  }
  return ''
}

function cleanQuery(raw: string): string {
  return withoutSurrogateHalves(raw.slice(0, rawLengthMax))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, queryLimits.lengthMax)
    .replace(/\p{Cs}/gu, '')
    .trim()
}

/** Half a surrogate pair would make `encodeURIComponent` throw later on. */
function withoutSurrogateHalves(text: string): string {
  return text.replace(/\p{Cs}/gu, '')
}
