import type { ReactNode } from 'react'
import { MainSearch } from '@/components/search/main-search'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

type Props = { readonly locale: Locale; readonly title: string; readonly text: string; readonly children?: ReactNode }

/** What somebody sees who got lost: what happened, and the search. */
export function LostPage({ locale, title, text, children }: Props) {
  const { home } = getMessages(locale)
  return (
    <div className="mx-auto max-w-3xl pt-4 sm:pt-12">
      <h1 className="text-h1">{title}</h1>
      <p className="mt-3 mb-8 text-lead text-soft">{text}</p>
      <MainSearch locale={locale} />
      <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        {children}
        <a href={`/${locale}/triage`}>{home.triage}</a>
        <a href={`/${locale}/errors`}>{getMessages(locale).errors.title}</a>
      </p>
    </div>
  )
}
