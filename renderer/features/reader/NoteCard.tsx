import { memo, useEffect, useRef } from 'react'
import { CalendarPlus, Lock, Pencil, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#renderer/desk/dates.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { NoteKindMark } from '#renderer/desk/NoteKindMark.tsx'
import { mainApi } from '#renderer/platform/main-api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { RichTextView } from '#renderer/ui/rich-text/RichTextView.tsx'
import type { Note } from '#shared/domain/note'
import { plainText } from '#shared/rich-text/plain-text'
import type { Margin } from './group-margin.ts'
import { useMarginActions } from './margin-actions.ts'
import { NoteEditor } from './NoteEditor.tsx'

/** Letters of a note that name it in a button's label, and that a folded card has room for. */
const startLength = 60

interface NoteCardProps {
  readonly card: Margin
  /** Asks for the focus each time it is another object; null while nobody does. */
  readonly wanted: object | null
  /** Whether its buttons are there: not on every one of thousands. */
  readonly hasActions: boolean
}

/** A note beside its paragraph; folded to its first words where there is no room, until it has the focus. */
export const NoteCard = memo(function NoteCard({ card, wanted, hasActions }: NoteCardProps) {
  const { t } = useTranslation()
  const actions = useMarginActions()
  const article = useRef<HTMLElement>(null)
  useEffect(() => {
    if (wanted) article.current?.focus()
  }, [wanted])
  const { note, anchor, editing, isLost, placement } = card
  const isEdited = editing !== null || !note
  return (
    <article
      ref={article}
      className={isEdited ? 'note-card editing' : 'note-card'}
      data-card={card.key}
      data-beside={card.paragraphId}
      data-kind={note?.kind}
      tabIndex={isEdited ? -1 : 0}
      aria-label={t('notes.label', { citation: card.citation })}
    >
      <header>
        {note && !isEdited ? (
          <>
            <NoteKindMark kind={note.kind} />
            <span className="note-start" dir="auto">
              {startOf(note)}
            </span>
          </>
        ) : null}
        <q dir="auto">{anchor.span ? anchor.span.exact : t('notes.onParagraph')}</q>
        {note && !isEdited ? (
          <span className="note-audience" data-audience={note.audience}>
            {note.audience === 'internal' ? <Lock size={11} aria-hidden /> : null}
            <span>{t(`notes.${note.audience}`)}</span>
          </span>
        ) : null}
      </header>
      {isLost ? <p className="note-lost">{t('notes.lost')}</p> : null}
      {placement && note ? <p className="note-origin">{t('reader.writtenOn', { text: actions.nameOf(note.anchor.editionId) })}</p> : null}
      {isEdited ? <NoteEditor card={card} onClose={() => actions.close(card.paragraphId)} /> : <NoteWords note={note} />}
      {note && !isEdited && hasActions ? <NoteActions note={note} card={card} /> : null}
    </article>
  )
})

const startOf = (note: Note): string => plainText(note.body).slice(0, startLength) || note.tags.join(' · ')

function NoteWords({ note }: { readonly note: Note }) {
  const { t } = useTranslation()
  const { env } = useDesk()
  return (
    <>
      <div className="note-body">
        <RichTextView body={note.body} onOpenLink={(href) => void mainApi.openExternal(href)} />
      </div>
      <footer>
        {note.tags.map((tag) => (
          <span key={tag} className="note-tag">
            {tag}
          </span>
        ))}
        <span className="note-signed">
          {note.also.length > 0 ? <span>{t('reader.onSeveral', { count: note.also.length + 1 })}</span> : null}
          {note.author === '' ? null : <span dir="auto">{note.author}</span>}
          <time dateTime={note.updatedAt}>{writtenMoment(note.updatedAt, env.now())}</time>
        </span>
      </footer>
    </>
  )
}

function NoteActions({ note, card }: { readonly note: Note; readonly card: Margin }) {
  const { t } = useTranslation()
  const actions = useMarginActions()
  const start = startOf(note)
  return (
    <span className="note-actions">
      <Button look="quiet" aria-label={t('notes.editNote', { start })} title={t('reader.editHint')} onClick={() => actions.edit(card, 'body')}>
        <Pencil size={14} aria-hidden />
      </Button>
      <Button look="quiet" aria-label={t('notes.addNoteToMeeting', { start })} title={t('notes.addToMeeting')} onClick={() => actions.clip(note, card.placement ? card.anchor : null)}>
        <CalendarPlus size={14} aria-hidden />
      </Button>
      <Button look="quiet" aria-label={t('notes.deleteNote', { start })} title={t('notes.delete')} onClick={() => actions.remove(note)}>
        <Trash2 size={14} aria-hidden />
      </Button>
    </span>
  )
}
