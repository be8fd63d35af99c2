import type { Source } from '@/lib/content/schema'
import { formatDay } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

type Props = {
  readonly locale: Locale
  readonly sources: readonly Source[]
  readonly reviewed: string
  /** Path of the article, for whoever finds a mistake in it; null where there is nobody to write to. */
  readonly reportedAs: string | null
}

/** Where the facts come from, when they were read, and where to say that one is wrong. */
export function Sources({ locale, sources, reviewed, reportedAs }: Props) {
  const { article } = getMessages(locale)
  return (
    <section className="prose text-small">
      <h2 id="sources">{article.sources}</h2>
      <ol>
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`} className="target:bg-mark">
            <a href={source.url} lang={source.language} rel="noopener">
              {source.title}
            </a>{' '}
            <span className="text-soft">
              ({new URL(source.url).host}, {article.sourceKinds[source.kind]})
            </span>
          </li>
        ))}
      </ol>
      <p className="text-soft">{article.reviewed(formatDay(locale, reviewed))}</p>
      {reportedAs !== null && (
        <p className="no-print">
          <a href={`/${locale}/legal?about=${encodeURIComponent(reportedAs)}#mistakes`}>{article.mistake}</a>
        </p>
      )}
    </section>
  )
}
