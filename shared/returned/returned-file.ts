/** A tracked change: who made it and when. */
export interface Revision {
  readonly type: 'inserted' | 'deleted'
  readonly author: string
  /** As the file has it, ISO 8601; null where it has none. */
  readonly date: string | null
}

/** Words of a returned paragraph; null = they stood in the file that was sent, and stand. */
export interface ReturnedPiece {
  readonly text: string
  readonly revision: Revision | null
}

/** Half-open UTF-16 offsets into all words of a paragraph, deleted ones among them. */
export interface MarkedStretch {
  readonly start: number
  readonly end: number
}

/** A bookmark of ours as far as it stands in a paragraph: of a place in the library, or round proposed wording. */
export interface ReturnedMark extends MarkedStretch {
  readonly name: string
}

/**
 * A paragraph as it stood before tracked changes: what an inserted end cuts in two is one here, with `\n` as an inserted
 * piece.
 */
export interface ReturnedParagraph {
  /** Printed number and words, in the order of the file; together all that is printed or struck out. */
  readonly pieces: readonly ReturnedPiece[]
  readonly marks: readonly ReturnedMark[]
}

/** What a colleague said. */
export interface ReturnedComment {
  readonly author: string
  /** As the file has it, ISO 8601; null where it has none. */
  readonly date: string | null
  /** Plain text, `\n` between paragraphs. */
  readonly text: string
  /** Index of the comment that it answers; null where the file does not say. */
  readonly answers: number | null
  /** The paragraphs that it stands on by their indices; one stretch without words where it is on a point; empty where it has no place. */
  readonly on: readonly (MarkedStretch & { readonly paragraph: number })[]
}

/** A Word file that came back: what it says and what was said and changed in it. */
export interface ReturnedFile {
  readonly paragraphs: readonly ReturnedParagraph[]
  /** In the order of their places. */
  readonly comments: readonly ReturnedComment[]
}
