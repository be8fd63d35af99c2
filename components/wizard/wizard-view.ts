import type { ErrorArticle, Fix, Question } from '@/lib/content/knowledge-base'
import type { Locale } from '@/lib/i18n/locales'
import type { Evidence } from '@/lib/resolution/evidence'
import type { WayStep } from '@/lib/wizard/way'

/** Everything that one page of an error's wizard needs, whatever its step is. */
export type WizardView = {
  readonly locale: Locale
  readonly error: ErrorArticle
  readonly steps: readonly WayStep[]
  readonly fixes: ReadonlyMap<string, Fix>
  readonly questions: ReadonlyMap<string, Question>
  /** Shown for a fix only after its outcome was said: numbers seen before would colour it. */
  readonly evidence: Readonly<Record<string, Evidence>>
  /** Trials behind the order. */
  readonly trialCount: number
  /** Address of this wizard with these steps. */
  readonly toHref: (steps: readonly WayStep[]) => string
}
