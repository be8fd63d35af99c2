import type { Code, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Carries the word after a fence's language ("```bash macos") to the page, where it names the tab of `<Command>`. */
export function remarkCodeTab() {
  return (tree: Root) => {
    visit(tree, 'code', (node: Code) => {
      if (!node.meta) return
      node.data = { ...node.data, hProperties: { 'data-tab': node.meta.trim() } }
    })
  }
}
