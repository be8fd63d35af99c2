import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compile, run } from '@mdx-js/mdx'
import type { Root as HtmlRoot } from 'hast'
import { LRUCache } from 'lru-cache'
import type { Root } from 'mdast'
import type { MDXContent } from 'mdx/types'
import * as runtime from 'react/jsx-runtime'
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import { type Answer, listAnswers } from './answers'
import { splitFrontMatter } from './front-matter'
import { type Heading, listHeadings } from './headings'
import { remarkCodeTab } from './remark-code-tab'

/** The MDX text of a page in the content folder, without its front matter. */
export function readBody(folder: string, file: string): string {
  return readPage(folder, file).body
}

/** The same, with the number of the file's line on which it begins, for messages to authors. */
export function readPage(folder: string, file: string): { readonly body: string; readonly bodyLine: number } {
  const bytes = readFileSync(path.join(folder, file))
  const split = splitFrontMatter(bytes)
  if (split === null) throw new Error(`${file} has no front matter: it was checked at load`)
  return { body: bytes.toString('utf8', split.bodyStart), bodyLine: split.bodyLine }
}

/** Who may look at the syntax trees while a text is compiled: of the Markdown, and of the HTML with its ids. */
type Inspectors = { readonly markdown?: () => (tree: Root) => void; readonly html?: () => (tree: HtmlRoot) => void }

/**
 * MDX text to the code of a function body.
 * Throws a VFileMessage with line and column for text that is not MDX.
 */
export async function compileBody(body: string, { markdown, html }: Inspectors = {}): Promise<string> {
  const file = await compile(body, {
    outputFormat: 'function-body',
    remarkPlugins: [remarkGfm, remarkCodeTab, ...(markdown === undefined ? [] : [markdown])],
    rehypePlugins: [rehypeSlug, ...(html === undefined ? [] : [html])],
  })
  return String(file)
}

/** A page ready to be shown: its text as a component, what its table of contents lists, and its headings as questions. */
export type RenderedBody = {
  readonly Body: MDXContent
  readonly headings: readonly Heading[]
  readonly answers: readonly Answer[]
}

const pages = new LRUCache<string, RenderedBody>({ max: 200 })

/**
 * Compiles a page of the content folder; the 200 asked for last stay compiled, as one fix stands in many articles.
 * Only files from the repository ever come here.
 */
export async function renderBody(folder: string, file: string): Promise<RenderedBody> {
  const body = readBody(folder, file)
  const known = pages.get(body)
  if (known !== undefined) return known
  let headings: readonly Heading[] = []
  let answers: readonly Answer[] = []
  const code = await compileBody(body, {
    html: () => (tree) => {
      headings = listHeadings(tree)
      answers = listAnswers(tree)
    },
  })
  const module = await run(code, { ...runtime, baseUrl: import.meta.url })
  const page = { Body: module.default, headings, answers }
  pages.set(body, page)
  return page
}
