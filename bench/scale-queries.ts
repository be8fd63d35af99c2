import type { KnowledgeBase } from '@/lib/content/knowledge-base'
import { queries } from './site-targets'

type Query = { readonly kind: string; readonly text: string }

const articlesAsked = 40

/** What people type and paste, of as many articles at every size: spread over all of them, the same at each run. */
export function listQueries({ errors }: KnowledgeBase): readonly Query[] {
  const all = [...errors.values()]
  const step = Math.max(1, Math.floor(all.length / articlesAsked))
  const asked = all.filter((_, index) => index % step === 0).slice(0, articlesAsked)
  return [
    ...queries.map((text) => ({ kind: 'common', text })),
    ...asked.flatMap(({ facts, words }, index) => {
      const { title, keywords } = words[index % 2 === 0 ? 'en' : 'fr']
      return [
        { kind: 'title', text: title },
        { kind: 'title with a typo', text: withTypo(title) },
        { kind: 'beginning of a word', text: title.replace(/^\S*\d\S*\s*/, '').slice(0, 3) },
        { kind: 'code', text: facts.code ?? String(facts.status ?? '500') },
        { kind: 'key words', text: keywords.slice(0, 2).join(' ') },
        { kind: 'pasted message', text: facts.messages[0]?.text ?? title },
      ]
    }),
  ]
}

/** Two letters change places in the longest word. */
function withTypo(text: string): string {
  const [longest = text] = text.split(' ').sort((a, b) => b.length - a.length)
  const middle = Math.floor(longest.length / 2)
  const [before, first, second] = [longest.slice(0, middle - 1), longest[middle - 1] ?? '', longest[middle] ?? '']
  return text.replace(longest, () => before + second + first + longest.slice(middle + 1))
}
