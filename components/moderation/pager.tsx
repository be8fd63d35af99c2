import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

type Props = {
  readonly locale: Locale
  readonly page: number
  readonly hasNext: boolean
  /** Address of a page after the language. */
  readonly toPath: (page: number) => string
}

/** To the page before and after. */
export function Pager({ locale, page, hasNext, toPath }: Props) {
  const { moderation } = getMessages(locale)
  if (page === 1 && !hasNext) return null
  return (
    <p className="mt-6 flex gap-x-6">
      {page > 1 && <a href={`/${locale}${toPath(page - 1)}`}>{moderation.earlier}</a>}
      {hasNext && <a href={`/${locale}${toPath(page + 1)}`}>{moderation.later}</a>}
    </p>
  )
}
