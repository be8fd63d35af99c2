import type { Locale } from '@/lib/i18n/locales'
import type { Draft } from '@/lib/protection/draft'
import { refuseWithPage } from '../../../refuse'

type Refusal = {
  readonly locale: Locale
  readonly slug: string
  readonly status: 403 | 422 | 429
  readonly draft: Draft
}

/** Answers a form about an error that was refused with its report page. */
export function refuse({ locale, slug, status, draft }: Refusal): Promise<Response> {
  return refuseWithPage({ page: `/${locale}/errors/${slug}/report`, status, draft })
}
