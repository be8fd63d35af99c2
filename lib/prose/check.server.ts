import 'server-only'
import type { BodyText } from '@/lib/content/bodies.server'
import type { KnowledgeBase } from '@/lib/content/knowledge-base'
import type { Problem } from '@/lib/content/problem'
import { type Locale, locales } from '@/lib/i18n/locales'
import { checkAlike } from './alike'
import { checkAnchors, checkHeadings } from './anchors'
import { checkCode } from './code.server'
import { checkFrenchSpaces } from './french-spaces'
import { listFrench } from './list-french.server'
import { readPages } from './read-pages.server'
import { checkReadingEase } from './reading-ease'
import { checkRepeats, type RepeatReasons } from './repeats'
import { checkShellSystems } from './shell-systems'

/** What is wrong in the language of texts that are whole: filler, hard reading, code that does not parse, lost links. */
export async function checkProse(knowledgeBase: KnowledgeBase, bodies: Iterable<BodyText>): Promise<Problem[]> {
  const read = [...bodies]
  const pages = readPages(knowledgeBase, read)
  return [
    ...checkAnchors(pages),
    ...checkHeadings(pages),
    ...checkFrenchSpaces(listFrench(knowledgeBase, read)),
    ...(await checkCode(pages)),
    ...checkShellSystems(pages, knowledgeBase),
    ...checkReadingEase(pages),
    ...checkRepeats(pages, listReasons(knowledgeBase)),
    ...checkAlike(knowledgeBase.errors.values()),
  ]
}

function listReasons({ errors, guides }: KnowledgeBase): RepeatReasons {
  const units = [
    ...[...errors.values()].map(({ slug, words }) => ({ folder: `errors/${slug}`, words })),
    ...[...guides.values()].map(({ slug, words }) => ({ folder: `guides/${slug}`, words })),
  ]
  const toEntry = (folder: string, locale: Locale, words: (typeof units)[number]['words']) =>
    [`${folder}/${locale}.mdx`, words[locale].repeats] as const
  return new Map(units.flatMap(({ folder, words }) => locales.map((locale) => toEntry(folder, locale, words))))
}
