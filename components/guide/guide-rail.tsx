import { Contents } from '@/components/article/contents'
import type { Heading } from '@/lib/content/headings'
import type { ErrorArticle } from '@/lib/content/knowledge-base'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

type Props = {
  readonly locale: Locale
  readonly headings: readonly Heading[]
  readonly errors: readonly ErrorArticle[]
}

/** Beside the guide on wide screens, after it on phones: its contents and the errors that it helps with. */
export function GuideRail({ locale, headings, errors }: Props) {
  const { guides } = getMessages(locale)
  return (
    <aside className="mt-12 space-y-8 text-small lg:mt-0">
      <Contents locale={locale} headings={headings} />
      {errors.length > 0 && (
        <section className="no-print">
          <h2 className="font-semibold">{guides.errors}</h2>
          <ul className="mt-2 space-y-1">
            {errors.map(({ slug, words }) => (
              <li key={slug}>
                <a href={`/${locale}/errors/${slug}`}>{words[locale].title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}
