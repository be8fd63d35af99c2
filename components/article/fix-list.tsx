import { PrivacyLink } from '@/components/resolution/privacy-link'
import { getMessages } from '@/lib/i18n/messages'
import { trialsForOrder } from '@/lib/resolution/evidence'
import type { ArticleView } from './article-view'
import { FixCard } from './fix-card'

/** The fixes, best first, and what their order rests on. */
export function FixList({ view }: { readonly view: ArticleView }) {
  const { article, report } = getMessages(view.locale)
  return (
    <div>
      <p className="text-small text-soft">
        {view.trialCount < trialsForOrder ? article.orderByEstimate : article.orderByTrials(view.trialCount)}
      </p>
      <p className="no-print text-small text-soft">
        {report.counted} <PrivacyLink locale={view.locale} />
      </p>
      <ol className="mt-4">
        {view.fixes.map((entry, index) => (
          <FixCard key={entry.fix.slug} view={view} entry={entry} index={index} />
        ))}
      </ol>
    </div>
  )
}
