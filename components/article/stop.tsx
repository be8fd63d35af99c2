import type { ReactNode } from 'react'
import { formatMinutesRange } from '@/lib/i18n/format'
import { getMessages } from '@/lib/i18n/messages'
import type { ArticleView } from './article-view'

type Props = {
  readonly view: Pick<ArticleView, 'locale' | 'error' | 'statusPage' | 'contact'>
  readonly children?: ReactNode
}

/** When to stop, how long to wait, whom to write to, and what they will ask for. */
export function Stop({ view: { locale, error, statusPage, contact }, children }: Props) {
  const { article, support } = getMessages(locale)
  const { stop } = error.facts
  return (
    <div className="prose border-edge border-l-4 pl-5">
      <p>{error.words[locale].stop}</p>
      {stop.waitMinutes !== undefined && (
        <p>{article.waitFor(formatMinutesRange(locale, stop.waitMinutes.min, stop.waitMinutes.max))}</p>
      )}
      {children}
      {(statusPage !== null || contact !== null) && (
        <p className="flex flex-wrap gap-x-6">
          {statusPage !== null && (
            <span className="min-w-0">
              {article.statusPage} <a href={statusPage.url}>{statusPage[locale].title}</a>
            </span>
          )}
          {contact !== null && (
            <span className="min-w-0">
              {article.contactPage} <a href={contact.url}>{contact[locale].title}</a>
            </span>
          )}
        </p>
      )}
      <p className="font-semibold">{article.send}</p>
      <ul>
        {stop.send.map((item) => (
          <li key={item}>{support[item]}</li>
        ))}
      </ul>
      <p className="font-semibold">{article.never}</p>
    </div>
  )
}
