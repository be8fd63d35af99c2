import { LinkCard } from '@/components/moderation/link-card'
import { NoteCard } from '@/components/moderation/note-card'
import { Shortcuts } from '@/components/moderation/shortcuts'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { Cohort } from '@/lib/moderation/cohort'
import { toTextWhere } from '@/lib/moderation/cohorts.server'
import { listModeratedLinks } from '@/lib/moderation/links.server'
import { listModeratedNotes } from '@/lib/moderation/notes.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { pageSize } from '@/lib/review/query'
import { toLinkView, toNoteView } from './to-view'

type Props = {
  readonly locale: Locale
  readonly moderator: Moderator
  readonly cohort: Cohort
  readonly back: string
}

/** The notes and links of a cohort, the oldest ones, each with its own buttons. */
export async function CohortTexts({ locale, moderator, cohort, back }: Props) {
  const { moderation } = getMessages(locale)
  const filter = toTextWhere(cohort)
  if (filter === null) return null
  const page = { ...filter, sort: 'age', take: pageSize } as const
  const [notes, links] = await Promise.all([listModeratedNotes(moderator, page), listModeratedLinks(moderator, page)])
  if (notes.length + links.length === 0) return null
  return (
    <section className="mt-10">
      {notes.length > 0 && <h2 className="text-h3">{moderation.cohort.notes}</h2>}
      <div className="mt-3 space-y-4">
        {notes.map((note) => (
          <NoteCard key={note.id} locale={locale} view={toNoteView(locale, note)} back={back} />
        ))}
      </div>
      {links.length > 0 && <h2 className="mt-8 text-h3">{moderation.cohort.links}</h2>}
      <div className="mt-3 space-y-4">
        {links.map((link) => (
          <LinkCard key={link.id} locale={locale} view={toLinkView(link, { reasons: [] })} back={back} />
        ))}
      </div>
      <Shortcuts {...moderation.shortcuts} />
    </section>
  )
}
