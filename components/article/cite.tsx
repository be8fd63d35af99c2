import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

type Props = { readonly locale: Locale; readonly id: string; readonly number: number }

/** Where a statement comes from: a number that leads to the list of sources. */
export function Cite({ locale, id, number }: Props) {
  const { article } = getMessages(locale)
  return (
    <a href={`#source-${id}`} className="px-0.5 align-super text-[0.7em] leading-none no-underline hover:underline">
      <span className="sr-only">{article.cite(number)}</span>
      <span aria-hidden="true">[{number}]</span>
    </a>
  )
}

/** Says that a statement is the authors' own, not a source's. */
export function Judgement({ locale }: { readonly locale: Locale }) {
  const { article } = getMessages(locale)
  return (
    <span title={article.judgementTitle} className="min-[20rem]:whitespace-nowrap text-small text-soft italic">
      ({article.judgement})
    </span>
  )
}
