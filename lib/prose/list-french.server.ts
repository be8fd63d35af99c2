import 'server-only'
import { visit } from 'unist-util-visit'
import type { BodyText } from '@/lib/content/bodies.server'
import type { KnowledgeBase } from '@/lib/content/knowledge-base'
import { listLines } from './read-pages.server'

/** Every French text of the authors without its code, with the file in which it stands. */
export function* listFrench({ errors, fixes, guides, questions }: KnowledgeBase, bodies: Iterable<BodyText>) {
  for (const { file, tree } of bodies) {
    if (!file.endsWith('/fr.mdx')) continue
    const texts: string[] = []
    visit(tree, 'text', ({ value }) => {
      texts.push(value)
    })
    for (const text of texts) yield { file, text }
  }
  for (const [kind, units] of Object.entries({ errors, fixes, guides })) {
    for (const { slug, words } of units.values()) {
      const file = `${kind}/${slug}/fr.mdx`
      for (const text of [words.fr.title, ...listLines(words.fr)]) yield { file, text }
    }
  }
  for (const { slug, facts } of questions.values()) {
    for (const text of listLines(facts.fr)) yield { file: `questions/${slug}.yaml`, text }
  }
}
