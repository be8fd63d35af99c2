import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { ErrorArticle, Guide } from './knowledge-base'

/** The ids that a text gives its headings and its judged advice. */
export function listTextAnchors(tree: Root): string[] {
  const ids: string[] = []
  visit(tree, (node) => {
    if (node.type === 'element' && typeof node.properties.id === 'string') ids.push(node.properties.id)
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Advice') return
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'id') continue
      if (typeof attribute.value === 'string') ids.push(attribute.value)
    }
  })
  return ids
}

/** The ids that the page of an article or a guide has besides those of its text. */
export function listPageAnchors(page: ErrorArticle | Guide): string[] {
  const sources = page.facts.sources.map(({ id }) => `source-${id}`)
  if (!('fixes' in page.facts)) return ['sources', ...sources]
  const wordings = page.facts.messages.length > 1 ? ['wordings'] : []
  return ['causes', ...wordings, 'sources', ...sources, ...page.facts.fixes.map(({ fix }) => `fix-${fix}`)]
}
