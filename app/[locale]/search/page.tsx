import { Candidates } from '@/components/ask/candidates'
import { Verdict } from '@/components/ask/verdict'
import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { MainSearch } from '@/components/search/main-search'
import { MarkedText } from '@/components/search/marked-text'
import { toPath } from '@/components/search/to-path'
import { findTell } from '@/lib/directory/directory'
import { getDirectory } from '@/lib/directory/directory.server'
import { getMessages } from '@/lib/i18n/messages'
import { find, findVerdict } from '@/lib/search/find.server'
import { queryLimits } from '@/lib/search/limits'
import { parseQuery } from '@/lib/search/schema'
import { readLocale } from '../../read-locale'

export async function generateMetadata({ params, searchParams }: PageProps<'/[locale]/search'>) {
  const locale = await readLocale(params)
  const query = parseQuery((await searchParams).q)
  const { search: texts, site } = getMessages(locale)
  const title = query === '' ? texts.title : texts.titleFor(query)
  return toMetadata({ locale, path: '/search', title, description: site.description, indexed: false })
}

export default async function Search({ params, searchParams }: PageProps<'/[locale]/search'>) {
  const locale = await readLocale(params)
  const { q } = await searchParams
  const query = parseQuery(q)
  const { search: texts, home, ask } = getMessages(locale)
  const directory = getDirectory(locale)
  const finding = find(query, locale)
  const { results, ambiguous } = finding
  const verdict = findVerdict(finding)
  const others = results.filter(({ entry }) => entry.kind !== 'error' || !ambiguous.includes(entry.id))
  const isCut = typeof q === 'string' && q.length > queryLimits.lengthMax
  return (
    <PageShell
      locale={locale}
      path={query === '' ? '/search' : `/search?q=${encodeURIComponent(query)}`}
      search={false}
    >
      <div className="group max-w-3xl">
        <h1 className="mb-6 text-h1">{texts.title}</h1>
        <MainSearch locale={locale} query={query} />
        {/* They are of what was asked before, while the box reads another text. */}
        <div className="group-has-[[data-reading]]:hidden">
          {isCut && (
            <p role="status" className="mt-4">
              {texts.tooLong}
            </p>
          )}
          <p role="status" className="mt-8 text-small text-soft">
            {query === '' ? texts.empty : texts.resultsFor(results.length, query)}
          </p>
          {ambiguous.length > 0 && (
            <section className="mt-4 mb-8">
              <Candidates
                texts={ask}
                directory={directory}
                heading={ask.which}
                level={2}
                slugs={ambiguous}
                toHref={(slug) => `/${locale}/errors/${slug}`}
                toTell={(slug) => findTell(directory, ambiguous[0] ?? '', slug)}
              />
            </section>
          )}
          {query !== '' && results.length === 0 && (
            <p className="mt-2">
              {texts.none} {texts.noneHelp} <a href={`/${locale}/triage`}>{home.triage}</a>
            </p>
          )}
          {others.length > 0 && (
            <ol className="mt-2 divide-y divide-line border-line border-y">
              {others.map(({ entry, highlights }) => (
                <li key={`${entry.kind}-${entry.id}`} className="py-4">
                  <h2 className="font-semibold text-h3">
                    <a href={`/${locale}${toPath(entry)}`}>
                      <MarkedText parts={highlights.title} />
                    </a>
                  </h2>
                  <p className="mt-1 text-soft">
                    <MarkedText parts={highlights.description} />
                  </p>
                  {highlights.wording !== null && (
                    <p className="mt-1 line-clamp-2 font-mono text-small text-soft">
                      <MarkedText parts={highlights.wording} />
                    </p>
                  )}
                  {entry.kind === 'error' && entry.id === verdict?.slug && (
                    <Verdict
                      texts={ask}
                      directory={directory}
                      slug={entry.id}
                      href={`/${locale}${toPath(entry)}`}
                      told={verdict.told}
                      isArticleLinked
                    />
                  )}
                </li>
              ))}
            </ol>
          )}
        </div>
      </div>
    </PageShell>
  )
}
