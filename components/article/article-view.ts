import type { MDXContent } from 'mdx/types'
import type { ErrorArticle, Fix } from '@/lib/content/knowledge-base'
import type { Resource } from '@/lib/content/schema'
import type { OverTime } from '@/lib/evidence-over-time/over-time'
import type { Locale } from '@/lib/i18n/locales'
import type { ShownNote } from '@/lib/note/ranking'
import type { Evidence } from '@/lib/resolution/evidence'
import type { ErrorReports } from '@/lib/surge/reports'

/** A fix as one article shows it: its words, its steps, what people say of it. */
export type FixView = {
  readonly fix: Fix
  readonly Steps: MDXContent
  readonly evidence: Evidence
  /** Where and when it worked; null with too few trials. */
  readonly overTime: OverTime | null
  /** What people wrote of it, newest and most useful first. */
  readonly notes: readonly ShownNote[]
}

/** Everything that the parts of one article need. */
export type ArticleView = {
  readonly locale: Locale
  readonly error: ErrorArticle
  /** Best first. */
  readonly fixes: readonly FixView[]
  /** Trials behind the order; below `trialsForOrder` it is the authors' estimate. */
  readonly trialCount: number
  /** Null while nobody has reported it lately. */
  readonly reports: ErrorReports | null
  readonly statusPage: Resource | null
  readonly contact: Resource | null
}
