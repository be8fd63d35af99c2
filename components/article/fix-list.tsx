import { PrivacyLink } from '@/components/resolution/privacy-link'
import { getMessages } from '@/lib/i18n/messages'
import { trialsForOrder } from '@/lib/resolution/evidence'
import type { ArticleView } from './article-view'
import { FixCard } from './fix-card'

/** The fixes, best first: what their order rests on stands before them, what a report counts for after them. */
export function FixList({ view }: { readonly view: ArticleView }) {
  const { article, fix, report } = getMessages(view.locale)
  const isReported = view.fixes.some(({ evidence }) => evidence.tried > 0)
  return (
    <div>
      <p className="text-small text-soft">
        {!isReported && `${fix.nobody}. `}
        {view.trialCount < trialsForOrder ? article.orderByEstimate : article.orderByTrials(view.trialCount)}
      </p>
      <ol className="mt-4">
        {view.fixes.map((entry, index) => (
          <FixCard key={entry.fix.slug} view={view} entry={entry} index={index} isReported={isReported} />
        ))}
      </ol>
      <p className="no-print mt-4 text-small text-soft">
        {report.counted} <PrivacyLink locale={view.locale} />
      </p>
    </div>
  )
}
