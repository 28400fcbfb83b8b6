import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import type { ClippingDraft } from '#renderer/db/meetings.ts'
import { removeNote } from '#renderer/db/notes.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { Note } from '#shared/domain/note'
import type { TagColour } from '#shared/domain/tag'
import { plainText } from '#shared/rich-text/plain-text'
import { NoteRow } from './NoteRow.tsx'
import { findNotePlaces } from './note-places.ts'

interface NoteListProps {
  readonly notes: readonly Note[]
  readonly tagColours: ReadonlyMap<string, TagColour | null>
  readonly onOpenParagraph: (editionId: EditionId, paragraphId: ParagraphId) => void
  readonly onAddToMeeting: (drafts: readonly ClippingDraft[], subject: string) => void
}

/** Letters of a note that name it. */
const nameLength = 60

/** Rows that are made at once; more follow when the end comes near. */
const portion = 100

/** Notes with their places. J and K or the arrows walk, Enter opens the text there, M adds to a meeting, Delete moves a note to the bin. */
export function NoteList({ notes, tagColours, onOpenParagraph, onAddToMeeting }: NoteListProps) {
  const { t } = useTranslation()
  const { db, env, history, notices } = useDesk()
  const list = useRef<HTMLUListElement>(null)
  const end = useRef<HTMLLIElement>(null)
  const [limit, setLimit] = useState(portion)
  const shown = notes.slice(0, limit)
  const places = useLiveQuery(() => findNotePlaces(db, notes.slice(0, limit)), [db, notes, limit])
  const isMore = notes.length > limit

  useEffect(() => {
    if (!isMore || !end.current) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setLimit(limit + portion), { rootMargin: '600px' })
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [isMore, limit])

  const remove = useCallback(
    async (note: Note) => {
      await history.run(() => removeNote(db, note.id, env))
      notices.show(t('notes.deleted'), { undo: true })
    },
    [db, env, history, notices, t],
  )
  const clip = ({ id, body }: Note) => onAddToMeeting([{ type: 'note', noteId: id }], plainText(body).slice(0, nameLength))
  const onKeyDown = (event: KeyboardEvent) => {
    const openers = [...(list.current?.querySelectorAll<HTMLElement>('.note-row-open') ?? [])]
    const at = openers.findIndex((opener) => opener === event.target)
    const note = shown[at]
    if (!note || event.ctrlKey || event.metaKey || event.altKey) return
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => openers[at + 1]?.focus(),
      j: () => openers[at + 1]?.focus(),
      ArrowUp: () => openers[at - 1]?.focus(),
      k: () => openers[at - 1]?.focus(),
      m: () => clip(note),
      Delete: () => {
        const next = openers[at + 1] ?? openers[at - 1]
        next?.focus()
        void remove(note)
      },
    }
    const command = keys[event.key]
    if (!command) return
    event.preventDefault()
    command()
  }
  return (
    <ul ref={list} className="note-rows">
      {shown.map((note) => (
        <NoteRow
          key={note.id}
          note={note}
          place={places?.get(note.id)}
          tagColours={tagColours}
          onOpen={onOpenParagraph}
          onRemove={remove}
          onAddToMeeting={clip}
          onKeyDown={onKeyDown}
        />
      ))}
      {isMore ? <li ref={end} aria-hidden /> : null}
    </ul>
  )
}
