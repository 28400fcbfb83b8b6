import type { Commitment, Demand, FactCheck } from './follow-up.ts'
import type { AgendaItemId, ClippingId, EditionId, MeetingId, NoteId, ParagraphId } from './ids.ts'
import type { ItemPart } from './item-part.ts'
import type { Contact, KeyDate, MeetingDocument, MeetingLink, MeetingPart, SpeakerSlot, Statement } from './meeting-facts.ts'
import type { NoteAnchor } from './note.ts'
import type { PackChoices } from './pack-choices.ts'

/** A paragraph of a text as somebody pointed at it. */
export interface ParagraphPlace {
  readonly editionId: EditionId
  readonly paragraphId: ParagraphId
  /** Hash of the words when they were pointed at; a pack compares it before it quotes. */
  readonly textHash: string
}

/** What an agenda item holds, in the user's order. */
export type Clipping =
  | ({ readonly id: ClippingId; readonly type: 'paragraph' } & ParagraphPlace)
  | {
      readonly id: ClippingId
      readonly type: 'note'
      readonly noteId: NoteId
      /** Where it stood when it was clipped on another edition than its own; absent = where it was written. */
      readonly at?: NoteAnchor
    }
  | {
      /** What changed from one text to another. */
      readonly id: ClippingId
      readonly type: 'comparison'
      readonly beforeId: EditionId
      readonly afterId: EditionId
      /** One row of the comparison: a paragraph of the later text, or of the earlier one where it was deleted; absent = all changes. */
      readonly at?: Omit<ParagraphPlace, 'textHash'>
    }

export interface AgendaItem {
  readonly id: AgendaItemId
  /** As printed on the agenda: `4`, `4 (a)`; empty where it has none. */
  readonly label: string
  readonly title: string
  /** What the delegation wants of it, in a line; for the delegation only. Absent = nothing. */
  readonly aim?: string
  /** Who leads on it; for the delegation only. */
  readonly lead?: string
  readonly speaks?: boolean
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
  /** `In person`, `Hybrid`. */
  readonly format?: string
  /** Those whose pack this is: `Delegation of …`. */
  readonly delegation?: string
  /** Minutes that a statement may take; absent where nobody limits it. */
  readonly speakingLimit?: number
  readonly links?: readonly MeetingLink[]
  readonly keyDates?: readonly KeyDate[]
  readonly documents?: readonly MeetingDocument[]
  /** In the order in which they speak. */
  readonly speakers?: readonly SpeakerSlot[]
  readonly contacts?: readonly Contact[]
  /** What is said of the meeting as a whole. */
  readonly parts?: readonly MeetingPart[]
  readonly statements?: readonly Statement[]
  readonly demands?: readonly Demand[]
  readonly commitments?: readonly Commitment[]
  readonly factChecks?: readonly FactCheck[]
  /** Clipped for this meeting, not used under any item yet. */
  readonly tray?: readonly Clipping[]
  readonly items: readonly AgendaItem[]
  /** How its pack is made; absent until something was chosen. */
  readonly pack?: PackChoices
  readonly createdAt: string
  readonly updatedAt: string
}
