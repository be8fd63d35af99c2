import type { z } from 'zod'
import { isLocale } from '@/lib/i18n/locales'
import type { LinkVoter } from '@/lib/link/link-votes.server'
import { receiveForm } from '../../receive-form'
import { seeOther } from '../../see-other'

type Given<Form> = {
  readonly request: Request
  readonly params: Promise<{ locale: string }>
  readonly schema: z.ZodType<Form>
  /** Stores what was sent; false when the list has no such link. */
  readonly act: (voter: LinkVoter, form: Form, permit: { readonly isBusy: boolean }) => Promise<boolean>
  readonly done: 'voted' | 'reported'
}

/** One press of a button beside a link: from this site, within the limits, then on to a page that says what was done. */
export async function receiveLinkMark<Form extends { readonly link: string }>(given: Given<Form>): Promise<Response> {
  const { request, schema, act, done } = given
  const { locale } = await given.params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const page = `/${locale}/resources/feedback`
  const received = await receiveForm({ request, schema, page, isTyped: false })
  if (received.kind === 'refused') return received.response
  const { data, marks, isBusy, now, refuse } = received
  const { link } = data
  if (!(await act({ link, ...marks, now }, data, { isBusy }))) return refuse('unknown-link')
  return seeOther(`${page}?${new URLSearchParams({ link, done })}`)
}
