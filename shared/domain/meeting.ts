import type { AgendaItemId, ClippingId, EditionId, MeetingId, NoteId, ParagraphId } from './ids.ts'

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
  | { readonly id: ClippingId; readonly type: 'note'; readonly noteId: NoteId }

export interface AgendaItem {
  readonly id: AgendaItemId
  /** As printed on the agenda: `4`, `4 (a)`; empty where it has none. */
  readonly label: string
  readonly title: string
  readonly clippings: readonly Clipping[]
}

export interface Meeting {
  readonly id: MeetingId
  readonly title: string
  readonly body: string
  readonly place: string
  /** ISO `yyyy-mm-dd`; null while not known. */
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly items: readonly AgendaItem[]
  readonly createdAt: string
  readonly updatedAt: string
}
