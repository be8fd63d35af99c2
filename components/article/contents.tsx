import { Fold } from '@/components/ui/fold'
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

/** The same for narrow screens, where it stands before the text: folded to one line. */
export function ShortContents({ locale, headings }: Props) {
  const { article } = getMessages(locale)
  return (
    <nav aria-label={article.contents} className="no-print mt-4 lg:hidden">
      <Fold summary={article.contents}>
        <ul>
          {headings.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-1.5">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </Fold>
    </nav>
  )
}
