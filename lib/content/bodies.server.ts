import 'server-only'
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { VFileMessage } from 'vfile-message'
import { locales } from '@/lib/i18n/locales'
import { codeTabs, isCodeTab } from './code-tab'
import type { KnowledgeBase } from './knowledge-base'
import { compileBody, readPage } from './mdx.server'
import type { Problem } from './problem'

/** What authors may write in the steps of a fix, and in a text with sources; docs/writing.md has examples. */
const stepComponents = ['Command', 'Note', 'Judgement']
const textComponents = [...stepComponents, 'Cite']

/** What a body holds, in the order of its text. */
type Inspection = {
  readonly components: string[]
  readonly cites: string[]
  readonly links: string[]
  readonly headings: number[]
  readonly statements: string[]
  /** Words after the language of a fenced block. */
  readonly tabs: string[]
  /** For each `<Command>` the tabs of its blocks; empty for a block without one. */
  readonly commands: string[][]
}

/**
 * Compiles every MDX body and checks what only the text shows: components that exist, the parts of an error article
 * in their order, citations and internal links that lead somewhere, and the same structure in every language.
 */
export async function checkBodies(knowledgeBase: KnowledgeBase, folder: string): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const error of knowledgeBase.errors.values()) {
    const parts = ['Fixes', ...(error.facts.lookAlikes.length > 0 ? ['Compare'] : []), 'Stop']
    const components = [...parts, ...(error.facts.api === undefined ? [] : ['Answer']), ...textComponents]
    const sources = error.facts.sources.map((source) => source.id)
    const unit = { folder, unit: `errors/${error.slug}`, parts, components, sources }
    problems.push(...(await checkUnit(unit, knowledgeBase)))
  }
  for (const fix of knowledgeBase.fixes.values()) {
    const unit = { folder, unit: `fixes/${fix.slug}`, parts: [], components: stepComponents, sources: [] }
    problems.push(...(await checkUnit(unit, knowledgeBase)))
  }
  for (const guide of knowledgeBase.guides.values()) {
    const sources = guide.facts.sources.map((source) => source.id)
    const unit = { folder, unit: `guides/${guide.slug}`, parts: [], components: textComponents, sources }
    problems.push(...(await checkUnit(unit, knowledgeBase)))
  }
  return problems
}

type UnitToCheck = {
  readonly folder: string
  readonly unit: string
  /** Components that stand in the body once each, in this order. */
  readonly parts: readonly string[]
  /** All components that may stand in it. */
  readonly components: readonly string[]
  readonly sources: readonly string[]
}

async function checkUnit(unit: UnitToCheck, knowledgeBase: KnowledgeBase): Promise<Problem[]> {
  const problems: Problem[] = []
  const inspections: Inspection[] = []
  for (const locale of locales) {
    const file = `${unit.unit}/${locale}.mdx`
    const inspection = await inspect(unit.folder, file, problems)
    if (inspection === null) continue
    inspections.push(inspection)
    problems.push(...checkInspection(file, inspection, unit, knowledgeBase))
  }
  const [first, second] = inspections
  if (first !== undefined && second !== undefined) problems.push(...checkSameShape(unit.unit, first, second))
  return problems
}

function checkInspection(
  file: string,
  { components, cites, links, headings, statements, tabs, commands }: Inspection,
  { parts, components: known, sources }: UnitToCheck,
  knowledgeBase: KnowledgeBase,
): Problem[] {
  const found = components.filter((name) => parts.includes(name))
  const note = (field: string, expected: string, received: string): Problem => ({ file, field, expected, received })
  return [
    ...components
      .filter((name) => !known.includes(name))
      .map((name) => note('text', `one of ${listTags(known)}`, `<${name}>`)),
    ...statements.map((statement) => note('text', 'no import, export or {expression}', statement)),
    ...(found.join() === parts.join() ? [] : [note('parts', listTags(parts), listTags(found) || 'none')]),
    ...(known.includes('Answer') && components.filter((name) => name === 'Answer').length !== 1
      ? [note('parts', '<Answer> once, since error.yaml has "api"', listTags(components) || 'none')]
      : []),
    ...tabs
      .filter((tab) => !isCodeTab(tab))
      .map((tab) => note('```', `after the language nothing, or one of ${codeTabs.join(', ')}`, tab)),
    ...commands
      .filter((blocks) => !hasOwnTabs(blocks))
      .map((blocks) => note('<Command>', 'one fenced block, or several with a tab each', describeBlocks(blocks))),
    ...cites
      .filter((id) => known.includes('Cite') && !sources.includes(id))
      .map((id) => note('<Cite>', 'the id of a source', `"${id}"`)),
    ...links
      .filter((link) => !leadsSomewhere(link, knowledgeBase))
      .map((link) => note('link', 'https://…, #anchor, or a page of the site: /errors/<slug>, /guides/<slug>', link)),
    ...headings.filter((depth) => depth === 1).map(() => note('heading', 'headings from ## on', '#')),
  ]
}

function checkSameShape(unit: string, en: Inspection, fr: Inspection): Problem[] {
  const shape = ({ components, headings }: Inspection) =>
    `${listTags(components.filter((name) => name !== 'Judgement')) || 'no component'}, headings: ${headings.length}`
  if (shape(en) === shape(fr)) return []
  return [{ file: `${unit}/fr.mdx`, field: 'parts', expected: `those of en.mdx: ${shape(en)}`, received: shape(fr) }]
}

async function inspect(folder: string, file: string, problems: Problem[]): Promise<Inspection | null> {
  const { body, bodyLine } = readPage(folder, file)
  // Empty lines in place of the front matter: what the compiler says of lines is then true of the file.
  const text = '\n'.repeat(bodyLine - 1) + body
  const inspection: Inspection = {
    components: [],
    cites: [],
    links: [],
    headings: [],
    statements: [],
    tabs: [],
    commands: [],
  }
  try {
    await compileBody(text, { markdown: () => (tree) => visit(tree, (node) => note(node, inspection)) })
    return inspection
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    const place = error.line === undefined ? file : `${file}:${error.line}`
    problems.push({ file: place, field: 'text', expected: 'MDX', received: error.reason })
    return null
  }
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
  if (element.name === 'Cite') inspection.cites.push(words.get('id') ?? '')
  if (element.name === 'Command') {
    inspection.commands.push(
      element.children.flatMap((child) => (child.type === 'code' ? (child.meta?.trim() ?? '') : [])),
    )
  }
}

function hasOwnTabs(blocks: readonly string[]): boolean {
  if (blocks.length < 2) return blocks.length === 1
  return !blocks.includes('') && new Set(blocks).size === blocks.length
}

function describeBlocks(blocks: readonly string[]): string {
  return blocks.map((tab) => tab || 'no tab').join(', ') || 'none'
}

function leadsSomewhere(link: string, { errors, guides }: KnowledgeBase): boolean {
  if (link.startsWith('https://') || link.startsWith('#')) return true
  const [start, kind, slug, ...rest] = link.split(/[#?]/)[0]?.split('/') ?? []
  if (start !== '') return false
  if (rest.length > 0) return rest.length === 1 && kind === 'errors' && rest[0] === 'fix' && errors.has(slug ?? '')
  if (kind === 'errors') return slug === undefined || errors.has(slug)
  if (kind === 'guides') return slug === undefined || guides.has(slug)
  return slug === undefined && ['about', 'legal', 'resources', 'search', 'triage'].includes(kind ?? '')
}

function listTags(names: readonly string[]): string {
  return names.map((name) => `<${name}>`).join(' ')
}
