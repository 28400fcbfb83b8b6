import type { Masthead, ReadingReport, SourceFormat } from './edition.ts'
import type { ParagraphId } from './ids.ts'
import type { Footnote, Paragraph } from './paragraph.ts'

/** A file as the user gave it; nothing is known about it yet. */
export interface SourceFile {
  /** File name without folder. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A reading that nobody has stored yet. */
export interface ImportDraft {
  readonly masthead: Masthead
  readonly paragraphs: readonly Paragraph[]
  readonly footnotes: readonly Footnote[]
  readonly report: ReadingReport
  readonly format: SourceFormat
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sourceSha256: string
  readonly contentHash: string
  readonly engineVersion: number
  /** What the file's own record of changes holds; absent where it records none. */
  readonly revisions?: TrackedChanges
  /** Set where a Word file was sent out from here and came back with comments or changes. */
  readonly isReturned?: true
  /** Comments of a Word file in the order of their places; absent where it has none. */
  readonly comments?: readonly SourceComment[]
}

/** How many pieces of a Word file are marked as inserted and as deleted; a move is one of each. */
export interface TrackedChanges {
  readonly inserted: number
  readonly deleted: number
}

/** Which of its two texts a file with tracked changes is read as: all changes accepted, or all refused. */
export type RevisionChoice = 'final' | 'original'

/** What somebody wrote beside the words of a source. */
export interface SourceComment {
  readonly paragraphId: ParagraphId
  /** UTF-16 offsets into the paragraph's text, half-open; equal where it is on no words that were read. */
  readonly start: number
  readonly end: number
  /** As the file names them; may be empty. */
  readonly author: string
  /** As the file has it, ISO 8601; null where it has none. */
  readonly date: string | null
  /** Plain text, `\n` between paragraphs. */
  readonly text: string
}

export type ImportErrorCode =
  | 'unsupported-format'
  | 'encrypted'
  | 'wrong-password'
  | 'no-text-layer'
  | 'no-paragraphs'
  | 'too-large'
  | 'damaged'
  | 'already-in-library'
  | 'cancelled'
  | 'timed-out'

/** Why a file could not be read. `message` is English and for the headless door; screens make their own from `code`. */
export interface ImportError {
  readonly code: ImportErrorCode
  readonly message: string
  /** Of `encrypted`: false where no password opens it here, as with Word files. */
  readonly opensWithPassword?: boolean
}

/** How far a reading has come. `total` is null while unknown; the unit is pages for PDF, else the file as a whole. */
export interface ReadingProgress {
  readonly done: number
  readonly total: number | null
}
