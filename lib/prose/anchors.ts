import type { Problem } from '@/lib/content/problem'
import type { PageText } from './page-text'

/** Every link to a place on another page of articles that is not there in the language of the link. */
export function checkAnchors(pages: readonly PageText[]): Problem[] {
  const anchorsOf = new Map(pages.map(({ kind, slug, locale, anchors }) => [`/${kind}/${slug} ${locale}`, anchors]))
  return pages.flatMap(({ file, locale, links }) =>
    links.flatMap((link) => {
      const [path, anchor] = link.split('#')
      const anchors = anchorsOf.get(`${path} ${locale}`)
      // Other pages have no text of authors; whether they exist is checked with the links themselves.
      if (anchor === undefined || anchors === undefined || anchors.includes(decodeURI(anchor))) return []
      return [{ file, field: 'link', expected: `an anchor of that page: ${anchors.join(', ')}`, received: link }]
    }),
  )
}

/** Headings that skip a level: a list of contents, and a screen reader, would lose the way. */
export function checkHeadings(pages: readonly PageText[]): Problem[] {
  return pages.flatMap(({ file, kind, headings }) =>
    headings.flatMap(({ depth, line }, index) => {
      // The steps of a fix stand below a heading of their article.
      const before = headings[index - 1]?.depth ?? (kind === 'fixes' ? 3 : 1)
      if (depth <= before + 1) return []
      const expected = `at most ${'#'.repeat(before + 1)} here`
      return [{ file: `${file}:${line}`, field: 'heading', expected, received: '#'.repeat(depth) }]
    }),
  )
}
