import type { Heading } from '@/lib/content/headings'
import type { ErrorArticle } from '@/lib/content/knowledge-base'
import type { Resource } from '@/lib/content/schema'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { Contents } from './contents'

type Props = {
  readonly locale: Locale
  readonly error: ErrorArticle
  readonly contents: readonly Heading[]
  readonly resources: readonly Resource[]
}

/**
 * Beside the article on wide screens, where it stays while one reads: its contents, links for this error, and its neighbours.
 * After it on phones: the links alone. The contents stand above the fixes there, and the neighbours in the text.
 */
export function Rail({ locale, error, contents, resources }: Props) {
  const { article, resources: texts } = getMessages(locale)
  const neighbours = error.facts.lookAlikes.flatMap(({ id, error: slug }) => (slug === null ? [] : [{ id, slug }]))
  return (
    <aside className="mt-12 space-y-8 text-small lg:sticky lg:top-4 lg:mt-0 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto">
      <Contents locale={locale} headings={contents} />
      {resources.length > 0 && (
        <section>
          <h2 className="font-semibold">{article.resources}</h2>
          <ul className="mt-2 space-y-2">
            {resources.map((resource) => (
              <li key={resource.id}>
                <a href={resource.url} rel="noopener">
                  {resource[locale].title}
                </a>
                <p className="text-soft">
                  {resource[locale].helps}
                  {resource.checked === 'unverified' && ` (${texts.unverified})`}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {neighbours.length > 0 && (
        <section className="no-print hidden lg:block">
          <h2 className="font-semibold">{article.related}</h2>
          <ul className="mt-2 space-y-1">
            {neighbours.map(({ id, slug }) => (
              <li key={slug}>
                <a href={`/${locale}/errors/${slug}`}>{error.words[locale].lookAlikes[id]?.name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}
