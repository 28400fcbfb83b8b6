import type { KeyboardEvent } from 'react'
import { CalendarPlus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#renderer/desk/dates.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { type DraggedNote, noteType } from '#renderer/desk/dragged-clippings.ts'
import { NoteKindMark } from '#renderer/desk/NoteKindMark.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { Note } from '#shared/domain/note'
import type { TagColour } from '#shared/domain/tag'
import { returnedHome } from '#shared/returned/returned-home'
import { plainText } from '#shared/rich-text/plain-text'
import type { NotePlace } from './note-places.ts'

interface NoteRowProps {
  readonly note: Note
  /** Null = its text or paragraph is gone; undefined while it is looked for. */
  readonly place: NotePlace | null | undefined
  readonly tagColours: ReadonlyMap<string, TagColour | null>
  readonly onOpen: (editionId: EditionId, paragraphId: ParagraphId) => void
  readonly onRemove: (note: Note) => Promise<void>
  readonly onAddToMeeting: (note: Note) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Letters of a note that name it in a button's label. */
const startLength = 40

/** A note in the list, with the way to its place. */
export function NoteRow({ note, place, tagColours, onOpen, onRemove, onAddToMeeting, onKeyDown }: NoteRowProps) {
  const { t } = useTranslation()
  const { env } = useDesk()
  const words = plainText(note.body)
  return (
    <li className="note-row" data-kind={note.kind}>
      <button
        type="button"
        className="note-row-open"
        aria-disabled={place === null}
        draggable
        onDragStart={({ dataTransfer }) => dataTransfer.setData(noteType, JSON.stringify({ noteId: note.id, start: words.slice(0, startLength) } satisfies DraggedNote))}
        onClick={() => place && onOpen(place.editionId, place.paragraphId)}
        onKeyDown={onKeyDown}
      >
        <span className="note-row-head">
          <NoteKindMark kind={note.kind} />
          <b>{place === null ? t(note.anchor.editionId === returnedHome ? 'returned.waits' : 'notes.placeGone') : place?.citation}</b>
          {note.anchor.span ? <q dir="auto">{note.anchor.span.exact}</q> : null}
        </span>
        <span className="note-row-words" dir="auto">
          {words}
        </span>
        <span className="note-row-foot">
          <span className="note-audience" data-audience={note.audience}>
            {t(`notes.${note.audience}`)}
          </span>
          {note.tags.map((tag) => (
            <span key={tag} className="tag-pill" dir="auto">
              <span className="tag-dot" data-colour={tagColours.get(tag) ?? 'none'} />
              {tag}
            </span>
          ))}
          <span className="note-row-when">
            {note.author === '' ? null : `${note.author} · `}
            <time dateTime={note.updatedAt}>{writtenMoment(note.updatedAt, env.now())}</time>
          </span>
        </span>
      </button>
      <Button look="quiet" aria-label={t('notes.addNoteToMeeting', { start: words.slice(0, startLength) })} title={t('shortcuts.notesAdd')} onClick={() => onAddToMeeting(note)}>
        <CalendarPlus size={14} aria-hidden />
      </Button>
      <Button look="quiet" aria-label={t('notes.deleteNote', { start: words.slice(0, startLength) })} title={t('notes.delete')} onClick={() => void onRemove(note)}>
        <Trash2 size={14} aria-hidden />
      </Button>
    </li>
  )
}
