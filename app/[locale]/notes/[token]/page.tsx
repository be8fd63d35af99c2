import { toTitle } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { OwnNotePage } from '@/components/resolution/own-note-page'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { getMessages } from '@/lib/i18n/messages'
import { findOwnNote } from '@/lib/note/note-deletion.server'
import { readLocale } from '../../../read-locale'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[locale]/notes/[token]'>) {
  const locale = await readLocale(params)
  const { ownNote } = getMessages(locale)
  // No other address is the page's own, and none should lead here.
  return { title: toTitle(ownNote.title), robots: { index: false, follow: false } }
}

/** A note for the one who has its link: what it says, how it stands, and a button that deletes it. */
export default async function OwnNote({ params }: PageProps<'/[locale]/notes/[token]'>) {
  const locale = await readLocale(params)
  const { token } = await params
  const note = await findOwnNote(token)
  const error = note === null ? undefined : getKnowledgeBase().errors.get(note.error)
  return (
    <PageShell locale={locale} path={`/notes/${encodeURIComponent(token)}`}>
      <OwnNotePage
        locale={locale}
        action={`/${locale}/notes/${encodeURIComponent(token)}/deletion`}
        note={note}
        errorTitle={error?.words[locale].title ?? note?.error ?? ''}
      />
    </PageShell>
  )
}
