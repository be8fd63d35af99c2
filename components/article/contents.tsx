import type { Heading } from '@/lib/content/headings'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

type Props = { readonly locale: Locale; readonly headings: readonly Heading[] }

/** The headings of the page as links, for wide screens. */
export function Contents({ locale, headings }: Props) {
  const { article } = getMessages(locale)
  return (
    <nav aria-labelledby="contents" className="no-print hidden lg:block">
      <h2 id="contents" className="font-semibold">
        {article.contents}
      </h2>
      <ul className="mt-2 space-y-1">
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
