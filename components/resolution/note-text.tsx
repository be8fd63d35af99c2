import { toNotePieces } from '@/lib/note/note-text'
import type { ShownNote } from '@/lib/note/ranking'

/** A note as it was written; addresses may be clicked, and say where they lead. */
export function NoteText({ note }: { readonly note: Pick<ShownNote, 'text' | 'locale'> }) {
  return (
    <p lang={note.locale} className="whitespace-pre-wrap [overflow-wrap:anywhere]">
      {toNotePieces(note.text).map((piece) =>
        piece.kind === 'text' ? (
          piece.text
        ) : (
          <span key={piece.start}>
            <a href={piece.href} rel="ugc nofollow noopener">
              {piece.text}
            </a>{' '}
            <span className="text-small text-soft">({piece.host})</span>
          </span>
        ),
      )}
    </p>
  )
}
