import type { ReactNode } from 'react'
import { PageShell } from '@/components/layout/page-shell'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

type Props = {
  readonly locale: Locale
  /** Path after the language, with its query. */
  readonly path: string
  /** Name of the moderator who is logged in; null on the way to it: then nothing leads further in. */
  readonly name: string | null
  readonly children: ReactNode
}

/** What stands around the pages of moderation. */
export function ModerationShell({ locale, path, name, children }: Props) {
  const { logIn } = getMessages(locale)
  const ways = [
    ['/moderation', logIn.queue],
    ['/moderation/decisions', logIn.decisions],
    ['/moderation/account', logIn.account],
  ] as const
  return (
    <PageShell locale={locale} path={path} search={false}>
      {name !== null && (
        <div className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-2 border-line border-b pb-3 text-small">
          <nav aria-label={logIn.navigation} className="mr-auto">
            <ul className="flex flex-wrap gap-x-5 gap-y-1">
              {ways.map(([way, label]) => (
                <li key={way}>
                  <a href={`/${locale}${way}`} aria-current={path.split('?')[0] === way ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <form method="post" action={`/${locale}/moderation/session/end`} className="flex items-center gap-4">
            <span className="text-soft">{logIn.loggedInAs(name)}</span>
            <Button kind="quiet">{logIn.logOut}</Button>
          </form>
        </div>
      )}
      {children}
    </PageShell>
  )
}
