import type { Answer } from '@/lib/content/answers'
import { toFaqData } from './to-faq-data'

/** Says to programs which questions the page answers, in the words that stand on it. */
export function FaqData({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: data of our own, in which no tag can begin
      dangerouslySetInnerHTML={{ __html: toFaqData(answers) }}
    />
  )
}
