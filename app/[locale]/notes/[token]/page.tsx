import { z } from 'zod'
import { toTitle } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { OwnNotePage } from '@/components/resolution/own-note-page'
import { Refusal } from '@/components/resolution/refusal'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { drafts } from '@/lib/form/drafts.server'
import { getMessages } from '@/lib/i18n/messages'
import { findOwnNote } from '@/lib/note/note-deletion.server'
import { readLocale } from '../../../read-locale'

export const dynamic = 'force-dynamic'

const querySchema = z.object({
  /** Names the refusal to be shown once more. */
  draft: z.string().nullable().catch(null),
})

export async function generateMetadata({ params }: PageProps<'/[locale]/notes/[token]'>) {
  const locale = await readLocale(params)
  const { ownNote } = getMessages(locale)
  // No other address is the page's own, and none should lead here.
  return { title: toTitle(ownNote.title), robots: { index: false, follow: false } }
}

/** A note for the one who has its link: what it says, how it stands, and a button that deletes it. */
export default async function OwnNote({ params, searchParams }: PageProps<'/[locale]/notes/[token]'>) {
  const locale = await readLocale(params)
  const { token } = await params
  const { draft: name } = querySchema.parse(await searchParams)
  const draft = name === null ? null : drafts.take(name)
  const note = await findOwnNote(token)
  const error = note === null ? undefined : getKnowledgeBase().errors.get(note.error)
  return (
    <PageShell locale={locale} path={`/notes/${encodeURIComponent(token)}`}>
      {draft !== null && <Refusal locale={locale} draft={draft} isTitle={false} />}
      <OwnNotePage
        locale={locale}
        action={`/${locale}/notes/${encodeURIComponent(token)}/deletion`}
        note={note}
        errorTitle={error?.words[locale].title ?? note?.error ?? ''}
      />
    </PageShell>
  )
}
