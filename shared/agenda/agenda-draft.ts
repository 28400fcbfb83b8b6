import type { EditionId, ParagraphId } from '#shared/domain/ids'

/** What a provisional agenda says of its meeting and items; nothing of it is stored yet. Empty strings = not found. */
export interface AgendaDraft {
  /** Symbol of the agenda itself. */
  readonly symbol: string | null
  readonly body: string
  readonly session: string
  readonly place: string
  /** ISO `yyyy-mm-dd`; null = not found. */
  readonly startsOn: string | null
  readonly endsOn: string | null
  /** In printed order, sub-items after their item. */
  readonly items: readonly DraftItem[]
  readonly doubts: readonly AgendaDoubt[]
}

export interface DraftItem {
  /** `1`, `1 (a)`: the printed number; letters in two brackets whatever the language prints. */
  readonly label: string
  /** As the list prints it, without the mark at its end. */
  readonly title: string
  /** Where the list names it. */
  readonly paragraphId: ParagraphId
  /** The paragraphs that the annotated part gives to it, those of its sub-items not counted; empty = none. */
  readonly annotation: readonly ParagraphId[]
  readonly documents: readonly NamedDocument[]
}

/** A document that the annotations name: `listed` under "Documentation", or merely `mentioned`. */
export interface NamedDocument {
  readonly symbol: string
  readonly role: 'listed' | 'mentioned'
}

export interface AgendaDoubt {
  readonly code:
    /** No numbered list that starts with 1 was found. */
    | 'no-items'
    /** The list skips a number or letter; `label` is the one before. */
    | 'gap'
    /** The annotations have a number that the list has not. */
    | 'item-not-listed'
    /** The annotations call the item otherwise; `detail` has their words. */
    | 'title-differs'
    /** One list of documents stands after the last sub-item: it may be of that one, or of the whole item, which it was given to. */
    | 'documents-of-whole-item'
    | 'no-dates'
    | 'no-place'
  /** The item that it is about; null for the whole agenda. */
  readonly label: string | null
  readonly detail: string
}

/** A text of the library that belongs to an item. */
export interface Tie {
  readonly editionId: EditionId
  readonly label: string
  readonly because: 'masthead' | 'annotation'
  /** False where the text may be of another session, or names a sub-item that the agenda has not. */
  readonly sure: boolean
}
