import 'server-only'
import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { hasCode } from '@/lib/exception/has-code'
import { type Locale, locales } from '@/lib/i18n/locales'
import { errorSchema, errorWordsSchema } from './error-schema'
import { splitFrontMatter } from './front-matter'
import type { KnowledgeBase } from './knowledge-base'
import { ContentError, type Problem } from './problem'
import { questionSchema } from './question-schema'
import { checkReferences } from './references'
import {
  fixSchema,
  fixWordsSchema,
  flowSchema,
  flowWordsSchema,
  guideSchema,
  guideWordsSchema,
  resourcesSchema,
  slugSchema,
} from './schema'
import { parseYaml, type Yaml } from './yaml'

/**
 * Reads and checks the whole content folder, once.
 * Throws one ContentError with every problem of every file, references between files included.
 */
export function loadKnowledgeBase(folder: string): KnowledgeBase {
  // An address with a slip in it must not open a site without articles.
  if (!existsSync(folder)) {
    throw new ContentError([{ file: folder, field: '', expected: 'the content folder', received: 'nothing' }])
  }
  const reader = new Reader(folder)
  const knowledgeBase: KnowledgeBase = {
    errors: reader.units('errors', 'error.yaml', errorSchema, errorWordsSchema, 'mdx'),
    fixes: reader.units('fixes', 'fix.yaml', fixSchema, fixWordsSchema, 'mdx'),
    guides: reader.units('guides', 'guide.yaml', guideSchema, guideWordsSchema, 'mdx'),
    flows: reader.units('flows', 'flow.yaml', flowSchema, flowWordsSchema, 'yaml'),
    questions: reader.questions(),
    resources: existsSync(path.join(folder, 'resources.yaml'))
      ? (reader.yaml('resources.yaml', resourcesSchema) ?? [])
      : [],
  }
  // References are checked only on whole files: a broken one would be reported again for everything that names it.
  const problems = reader.problems.length > 0 ? reader.problems : checkReferences(knowledgeBase)
  if (problems.length > 0) throw new ContentError(problems)
  return knowledgeBase
}

class Reader {
  readonly problems: Problem[] = []
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Every folder of one kind: its facts, and its words in each language. */
  units<Facts, Words>(
    kind: string,
    factsFile: string,
    factsSchema: z.ZodType<Facts>,
    wordsSchema: z.ZodType<Words>,
    wordsExtension: 'mdx' | 'yaml',
  ) {
    const units = new Map<string, { slug: string; facts: Facts; words: Record<Locale, Words> }>()
    for (const entry of this.#list(kind)) {
      const slug = entry.name
      const folder = `${kind}/${slug}`
      if (entry.isFile()) {
        this.#note(folder, 'a folder', 'a file')
        continue
      }
      this.#checkSlug(folder, slug)
      const facts = this.yaml(`${folder}/${factsFile}`, factsSchema)
      const words = locales.map((locale) => this.#words(`${folder}/${locale}.${wordsExtension}`, wordsSchema))
      const [en, fr] = words
      if (facts !== null && en != null && fr != null) units.set(slug, { slug, facts, words: { en, fr } })
    }
    return units
  }

  questions() {
    const questions = new Map<string, { slug: string; facts: z.infer<typeof questionSchema> }>()
    for (const { name } of this.#list('questions')) {
      const file = `questions/${name}`
      const slug = name.replace(/\.yaml$/, '')
      if (slug === name) {
        this.#note(file, 'a file with a name that ends in .yaml', name)
        continue
      }
      this.#checkSlug(file, slug)
      const facts = this.yaml(file, questionSchema)
      if (facts !== null) questions.set(slug, { slug, facts })
    }
    return questions
  }

  /** One YAML file, or null after its problems were noted. */
  yaml<Value>(file: string, schema: z.ZodType<Value>): Value | null {
    const bytes = this.#read(file)
    return bytes === null ? null : this.#parse(file, { text: bytes.toString('utf8'), line: 1 }, schema)
  }

  #words<Words>(file: string, schema: z.ZodType<Words>): Words | null {
    if (file.endsWith('.yaml')) return this.yaml(file, schema)
    const bytes = this.#read(file)
    if (bytes === null) return null
    const split = splitFrontMatter(bytes)
    if (split === null) {
      this.#note(file, 'front matter between two lines "---"', 'none')
      return null
    }
    return this.#parse(file, { text: split.frontMatter, line: 2 }, schema)
  }

  #parse<Value>(file: string, yaml: Yaml, schema: z.ZodType<Value>): Value | null {
    const result = parseYaml(file, yaml, schema)
    if (result.ok) return result.value
    this.problems.push(...result.problems)
    return null
  }

  #read(file: string): Buffer | null {
    try {
      return readFileSync(path.join(this.#folder, file))
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error
      this.#note(file, 'a file', 'nothing')
      return null
    }
  }

  /** What stands in one folder, by name, without what systems hide there (.DS_Store). */
  #list(kind: string): Dirent[] {
    const folder = path.join(this.#folder, kind)
    if (!existsSync(folder)) return []
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'))
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  #checkSlug(file: string, slug: string): void {
    const result = slugSchema.safeParse(slug)
    if (!result.success) this.#note(file, 'a name of lower-case words and digits joined by hyphens', slug)
  }

  #note(file: string, expected: string, received: string): void {
    this.problems.push({ file, field: '', expected, received })
  }
}
