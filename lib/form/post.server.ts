import 'server-only'
import type { z } from 'zod'
import { getSettings } from '@/lib/environment/environment.server'
import { isSameSite } from './same-site'

/**
 * A form that may be acted on, or why not, with what was typed so that it can be shown again: nothing of what another
 * site sent.
 */
type Post<Data> = { readonly typed: Readonly<Record<string, string>> } & (
  | { readonly kind: 'accepted'; readonly data: Data }
  | {
      readonly kind: 'refused'
      readonly reason: 'other-site' | 'form'
      /** Names of the fields that are wrong. */
      readonly faults: readonly string[]
    }
)

/**
 * Reads a form sent by post (a door of validation): from this site, each field once, texts only, as the schema says.
 * The server in front has bounded the size of the body.
 */
export async function readPost<Data>(request: Request, schema: z.ZodType<Data>): Promise<Post<Data>> {
  if (!isFromHere(request)) return { kind: 'refused', reason: 'other-site', faults: [], typed: {} }
  const typed = await readFields(request)
  if (typed === null) return { kind: 'refused', reason: 'form', faults: [], typed: {} }
  const result = schema.safeParse(typed)
  if (result.success) return { kind: 'accepted', data: result.data, typed }
  const faults = result.error.issues.map((issue) => String(issue.path[0] ?? ''))
  return { kind: 'refused', reason: 'form', faults, typed }
}

function isFromHere(request: Request): boolean {
  return isSameSite({
    secFetchSite: request.headers.get('sec-fetch-site'),
    origin: request.headers.get('origin'),
    host: request.headers.get('host'),
    siteUrl: getSettings().siteUrl,
  })
}

/** The fields of a form as texts; null for a body that is no form, a file, or a field given twice. */
async function readFields(request: Request): Promise<Record<string, string> | null> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type)) return null
  const form = await request.formData().catch((error: unknown) => {
    // What cannot be parsed as a form is the sender's fault, anything else ours.
    if (error instanceof TypeError) return null
    throw error
  })
  if (form === null) return null
  const entries = [...form.entries()].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  const isTextsOnly = entries.length === [...form.keys()].length
  const isUnique = new Set(form.keys()).size === entries.length
  return isTextsOnly && isUnique ? Object.fromEntries(entries) : null
}
