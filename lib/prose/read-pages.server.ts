import 'server-only'
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { listPageAnchors } from '@/lib/content/anchors'
import type { BodyText } from '@/lib/content/bodies.server'
import type { KnowledgeBase } from '@/lib/content/knowledge-base'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { CodeBlock, PageText } from './page-text'
import { splitSentences } from './sentences'

/**
 * Every text of the authors, taken apart: the words of its front matter, and what `bodies` shows of the text below it, in
 * any order. A text without a body is one that was refused before.
 */
export function readPages({ errors, fixes, guides }: KnowledgeBase, bodies: Iterable<BodyText>): PageText[] {
  const bodyOf = new Map([...bodies].map((body) => [body.file, body]))
  const units = [
    ...[...errors.values()].map((error) => ({ kind: 'errors' as const, ...error, ids: listPageAnchors(error) })),
    ...[...fixes.values()].map((fix) => ({ kind: 'fixes' as const, ...fix, ids: [] })),
    ...[...guides.values()].map((guide) => ({ kind: 'guides' as const, ...guide, ids: listPageAnchors(guide) })),
  ]
  return units.flatMap(({ kind, slug, words, ids }) =>
    locales.flatMap((locale) => {
      const file = `${kind}/${slug}/${locale}.mdx`
      const body = bodyOf.get(file)
      if (body === undefined) return []
      const lines = listLines(words[locale]).flatMap((line) => splitSentences(line, locale))
      const found = { sentences: [...lines], headings: [], links: [], blocks: [] } satisfies Partial<PageText>
      noteText(body.tree, { locale, ...found })
      return [{ file, kind, slug, locale, anchors: [...body.anchors, ...ids], ...found }]
    }),
  )
}

type Found = {
  readonly locale: Locale
  readonly sentences: string[]
  readonly headings: { readonly depth: number; readonly line: number }[]
  readonly links: string[]
  readonly blocks: CodeBlock[]
}

function noteText(tree: Root, found: Found): void {
  let commands = 0
  visit(tree, (node, _index, parent) => {
    const line = node.position?.start.line ?? 1
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      found.sentences.push(...splitSentences(toText(node), found.locale))
    } else if (node.type === 'heading') found.headings.push({ depth: node.depth, line })
    else if (node.type === 'link') found.links.push(node.url)
    else if (node.type === 'mdxJsxFlowElement' && node.name === 'Command') commands += 1
    else if (node.type === 'code') {
      const isCommand = parent?.type === 'mdxJsxFlowElement' && parent.name === 'Command'
      const block = { language: node.lang ?? '', tab: node.meta?.trim() ?? '', code: node.value, line }
      found.blocks.push({ ...block, command: isCommand ? commands : null })
    }
  })
}

/** The text of a paragraph; components inside it say nothing of their own. */
function toText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(toText).join('') : ''
}

/** Every line of text among the words of a unit, wherever it stands; names and keywords are no sentences. */
export function listLines(words: object): readonly string[] {
  return Object.entries(words).flatMap(([field, value]) => {
    if (['keywords', 'repeats', 'name', 'title'].includes(field)) return []
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? listLines(value) : []
  })
}
