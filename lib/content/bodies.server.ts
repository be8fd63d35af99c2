import 'server-only'
import type { Root } from 'mdast'
import { VFileMessage } from 'vfile-message'
import { mainFlow } from '@/lib/flow/flow-path'
import { locales } from '@/lib/i18n/locales'
import { isVerdict, verdicts } from './advice'
import { listPageAnchors, listTextAnchors } from './anchors'
import { codeTabs, isCodeTab } from './code-tab'
import { compileBody } from './compile-body.server'
import { downloadsPath, listDownloads } from './downloads.server'
import { createInspection, type Inspection, inspectTree } from './inspection'
import type { KnowledgeBase } from './knowledge-base'
import { readPage } from './mdx.server'
import { isPicture, pictures } from './picture'
import type { Problem } from './problem'
import { slugSchema } from './schema'

/** What authors may write in the steps of a fix, and in a text with sources; docs/writing.md has examples. */
const stepComponents = ['Command', 'Note', 'Judgement']
const textComponents = [...stepComponents, 'Cite', 'Advice', 'CheckList', 'Picture']

/**
 * Compiles every MDX body and checks what only the text shows: components that exist, the parts of an error article
 * in their order, citations and internal links that lead somewhere, and the same structure in every language.
 * `observe` is shown each text that is MDX, for checks of another kind: compiling them is most of the work.
 */
export async function checkBodies(
  knowledgeBase: KnowledgeBase,
  folder: string,
  observe: (text: BodyText) => void = () => undefined,
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const error of knowledgeBase.errors.values()) {
    const parts = ['Fixes', ...(error.facts.lookAlikes.length > 0 ? ['Compare'] : []), 'Stop']
    const components = [...parts, ...(error.facts.api === undefined ? [] : ['Answer']), ...textComponents]
    const sources = error.facts.sources.map((source) => source.id)
    const unit = {
      folder,
      observe,
      unit: `errors/${error.slug}`,
      parts,
      components,
      sources,
      anchors: listPageAnchors(error),
    }
    problems.push(...(await checkUnit(unit, knowledgeBase)))
  }
  for (const fix of knowledgeBase.fixes.values()) {
    const unit = {
      folder,
      observe,
      unit: `fixes/${fix.slug}`,
      parts: [],
      components: stepComponents,
      sources: [],
      anchors: [],
    }
    problems.push(...(await checkUnit(unit, knowledgeBase)))
  }
  for (const guide of knowledgeBase.guides.values()) {
    const sources = guide.facts.sources.map((source) => source.id)
    const unit = {
      folder,
      observe,
      unit: `guides/${guide.slug}`,
      parts: [],
      components: textComponents,
      sources,
      anchors: listPageAnchors(guide),
    }
    problems.push(...(await checkUnit(unit, knowledgeBase)))
  }
  return problems
}

/** A text on its way through the compiler; its lines are those of the file. */
export type BodyText = {
  /** Path from the content folder. */
  readonly file: string
  readonly tree: Root
  /** Ids to which a link may lead. */
  readonly anchors: readonly string[]
}

type UnitToCheck = {
  readonly folder: string
  readonly observe: (text: BodyText) => void
  readonly unit: string
  /** Components that stand in the body once each, in this order. */
  readonly parts: readonly string[]
  /** All components that may stand in it. */
  readonly components: readonly string[]
  readonly sources: readonly string[]
  /** Ids on its page besides those of the text. */
  readonly anchors: readonly string[]
}

