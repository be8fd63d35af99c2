import { z } from 'zod'
import { getSettings } from '@/lib/environment/environment.server'
import { readPost } from '@/lib/form/post.server'
import { localeSchema } from '@/lib/i18n/locale-schema'
import { seeOther } from '../see-other'

const yearSeconds = 365 * 24 * 60 * 60

const languageSchema = z.strictObject({
  locale: localeSchema,
  /** Path after the language, of signs that an address may have: it stays on this site, as it is only ever appended to one. */
  path: z
    .string()
    .max(2000)
    .regex(/^(?:\/[!-[\]-~]*)?$/),
})

/** Switches the language of the page one is on, and remembers the choice. */
export async function POST(request: Request) {
  const post = await readPost(request, languageSchema)
  if (post.kind === 'refused') return seeOther('/')
  const { locale, path } = post.data
  const isSecure = getSettings().siteUrl.startsWith('https:')
  const cookie = `locale=${locale}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax; HttpOnly${isSecure ? '; Secure' : ''}`
  return seeOther(`/${locale}${path}`, { 'set-cookie': cookie })
}

/** Which page one was on stands in the form alone: home, in the language chosen before. */
export function GET() {
  return seeOther('/')
}
