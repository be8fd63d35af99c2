import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Locale } from '@/lib/i18n/locales'
import { Moderator } from '@/lib/moderator/moderator.server'

/** The moderator who asks for a page; anybody else is led to the log-in, or to what their account still lacks. */
export async function requireModerator(locale: Locale): Promise<Moderator> {
  const visitor = await Moderator.findVisitor(await headers())
  if (visitor.kind === 'moderator') return visitor.moderator
  return redirect(`/${locale}/moderation/${visitor.kind === 'newcomer' ? 'set-up' : 'log-in'}`)
}
