import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** What a body holds, in the order of its text. */
export type Inspection = {
  readonly components: string[]
  readonly cites: string[]
  readonly links: string[]
  readonly headings: number[]
  readonly statements: string[]
  /** Words after the language of a fenced block. */
  readonly tabs: string[]
  /** For each `<Command>` the tabs of its blocks; empty for a block without one. */
  readonly commands: string[][]
  /** Each `<Advice>`, and whether it quotes what it judges. */
  readonly advice: { readonly id: string; readonly verdict: string; readonly hasQuote: boolean }[]
  /** Names of the pictures shown. */
  readonly pictures: string[]
  /** For each `<CheckList>` what stands in it. */
  readonly lists: string[][]
  /** Ids of its headings and of its `<Advice>`. */
  readonly anchors: string[]
}

export function createInspection(): Inspection {
  return {
    components: [],
    cites: [],
    links: [],
    headings: [],
    statements: [],
    tabs: [],
    commands: [],
    advice: [],
    pictures: [],
    lists: [],
    anchors: [],
  }
}

/** Notes everything that the checks of a text ask about, in its order. */
export function inspectTree(tree: Root, inspection: Inspection): void {
  visit(tree, (node) => note(node, inspection))
}

function note(node: Nodes, inspection: Inspection): void {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      noteComponent(node, inspection)
      return
    case 'link':
    case 'definition':
      inspection.links.push(node.url)
      return
    case 'image':
    case 'imageReference':
      inspection.components.push('img')
      return
    case 'code':
      if (node.meta) inspection.tabs.push(node.meta.trim())
      return
    case 'heading':
      inspection.headings.push(node.depth)
      return
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      inspection.statements.push(node.value.slice(0, 60))
      return
    default:
  }
}

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' } | { type: 'mdxJsxTextElement' }>

function noteComponent(element: Component, inspection: Inspection): void {
  inspection.components.push(element.name ?? '')
  const words = new Map<string, string>()
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object') {
      words.set(attribute.name, attribute.value ?? '')
    } else if (attribute.type === 'mdxJsxAttribute') inspection.statements.push(`${attribute.name}={…}`)
    else inspection.statements.push(`{${attribute.value}}`)
  }
  const children: readonly Nodes[] = element.children
  switch (element.name) {
    case 'Cite':
      inspection.cites.push(words.get('id') ?? '')
      return
    case 'Command':
      inspection.commands.push(children.flatMap((child) => (child.type === 'code' ? (child.meta?.trim() ?? '') : [])))
      return
    case 'Advice':
      inspection.advice.push({
        id: words.get('id') ?? '',
        verdict: words.get('verdict') ?? '',
        hasQuote: children.some((child) => child.type === 'blockquote'),
      })
      return
    case 'Picture':
      inspection.pictures.push(words.get('name') ?? '')
      return
    case 'CheckList':
      inspection.lists.push(children.map((child) => child.type))
      return
    default:
  }
}
