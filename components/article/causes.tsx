import type { ErrorArticle } from '@/lib/content/knowledge-base'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { Cite, Judgement } from './cite'

/** What may be behind the error, each with its share in words, and whether a source or our judgement says so. */
export function Causes({ locale, error }: { readonly locale: Locale; readonly error: ErrorArticle }) {
  const { article } = getMessages(locale)
  const sources = error.facts.sources.map((source) => source.id)
  return (
    <section className="prose">
      <h2 id="causes">{article.causes}</h2>
      <ul>
        {error.facts.causes.map((cause) => (
          <li key={cause.id}>
            {error.words[locale].causes[cause.id]} — {article.shares[cause.share]}{' '}
            {cause.sources.length === 0 ? (
              <Judgement locale={locale} />
            ) : (
              cause.sources.map((id) => <Cite key={id} locale={locale} id={id} number={sources.indexOf(id) + 1} />)
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
