import type { Masthead, ReadingReport, SourceFormat } from './edition.ts'
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
}

export type ImportErrorCode =
  | 'unsupported-format'
  | 'encrypted'
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
}

/** How far a reading has come. `total` is null while unknown; the unit is pages for PDF, else the file as a whole. */
export interface ReadingProgress {
  readonly done: number
  readonly total: number | null
}
