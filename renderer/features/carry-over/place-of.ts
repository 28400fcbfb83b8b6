import { resolveAnchor } from '#shared/anchoring/resolve'
import type { CarriedNote } from '#renderer/db/carry-over.ts'
import type { NoteAnchor } from '#shared/domain/note'
import type { Paragraph, TextRange } from '#shared/domain/paragraph'
import { printedLabel } from '#shared/domain/printed-label'

/** A paragraph with the words of it that a note stands on; null = all of it. */
export interface NotedParagraph {
  readonly paragraph: Paragraph
  readonly noted: TextRange | null
}

/** Finds where an anchor stands now; null where its paragraph is gone. */
export function placeOf(anchor: NoteAnchor, paragraphs: readonly Paragraph[]): NotedParagraph | null {
  const found = resolveAnchor(anchor, paragraphs)
  if (found.status === 'orphan') return null
  const paragraph = paragraphs.find(({ id }) => id === found.paragraphId)
  return paragraph ? { paragraph, noted: anchor.span ? { start: found.start, end: found.end } : null } : null
}

/** Where the note was written; null where those words are gone. */
export const writtenPlace = ({ note, written }: CarriedNote): NotedParagraph | null => placeOf(note.anchor, written)

/** The number of a paragraph in short, for a list. */
export const shortLabel = (paragraph: Paragraph | undefined): string => (paragraph && printedLabel(paragraph)) ?? '¶'
