import 'server-only'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import treeSitter from '@vscode/tree-sitter-wasm'
import type { Problem } from '@/lib/content/problem'
import type { CodeBlock, PageText } from './page-text'
import { findUnbalanced } from './powershell'

/** Grammars by the word after a fence. What stands under another word is shown and not run, and is not parsed. */
const grammars: Readonly<Record<string, string>> = {
  bash: 'bash',
  python: 'python',
  ts: 'typescript',
  typescript: 'typescript',
  js: 'javascript',
  php: 'php',
  ini: 'ini',
}

/** Languages without a grammar here, and text that is no program. */
const unparsed = new Set(['json', 'text', 'http', 'nginx', 'bat', 'yaml', 'dockerfile', 'csv', 'html'])

const wasmFolder = path.dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm'))

/** Every block of code that its language cannot parse, or whose language nobody here knows. */
export async function checkCode(pages: readonly PageText[]): Promise<Problem[]> {
  // The optimising compiler takes many seconds over a grammar that is used for some milliseconds.
  setFlagsFromString('--liftoff-only')
  await treeSitter.Parser.init({ locateFile: (name: string) => path.join(wasmFolder, name) })
  const parsers = new Map<string, treeSitter.Parser>()
  const problems: Problem[] = []
  for (const page of pages) {
    for (const block of page.blocks) {
      const fault = await findFault(block, parsers)
      if (fault !== null)
        problems.push({ file: `${page.file}:${block.line + fault.line}`, field: '```', ...fault.told })
    }
  }
  return problems
}

type Fault = {
  /** Lines below the fence. */
  readonly line: number
  readonly told: Pick<Problem, 'expected' | 'received'>
}

async function findFault(
  { language, code }: CodeBlock,
  parsers: Map<string, treeSitter.Parser>,
): Promise<Fault | null> {
  if (language === 'json') return findJsonFault(code)
  if (language === 'powershell')
    return toFault(code, findUnbalanced(code), 'PowerShell with a partner for every bracket')
  if (unparsed.has(language)) return null
  const grammar = grammars[language]
  if (grammar === undefined) {
    const known = [...Object.keys(grammars), 'powershell', ...unparsed].join(', ')
    return { line: 0, told: { expected: `one of ${known}`, received: language || 'no language' } }
  }
  const parser = parsers.get(grammar) ?? (await createParser(grammar))
  parsers.set(grammar, parser)
  const tree = parser.parse(code)
  const broken = tree === null ? null : findBroken(tree.rootNode)
  tree?.delete()
  return toFault(code, broken, `${language} that parses`)
}

/** The fault in one row of a block; null where there is none. */
function toFault(code: string, row: number | null, expected: string): Fault | null {
  return row === null ? null : { line: row + 1, told: { expected, received: code.split('\n')[row] ?? '' } }
}

async function createParser(grammar: string): Promise<treeSitter.Parser> {
  const parser = new treeSitter.Parser()
  parser.setLanguage(await treeSitter.Language.load(path.join(wasmFolder, `tree-sitter-${grammar}.wasm`)))
  return parser
}

/** The first row, counted from 0, where the tree is broken or something is missing; null for a whole tree. */
function findBroken(node: treeSitter.Node): number | null {
  if (!node.hasError) return null
  if (node.isError || node.isMissing) return node.startPosition.row
  for (const child of node.children) {
    const row = child === null ? null : findBroken(child)
    if (row !== null) return row
  }
  return node.startPosition.row
}

function findJsonFault(code: string): Fault | null {
  try {
    JSON.parse(code)
    return null
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { line: 1, told: { expected: 'JSON that parses', received: error.message } }
  }
}
