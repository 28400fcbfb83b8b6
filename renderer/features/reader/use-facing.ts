import { type RefObject, useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { findEdition, listParagraphs } from '#renderer/db/editions.ts'
import { listNotesOnEdition } from '#renderer/db/notes.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import type { StandingNote } from '#shared/domain/placement'
import { areLanguageVersions, notesFacing } from './facing.ts'
import { useFacingPairs } from './use-facing-pairs.ts'
import { useLinkedScroll } from './use-linked-scroll.ts'

interface Text {
  readonly edition: Edition
  readonly paragraphs: readonly Paragraph[]
}

/** The text beside the open one. */
interface Facing extends Text {
  /** The open text's notes, with those of the other language version at the same paragraphs. */
  readonly notesHere: readonly StandingNote[]
  readonly notesThere: readonly StandingNote[]
  /** The paragraph there that faces one here; null where none does. */
  readonly facedBy: (id: ParagraphId | null) => ParagraphId | null
  /** The paragraph here that faces one there; null where none does. */
  readonly facing: (id: ParagraphId) => ParagraphId | null
}

const noParagraphs: readonly Paragraph[] = []

/** Opens a text beside the open one, with linked scrolling; null while there is none. */
export function useFacing(open: Text | null, facingId: EditionId | null, notes: readonly StandingNote[], frame: RefObject<HTMLElement | null>): Facing | null {
  const { db } = useDesk()
  const text = useLiveQuery(async () => {
    const edition = facingId && (await findEdition(db, facingId))
    return edition ? { edition, paragraphs: await listParagraphs(db, edition.id) } : null
  }, [db, facingId])
  const there = useLiveQuery(() => (facingId ? listNotesOnEdition(db, facingId) : []), [db, facingId])
  const other = text && text.edition.id === facingId ? text : null
  const pairs = useFacingPairs(open, other)
  useLinkedScroll(frame, open?.paragraphs ?? noParagraphs, other?.paragraphs ?? noParagraphs, pairs)
  return useMemo(() => {
    if (!open || !other || !there) return null
    const isTranslation = areLanguageVersions(open.edition, other.edition)
    const idAt = (paragraphs: readonly Paragraph[], position: number | undefined) => (position === undefined ? null : (paragraphs[position]?.id ?? null))
    return {
      ...other,
      notesHere: isTranslation ? [...notes, ...notesFacing(there, notes, open.edition.id, open.paragraphs)] : notes,
      notesThere: isTranslation ? [...there, ...notesFacing(notes, there, other.edition.id, other.paragraphs)] : there,
      facedBy: (id) => idAt(other.paragraphs, pairs.find(([own]) => open.paragraphs[own]?.id === id)?.[1]),
      facing: (id) => idAt(open.paragraphs, pairs.find(([, faced]) => other.paragraphs[faced]?.id === id)?.[0]),
    }
  }, [open, other, there, notes, pairs])
}
