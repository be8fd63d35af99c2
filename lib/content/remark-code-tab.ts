import type { Code, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Words that may stand after a fence's language; the page shows each with its own name. */
export const codeTabs: readonly string[] = [
  'windows',
  'powershell',
  'macos',
  'linux',
  'ios',
  'android',
  'python',
  'typescript',
  'curl',
]

/** Carries the word after a fence's language ("```bash macos") to the page, where it names the tab of `<Command>`. */
export function remarkCodeTab() {
  return (tree: Root) => {
    visit(tree, 'code', (node: Code) => {
      if (!node.meta) return
      node.data = { ...node.data, hProperties: { 'data-tab': node.meta.trim() } }
    })
  }
}
