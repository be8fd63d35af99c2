import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import type { MDXContent, MDXModule } from 'mdx/types'
import * as runtime from 'react/jsx-runtime'
import type { Answer } from './answers'
import { type CompiledBody, findOrCompile } from './compiled-bodies.server'
import { splitFrontMatter } from './front-matter'
import type { Heading } from './headings'

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

/** A page ready to be shown: its text as a component, what its table of contents lists, and its headings as questions. */
type RenderedBody = {
  readonly Body: MDXContent
  readonly headings: readonly Heading[]
  readonly answers: readonly Answer[]
}

const pages = new LRUCache<string, RenderedBody>({ max: 200 })

/**
 * Compiles a page of the content folder, or finds it compiled; the 200 asked for last stay ready, as one fix stands in
 * many articles. Only files from the repository ever come here.
 */
export async function renderBody(folder: string, file: string): Promise<RenderedBody> {
  const body = readBody(folder, file)
  const known = pages.get(body)
  if (known !== undefined) return known
  const { code, headings, answers } = await getCompiled(body)
  const page = { Body: runCode(code).default, headings, answers }
  pages.set(body, page)
  return page
}

function getCompiled(body: string): Promise<CompiledBody> {
  // While developing, the compiler and its plugins may change from one page to the next.
  if (process.env.NODE_ENV !== 'production') return compile(body)
  return findOrCompile(path.join(process.cwd(), '.next/bodies'), body, compile)
}

async function compile(body: string): Promise<CompiledBody> {
  const { compileWithOutline } = await import('./compile-body.server')
  return compileWithOutline(body)
}

/** What `runSync` of MDX does, which cannot be had without its compiler. */
function runCode(code: string): MDXModule {
  return new Function(code)({ ...runtime, baseUrl: import.meta.url })
}
