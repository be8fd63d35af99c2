import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { SideMark } from '@/components/ui/side-mark'
import { formatMinutes } from '@/lib/i18n/format'
import { getMessages } from '@/lib/i18n/messages'
import type { ArticleView } from './article-view'

/** The answer, in one look: whose side it is, whether to try again, and what to do first. */
export function Verdict({ view: { locale, error, fixes } }: { readonly view: ArticleView }) {
  const { article, sides } = getMessages(locale)
  const best = fixes[0]?.fix
  return (
    <dl className="divide-y divide-line border-line border-y sm:grid sm:grid-cols-3 sm:divide-x sm:divide-y-0">
      <Answer term={article.side}>
        <span className="inline-flex items-center gap-2 font-semibold">
          <SideMark side={error.facts.side} /> {sides[error.facts.side]}
        </span>
      </Answer>
      <Answer term={article.retry}>
        <span className="font-semibold">{article.retryAdvice[error.facts.retry.advice]}</span>
        {error.facts.retry.seconds !== undefined && error.facts.retry.seconds.max > 0 && (
          <span className="text-soft">
            {' '}
            {article.retryFrom[error.facts.retry.advice](formatMinutes(locale, error.facts.retry.seconds.min / 60))}
          </span>
        )}
      </Answer>
      {best !== undefined && (
        <Answer term={article.bestFix}>
          <a href={`#fix-${best.slug}`} className="font-semibold">
            {best.words[locale].title} <ArrowRight aria-hidden="true" className="inline size-4" />
          </a>
          <span className="text-soft">
            {' '}
            · {formatMinutes(locale, best.facts.minutes.hands + best.facts.minutes.wait)}
          </span>
        </Answer>
      )}
    </dl>
  )
}

function Answer({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 py-1.5 sm:block sm:px-4 sm:py-3 sm:first:pl-0 sm:last:pr-0">
      <dt className="w-26 text-small text-soft">{term}</dt>
      {/* With large letters it goes below its term. */}
      <dd className="min-w-0 flex-1 basis-40">{children}</dd>
    </div>
  )
}
