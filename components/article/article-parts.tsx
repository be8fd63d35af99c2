import type { MDXComponents } from 'mdx/types'
import { Answer } from './answer'
import type { ArticleView } from './article-view'
import { Compare } from './compare'
import { FixList } from './fix-list'
import { Stop } from './stop'
import { createTextParts } from './text-parts'

/** What MDX may use in an article: also the parts that are drawn from its facts. */
export function createArticleParts(view: ArticleView): MDXComponents {
  const { locale, error } = view
  return {
    ...createTextParts(
      locale,
      error.facts.sources.map((source) => source.id),
    ),
    Fixes: () => <FixList view={view} />,
    Compare: () => <Compare locale={locale} error={error} />,
    Answer: () => <Answer locale={locale} error={error} />,
    Stop: ({ children }) => <Stop view={view}>{children}</Stop>,
  }
}
