import type { ReactNode } from 'react'
import { PageShell } from '@/components/layout/page-shell'
import { Notice } from '@/components/ui/notice'
import { getMessages } from '@/lib/i18n/messages'
import { AlreadyTried } from './already-tried'
import { SoFar } from './so-far'
import type { WizardView } from './wizard-view'

type Props = {
  readonly view: WizardView
  readonly ignored: readonly string[]
  /** Ids of causes that the answers and trials made less likely. */
  readonly lessLikely: readonly string[]
  readonly children: ReactNode
}

/** One step in the middle; beside it, on phones below, what has been said so far, with the way to change it. */
export function WizardFrame({ view, ignored, lessLikely, children }: Props) {
  const { locale, error, steps, toHref } = view
  const { wizard } = getMessages(locale)
  return (
    <PageShell locale={locale} path={toHref(steps).slice(`/${locale}`.length)}>
      <p className="text-small text-soft">
        <a href={`/${locale}/errors/${error.slug}`}>{error.words[locale].title}</a>
      </p>
      {ignored.length > 0 && (
        <Notice tone="plain" role="status">
          <p className="text-small">
            {wizard.ignored} {ignored.join(', ')}
          </p>
        </Notice>
      )}
      <div className="mt-2 gap-14 lg:grid lg:grid-cols-[minmax(0,42rem)_minmax(15rem,1fr)]">
        <div>
          {children}
          {steps.length === 0 && <AlreadyTried view={view} />}
        </div>
        <SoFar view={view} lessLikely={lessLikely} />
      </div>
    </PageShell>
  )
}
