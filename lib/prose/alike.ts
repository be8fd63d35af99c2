import type { ErrorArticle } from '@/lib/content/knowledge-base'
import type { Problem } from '@/lib/content/problem'
import { splitWords } from './sentences'

/** From here on, the parts of two articles are one text with names changed. Found by comparing all pairs of real articles. */
const similarityMax = 0.6

/**
 * Every article whose causes, fixes and marks of look-alikes are another's with names changed, unless its facts say why
 * (`alike`). Compared are the pairs of neighbouring words of causes and look-alikes, in English, and the names of fixes
 * with what they cure; the mean of the two shares in common decides.
 */
export function checkAlike(errors: Iterable<ErrorArticle>): Problem[] {
  const articles = [...errors].map((error) => ({ error, ...toFeatures(error) }))
  return articles.flatMap((article, index) =>
    articles.slice(index + 1).flatMap((other) => {
      const similarity = (shareOf(article.pairs, other.pairs) + shareOf(article.cures, other.cures)) / 2
      if (similarity < similarityMax || isExplained(article.error, other.error)) return []
      return [
        {
          file: `errors/${article.error.slug}/error.yaml`,
          field: 'causes, fixes, lookAlikes',
          expected: `those of this error, or the reason in "alike"`,
          received: `those of ${other.error.slug} to ${Math.round(similarity * 100)} %`,
        },
      ]
    }),
  )
}

function toFeatures({ facts, words }: ErrorArticle) {
  const texts = [...Object.values(words.en.causes), ...Object.values(words.en.lookAlikes).map(({ tell }) => tell)]
  const pairs = texts.flatMap((text) => {
    const list = splitWords(text)
    return list.slice(1).map((word, index) => `${list[index]} ${word}`)
  })
  const cures = facts.fixes.map(({ fix, cures }) => `${fix} ${Object.values(cures).toSorted().join(' ')}`)
  return { pairs: new Set(pairs), cures: new Set(cures) }
}

/** Jaccard index: what two sets have in common, of all that is in either. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((entry) => b.has(entry)).length
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}

function isExplained(a: ErrorArticle, b: ErrorArticle): boolean {
  return [...a.facts.alike, ...b.facts.alike].some(({ error }) => error === a.slug || error === b.slug)
}
