import type { ElementContent, Root, RootContent } from 'hast'

/** One question of a page of questions, and its answer as plain text. */
export type Answer = { readonly question: string; readonly answer: string }

/** Not part of the answer: citations, marks of judgement, advice that is judged beside it, code. */
const skippedComponents = ['Cite', 'Judgement', 'Picture', 'Advice', 'Command']
const skippedElements = ['blockquote', 'del', 'pre']
const blocks = ['p', 'li', 'h3']

/** The headings of the second level as questions, in their order, each with the text up to the next one. */
export function listAnswers(tree: Root): readonly Answer[] {
  const answers: { question: string; text: string }[] = []
  for (const node of tree.children) {
    if (node.type === 'element' && node.tagName === 'h2') answers.push({ question: toText(node).trim(), text: '' })
    else {
      const last = answers.at(-1)
      if (last !== undefined) last.text += ` ${toText(node)} `
    }
  }
  return answers.map(({ question, text }) => ({ question, answer: text.replace(/[ \n]+/g, ' ').trim() }))
}

function toText(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element') {
    if (skippedElements.includes(node.tagName)) return ''
    return blocks.includes(node.tagName) ? `${joinTexts(node.children)} ` : joinTexts(node.children)
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return ''
  return skippedComponents.includes(node.name ?? '') ? '' : joinTexts(node.children)
}

function joinTexts(nodes: readonly ElementContent[]): string {
  return nodes.map(toText).join('')
}
