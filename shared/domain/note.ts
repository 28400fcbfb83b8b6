import type { EditionId, NoteId, ParagraphId } from './ids.ts'
import type { RichText } from './rich-text.ts'

/**
 * The part of the W3C Web Annotation Data Model that we use: TextQuoteSelector and TextPositionSelector,
 * against the paragraph's text, never against the DOM. No XPath and no RangeSelector.
 */
export interface NoteSpan {
  /** UTF-16 code units into the paragraph's text, half-open [start, end). */
  readonly start: number
  readonly end: number
  /** The selected words, verbatim. */
  readonly exact: string
  /** Up to 32 characters before and after. */
  readonly prefix: string
  readonly suffix: string
}

export interface NoteAnchor {
  readonly editionId: EditionId
  readonly paragraphId: ParagraphId
  /** Hash of the paragraph's text when the note was written. */
  readonly paragraphHash: string
  /** Null = the whole paragraph. */
  readonly span: NoteSpan | null
}

/** What a note is for, in the order of the keys 1–7. */
export const noteKinds = ['comment', 'ask', 'red-line', 'talking-point', 'question', 'evidence', 'agreed-language'] as const
export type NoteKind = (typeof noteKinds)[number]

/** Who may read a note: packs for partners leave the internal ones out. */
export const noteAudiences = ['internal', 'shareable'] as const
export type NoteAudience = (typeof noteAudiences)[number]

export interface Note {
  readonly id: NoteId
  readonly anchor: NoteAnchor
  /** Further places of the same edition that it stands on too. */
  readonly also: readonly NoteAnchor[]
  readonly kind: NoteKind
  readonly body: RichText
  /** In the order given, without duplicates; compared without case. */
  readonly tags: readonly string[]
  readonly audience: NoteAudience
  /** As the settings name the user, or a Word comment its writer; empty = not known. */
  readonly author: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly updatedAt: string
}

/** What a note said before: its words up to an edit, kept when the edit began. */
export interface NoteVersion {
  /** `<noteId>@<sitting>`: an edit keeps one version, however often its words are stored. */
  readonly id: string
  readonly noteId: NoteId
  readonly body: RichText
  readonly author: string
  /** When these words were stored last; ISO 8601, UTC. */
  readonly writtenAt: string
}
