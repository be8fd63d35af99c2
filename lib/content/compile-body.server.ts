import 'server-only'
import { compile } from '@mdx-js/mdx'
import type { Root as HtmlRoot } from 'hast'
import type { Root } from 'mdast'
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import { listAnswers } from './answers'
import type { CompiledBody } from './compiled-bodies.server'
import { listHeadings } from './headings'
import { remarkCodeTab } from './remark-code-tab'

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

/** The same, with what a page shows of the text besides itself. */
export async function compileWithOutline(body: string): Promise<CompiledBody> {
  let outline: Omit<CompiledBody, 'code'> = { headings: [], answers: [] }
  const html = () => (tree: HtmlRoot) => {
    outline = { headings: listHeadings(tree), answers: listAnswers(tree) }
  }
  return { code: await compileBody(body, { html }), ...outline }
}
