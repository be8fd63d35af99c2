import type { z } from 'zod'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { isLocale } from '@/lib/i18n/locales'
import type { NoteVoter } from '@/lib/note/note-votes.server'
import { receiveForm } from '../../../receive-form'
import { seeOther } from '../../../see-other'

type Given<Form> = {
  readonly request: Request
  readonly params: Promise<{ locale: string; slug: string }>
  readonly schema: z.ZodType<Form>
  /** Stores what was sent; gives the slug of the note's fix, or null when no such note is shown here. */
  readonly act: (voter: NoteVoter, form: Form, permit: { readonly isBusy: boolean }) => Promise<string | null>
  readonly kept: 'voted' | 'reported'
}

/** One press of a button beside a note: from this site, within the limits, then on to a page that says what was done. */
export async function receiveNoteMark<Form extends { readonly note: string }>(given: Given<Form>): Promise<Response> {
  const { request, schema, act, kept } = given
  const { locale, slug } = await given.params
  if (!isLocale(locale) || !getKnowledgeBase().errors.has(slug)) return new Response(null, { status: 404 })
  const page = `/${locale}/errors/${slug}/report`
  const received = await receiveForm({ request, schema, page, isTyped: false })
  if (received.kind === 'refused') return received.response
  const { data, marks, isBusy, now, refuse } = received
  const fix = await act({ note: data.note, error: slug, ...marks, now }, data, { isBusy })
  if (fix === null) return refuse('unknown-note')
  return seeOther(`${page}?${new URLSearchParams({ fix, kept })}`)
}