async function checkUnit(unit: UnitToCheck, knowledgeBase: KnowledgeBase): Promise<Problem[]> {
  const problems: Problem[] = []
  const inspections: Inspection[] = []
  for (const locale of locales) {
    const file = `${unit.unit}/${locale}.mdx`
    const inspection = await inspect(unit, file, problems)
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
  {
    components,
    cites,
    links,
    headings,
    statements,
    tabs,
    commands,
    advice,
    pictures: shown,
    lists,
    ...found
  }: Inspection,
  { parts, components: known, sources, anchors }: UnitToCheck,
  knowledgeBase: KnowledgeBase,
): Problem[] {
  const foundParts = components.filter((name) => parts.includes(name))
  const note = (field: string, expected: string, received: string): Problem => ({ file, field, expected, received })
  return [
    ...components
      .filter((name) => !known.includes(name))
      .map((name) => note('text', `one of ${listTags(known)}`, `<${name}>`)),
    ...statements.map((statement) => note('text', 'no import, export or {expression}', statement)),
    ...(foundParts.join() === parts.join() ? [] : [note('parts', listTags(parts), listTags(foundParts) || 'none')]),
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
      .map((link) =>
        note(
          'link',
          'https://…, #anchor, /downloads/<file>, or a page of the site: /errors/<slug>, /guides/<slug>',
          link,
        ),
      ),
    ...links
      .filter((link) => link.startsWith('#') && ![...found.anchors, ...anchors].includes(decodeURI(link.slice(1))))
      .map((link) => note('link', 'the anchor of a heading of this page, or of an <Advice>', link)),
    ...advice
      .filter(({ id, verdict }) => !slugSchema.safeParse(id).success || !isVerdict(verdict))
      .map(({ id, verdict }) =>
        note('<Advice>', `an id, and a verdict: ${verdicts.join(', ')}`, `id "${id}", verdict "${verdict}"`),
      ),
    ...advice
      .filter(({ id }, index) => advice.findIndex((other) => other.id === id) !== index)
      .map(({ id }) => note('<Advice>', 'each id once', `"${id}" again`)),
    ...advice
      .filter(({ hasQuote }) => !hasQuote)
      .map(({ id }) =>
        note('<Advice>', 'the advice as a quotation, in lines that begin with >', `"${id}" without one`),
      ),
    ...shown
      .filter((name) => !isPicture(name))
      .map((name) => note('<Picture>', `one of ${pictures.join(', ')}`, `"${name}"`)),
    ...lists
      .filter((children) => children.join() !== 'list')
      .map((children) => note('<CheckList>', 'one list and nothing else', children.join(', ') || 'nothing')),
    ...headings.filter((depth) => depth === 1).map(() => note('heading', 'headings from ## on', '#')),
  ]
}

function checkSameShape(unit: string, en: Inspection, fr: Inspection): Problem[] {
  const shape = ({ components, headings, advice }: Inspection) =>
    [
      listTags(components.filter((name) => name !== 'Judgement')) || 'no component',
      `headings: ${headings.length}`,
      ...advice.map(({ id, verdict }) => `${id}: ${verdict}`),
    ].join(', ')
  if (shape(en) === shape(fr)) return []
  return [{ file: `${unit}/fr.mdx`, field: 'parts', expected: `those of en.mdx: ${shape(en)}`, received: shape(fr) }]
}

async function inspect(
  { folder, observe }: UnitToCheck,
  file: string,
  problems: Problem[],
): Promise<Inspection | null> {
  const { body, bodyLine } = readPage(folder, file)
  // Empty lines in place of the front matter: what the compiler says of lines is then true of the file.
  const text = '\n'.repeat(bodyLine - 1) + body
  const inspection = createInspection()
  try {
    await compileBody(text, {
      markdown: () => (tree) => {
        inspectTree(tree, inspection)
        observe({ file, tree, anchors: inspection.anchors })
      },
      html: () => (tree) => {
        inspection.anchors.push(...listTextAnchors(tree))
      },
    })
    return inspection
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    const place = error.line === undefined ? file : `${file}:${error.line}`
    problems.push({ file: place, field: 'text', expected: 'MDX', received: error.reason })
    return null
  }
}

function hasOwnTabs(blocks: readonly string[]): boolean {
  if (blocks.length < 2) return blocks.length === 1
  return !blocks.includes('') && new Set(blocks).size === blocks.length
}

function describeBlocks(blocks: readonly string[]): string {
  return blocks.map((tab) => tab || 'no tab').join(', ') || 'none'
}

function leadsSomewhere(link: string, { errors, flows, guides }: KnowledgeBase): boolean {
  if (link.startsWith('https://') || link.startsWith('#')) return true
  if (link.startsWith(downloadsPath)) return listDownloads().includes(link.slice(downloadsPath.length))
  const [start, kind, slug, ...rest] = link.split(/[#?]/)[0]?.split('/') ?? []
  if (start !== '') return false
  if (rest.length > 0) return rest.length === 1 && kind === 'errors' && rest[0] === 'fix' && errors.has(slug ?? '')
  if (kind === 'errors') return slug === undefined || errors.has(slug)
  if (kind === 'guides') return slug === undefined || guides.has(slug)
  if (kind === 'flows') return slug !== undefined && slug !== mainFlow && flows.has(slug)
  return slug === undefined && ['about', 'data', 'legal', 'resources', 'search', mainFlow].includes(kind ?? '')
}

function listTags(names: readonly string[]): string {
  return names.map((name) => `<${name}>`).join(' ')
}
