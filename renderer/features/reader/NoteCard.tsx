import { createContext, use } from 'react'
import { CalendarPlus, Pencil, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#renderer/desk/dates.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { NoteId, ParagraphId } from '#shared/domain/ids'
import type { Note, NoteAnchor } from '#shared/domain/note'
import { invariant } from '#shared/lib/assert'
import { NoteEditor } from './NoteEditor.tsx'

/** What can be done with the notes beside the text. */
export interface MarginActions {
  readonly edit: (id: NoteId) => void
  /** Ends the edit of the note beside this paragraph. */
  readonly close: (besideId: ParagraphId) => void
  readonly remove: (note: Note) => void
  readonly clip: (note: Note) => void
}

/** One card beside the text: a note, or one that is being written and not stored yet. */
export interface Margin {
  readonly id: NoteId
  /** The paragraph that it stands beside. */
  readonly paragraphId: ParagraphId
  readonly anchor: NoteAnchor
  /** Null until the first words of a new note are stored. */
  readonly note: Note | null
  readonly isEditing: boolean
  /** The note's words could not be found in the text any more. */
  readonly isLost: boolean
  /** The paragraph as a citation, for readers who do not see the place. */
  readonly citation: string
}

/** Set by the open text around its groups. */
export const MarginActionsContext = createContext<MarginActions | null>(null)

/** Letters of a note that name it in a button's label. */
const startLength = 40

/** A note beside its paragraph. */
export function NoteCard({ card }: { readonly card: Margin }) {
  const { t } = useTranslation()
  const { env } = useDesk()
  const actions = use(MarginActionsContext)
  invariant(actions, 'cards stand inside an open text, which says what can be done with them')
  const { note, anchor, isEditing, isLost } = card
  const start = (note?.body ?? '').slice(0, startLength)
  return (
    <article
      className={isEditing ? 'note-card editing' : 'note-card'}
      data-beside={card.paragraphId}
      aria-label={t('notes.label', { citation: card.citation })}
    >
      <header>
        <q dir="auto">{anchor.span ? anchor.span.exact : t('notes.onParagraph')}</q>
      </header>
      {isLost ? <p className="note-lost">{t('notes.lost')}</p> : null}
      {isEditing || !note ? (
        <NoteEditor card={card} onClose={() => actions.close(card.paragraphId)} />
      ) : (
        <>
          <p className="note-body" dir="auto">
            {note.body}
          </p>
          <footer>
            {note.tags.map((tag) => (
              <span key={tag} className="note-tag">
                {tag}
              </span>
            ))}
            <time dateTime={note.updatedAt}>{writtenMoment(note.updatedAt, env.now())}</time>
            <span className="note-actions">
              <Button look="quiet" aria-label={t('notes.editNote', { start })} title={t('notes.edit')} onClick={() => actions.edit(note.id)}>
                <Pencil size={14} aria-hidden />
              </Button>
              <Button look="quiet" aria-label={t('notes.addNoteToMeeting', { start })} title={t('notes.addToMeeting')} onClick={() => actions.clip(note)}>
                <CalendarPlus size={14} aria-hidden />
              </Button>
              <Button look="quiet" aria-label={t('notes.deleteNote', { start })} title={t('notes.delete')} onClick={() => actions.remove(note)}>
                <Trash2 size={14} aria-hidden />
              </Button>
            </span>
          </footer>
        </>
      )}
    </article>
  )
}
