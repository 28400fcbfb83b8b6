import type { ClippingDraft } from '#renderer/db/meetings.ts'
import type { NoteId } from '#shared/domain/ids'
import type { NoteAnchor } from '#shared/domain/note'

/** A paragraph while it is dragged: only this app's own are taken, what other programs drag is a text or a file. */
export const paragraphType = 'application/x-aide-memoire-paragraph'

/** A note while it is dragged. */
export const noteType = 'application/x-aide-memoire-note'

interface DraggedParagraph {
  readonly anchor: NoteAnchor
  readonly citation: string
}

/** What a dragged note carries: which it is, and how it begins. */
export interface DraggedNote {
  readonly noteId: NoteId
  readonly start: string
}

/** True while something is dragged that a meeting can take. */
export const holdsClipping = ({ types }: DataTransfer): boolean => types.includes(paragraphType) || types.includes(noteType)

/** Reads what was dropped as a clipping with its name; null where it is none of the app's own. */
export function readDropped(transfer: DataTransfer): { readonly drafts: readonly ClippingDraft[]; readonly subject: string } | null {
  const paragraph = transfer.getData(paragraphType)
  if (paragraph !== '') {
    const { anchor, citation } = JSON.parse(paragraph) as DraggedParagraph
    return { drafts: [{ type: 'paragraph', editionId: anchor.editionId, paragraphId: anchor.paragraphId, textHash: anchor.paragraphHash }], subject: citation }
  }
  const note = transfer.getData(noteType)
  if (note === '') return null
  const { noteId, start } = JSON.parse(note) as DraggedNote
  return { drafts: [{ type: 'note', noteId }], subject: start }
}
