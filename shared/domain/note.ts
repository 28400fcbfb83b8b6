import type { EditionId, NoteId, ParagraphId } from './ids.ts'

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

export interface Note {
  readonly id: NoteId
  readonly anchor: NoteAnchor
  /** Plain text; line breaks are kept. */
  readonly body: string
  /** In the order given, without duplicates; compared without case. */
  readonly tags: readonly string[]
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly updatedAt: string
}
