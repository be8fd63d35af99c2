import type { ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** One line of a table of contents. */
export type Heading = { readonly id: string; readonly text: string }

/** The headings of the second level, in their order, with the ids that lead to them. */
export function listHeadings(tree: Root): readonly Heading[] {
  const headings: Heading[] = []
  visit(tree, 'element', (node) => {
    const { id } = node.properties
    if (node.tagName === 'h2' && typeof id === 'string') headings.push({ id, text: toText(node.children) })
  })
  return headings
}

function toText(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      return node.type === 'element' ? toText(node.children) : ''
    })
    .join('')
}
