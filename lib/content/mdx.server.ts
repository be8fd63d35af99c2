import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compile, run } from '@mdx-js/mdx'
import type { Root } from 'mdast'
import type { MDXContent } from 'mdx/types'
import * as runtime from 'react/jsx-runtime'
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import { splitFrontMatter } from './front-matter'
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

/**
 * MDX text to the code of a function body; `inspect` may look at the syntax tree on the way.
 * Throws a VFileMessage with line and column for text that is not MDX.
 */
export async function compileBody(body: string, inspect?: () => (tree: Root) => void): Promise<string> {
  const file = await compile(body, {
    outputFormat: 'function-body',
    remarkPlugins: [remarkGfm, remarkCodeTab, ...(inspect === undefined ? [] : [inspect])],
    rehypePlugins: [rehypeSlug],
  })
  return String(file)
}

const pages = new Map<string, MDXContent>()
const pagesMax = 400

/**
 * A component that shows the page; the latest 400 stay compiled, as one fix stands in many articles.
 * Only files from the repository ever come here.
 */
export async function renderBody(folder: string, file: string): Promise<MDXContent> {
  const body = readBody(folder, file)
  const known = pages.get(body)
  if (known !== undefined) return known
  const module = await run(await compileBody(body), { ...runtime, baseUrl: import.meta.url })
  if (pages.size >= pagesMax) pages.delete(pages.keys().next().value ?? '')
  pages.set(body, module.default)
  return module.default
}
