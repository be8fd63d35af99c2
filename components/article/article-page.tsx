import type { MDXContent } from 'mdx/types'
import { WalkLink } from '@/components/ask/walk-link'
import { ReportsOverTime } from '@/components/evidence/reports-over-time'
import { SurgeMark } from '@/components/evidence/surge-mark'
import { TranslationNote } from '@/components/layout/translation-note'
import { Slab } from '@/components/ui/slab'
import type { Heading } from '@/lib/content/headings'
import type { ErrorArticle } from '@/lib/content/knowledge-base'
import type { Resource } from '@/lib/content/schema'
import { getMessages } from '@/lib/i18n/messages'
import { hasEnoughToDraw } from '@/lib/surge/reports'
import { createArticleParts } from './article-parts'
import type { ArticleView } from './article-view'
import { Causes } from './causes'
import { ShortContents } from './contents'
import { Rail } from './rail'
import { Sources } from './sources'
import { Verdict } from './verdict'

type Props = {
  readonly view: ArticleView
  readonly Body: MDXContent
  /** Of the body: what the list of contents names. */
  readonly headings: readonly Heading[]
  readonly resources: readonly Resource[]
  readonly successor: ErrorArticle | null
  /** Whether there is somebody to write to about a mistake. */
  readonly hasContact: boolean
}

/** The article of one error: the verdict first, then the fixes and everything else in the order of its text. */
export function ArticlePage({ view, Body, headings, resources, successor, hasContact }: Props) {
  const { locale, error, reports } = view
  const drawnReports = reports !== null && hasEnoughToDraw(reports) ? reports : null
  const { article, evidence, families, emitters, tree } = getMessages(locale)
  const words = error.words[locale]
  const [message, ...otherMessages] = error.facts.messages
  const contents = [
    ...headings,
    { id: 'causes', text: article.causes },
    ...(drawnReports === null ? [] : [{ id: 'reports', text: evidence.reports }]),
    { id: 'sources', text: article.sources },
  ]
  return (
    <div className="gap-12 lg:grid lg:grid-cols-[minmax(0,44rem)_minmax(14rem,1fr)]">
      <article>
        <p className="text-small text-soft">
          <a href={`/${locale}/errors?family=${error.facts.family}`}>{families[error.facts.family].name}</a>
          {error.facts.state !== 'current' && ` · ${article.states[error.facts.state]} `}
          {successor !== null && (
            <>
              {article.successor} <a href={`/${locale}/errors/${successor.slug}`}>{successor.words[locale].title}</a>
            </>
          )}
        </p>
        <h1 className="mt-2 text-h2 sm:text-h1">{words.title}</h1>
        <TranslationNote locale={locale} text={error} path={`/errors/${error.slug}`} />
        {/* On a phone two lines of it: the verdict stands in the first screen. All of it is there to be found and read aloud. */}
        <div className="mt-3 max-sm:[&_code]:line-clamp-2 sm:mt-6">
          {message !== undefined && (
            <Slab caption={article.printedBy(emitters[error.facts.emitter])} language={message.language} isWrapped>
              {message.text}
            </Slab>
          )}
        </div>
        <p className="mt-3 leading-snug sm:mt-6 sm:text-lead">{words.meaning}</p>
        <div className="mt-3 sm:mt-6">
          <Verdict view={view} />
        </div>
        {reports !== null && reports.surge !== null && (
          <SurgeMark locale={locale} surge={reports.surge} asOf={reports.asOf} />
        )}
        <p className="mt-4">{words.retry}</p>
        <p className="no-print mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
          <WalkLink error={error.slug} href={`/${locale}/errors/${error.slug}/fix`} text={article.walk} />
          <span className="text-small text-soft">{article.walkText}</span>
        </p>
        <ShortContents locale={locale} headings={contents} />
        <div className="prose">
          <Body components={createArticleParts(view)} />
        </div>
        <Causes locale={locale} error={error} />
        {drawnReports !== null && <ReportsOverTime locale={locale} reports={drawnReports} />}
        {otherMessages.length > 0 && (
          <section className="prose">
            <h2 id="wordings">{article.otherWordings}</h2>
            {otherMessages.map(({ text, language }) => (
              <Slab key={text} caption="" language={language} isWrapped>
                {text}
              </Slab>
            ))}
          </section>
        )}
        <Sources
          locale={locale}
          sources={error.facts.sources}
          reviewed={error.facts.reviewed}
          reportedAs={hasContact ? `/${locale}/errors/${error.slug}` : null}
        />
        <p className="no-print mt-4 text-small">
          <a href={`/${locale}/errors/${error.slug}/tree`}>{tree.link}</a>
        </p>
      </article>
      <Rail locale={locale} error={error} contents={contents} resources={resources} />
    </div>
  )
}
