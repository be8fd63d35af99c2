import { ModerationShell } from '@/components/moderation/moderation-shell'
import { NoteCard } from '@/components/moderation/note-card'
import { NoteTextForm } from '@/components/moderation/note-text-form'
import { Outcome } from '@/components/moderation/outcome'
import { Shortcuts } from '@/components/moderation/shortcuts'
import { getMessages } from '@/lib/i18n/messages'
import { findModeratedNote } from '@/lib/moderation/notes.server'
import { readLocale } from '../../../../read-locale'
import { History } from '../../history'
import { toModerationMetadata } from '../../moderation-metadata'
import { readDone } from '../../read-done'
import { requireModerator } from '../../require-moderator'
import { toNoteView } from '../../to-view'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[locale]/moderation/notes/[id]'>) {
  return toModerationMetadata(getMessages(await readLocale(params)).moderation.note.title)
}

/** One note: everything that can be decided about it, and what was. */
export default async function ModeratedNote({ params, searchParams }: PageProps<'/[locale]/moderation/notes/[id]'>) {
  const locale = await readLocale(params)
  const moderator = await requireModerator(locale)
  const { moderation } = getMessages(locale)
  const { id } = await params
  const back = `/notes/${encodeURIComponent(id)}`
  const note = await findModeratedNote(moderator, id)
  return (
    <ModerationShell locale={locale} path={`/moderation${back}`} name={moderator.name}>
      <h1 className="text-h1">{moderation.note.title}</h1>
      <Outcome locale={locale} back={back} {...(await readDone(moderator, searchParams))} />
      {note === null ? (
        <p className="mt-6">{moderation.gone}</p>
      ) : (
        <div className="mt-6">
          <NoteCard locale={locale} view={toNoteView(locale, note, { isWhole: true })} back={back} />
          <NoteTextForm locale={locale} note={note} back={back} />
          <p className="mt-6 text-small text-soft">{moderation.noOrder}</p>
        </div>
      )}
      <History locale={locale} moderator={moderator} targetId={id} back={back} />
      <Shortcuts {...moderation.shortcuts} />
    </ModerationShell>
  )
}
