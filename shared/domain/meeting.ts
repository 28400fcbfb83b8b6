import type { AgendaItemId, ClippingId, EditionId, MeetingId, NoteId, ParagraphId } from './ids.ts'
import type { ItemPart } from './item-part.ts'
import type { NoteAnchor } from './note.ts'
import type { PackChoices } from './pack-choices.ts'

/** What an agenda item holds, in the user's order. */
export type Clipping =
  | {
      readonly id: ClippingId
      readonly type: 'paragraph'
      readonly editionId: EditionId
      readonly paragraphId: ParagraphId
      /** Hash of the words when they were clipped; a pack compares it before it quotes. */
      readonly textHash: string
    }
  | {
      readonly id: ClippingId
      readonly type: 'note'
      readonly noteId: NoteId
      /** Where it stood when it was clipped on another edition than its own; absent = where it was written. */
      readonly at?: NoteAnchor
    }

export interface AgendaItem {
  readonly id: AgendaItemId
  /** As printed on the agenda: `4`, `4 (a)`; empty where it has none. */
  readonly label: string
  readonly title: string
  /** Texts of the library that belong to it, as mastheads and annotations say; absent = none. */
  readonly documents?: readonly EditionId[]
  /** What the delegation says of it itself; absent = nothing. */
  readonly parts?: readonly ItemPart[]
  readonly clippings: readonly Clipping[]
}

export interface Meeting {
  readonly id: MeetingId
  readonly title: string
  readonly body: string
  /** `Twelfth session`; absent where it was never given. */
  readonly session?: string
  readonly place: string
  /** ISO `yyyy-mm-dd`; null while not known. */
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly items: readonly AgendaItem[]
  /** How its pack is made; absent until something was chosen. */
  readonly pack?: PackChoices
  readonly createdAt: string
  readonly updatedAt: string
}
