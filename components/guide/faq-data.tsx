import type { Answer } from '@/lib/content/answers'
import { toFaqData } from './to-faq-data'

/** Says to programs which questions the page answers, in the words that stand on it. */
export function FaqData({ answers }: { readonly answers: readonly Answer[] }) {
  return <script type="application/ld+json">{toFaqData(answers)}</script>
}
