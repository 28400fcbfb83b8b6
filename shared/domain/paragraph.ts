import type { ParagraphId } from './ids.ts'

/**
 * What a paragraph is in the text's own order (UN Editorial Manual, "Resolutions").
 * `organLine` is the opener ("The General Assembly,"); every numbered paragraph is `operative`,
 * in reports and agendas too; `annex-heading` opens a container in which numbering restarts.
 */
export type ParagraphKind =
  | 'heading'
  | 'annex-heading'
  | 'organLine'
  | 'preambular'
  | 'operative'
  | 'subparagraph'
  | 'footnote'
  | 'table'

/** Half-open range of UTF-16 code units in the text that it belongs to. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A rectangle on a page, in parts of the page's width and height from its top left corner: 0–1. */
export interface PageBox {
  /** 1-based. */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a footnote is called. */
export interface FootnoteCall {
  /** UTF-16 offset in the paragraph's text at which the call stood; the call's own characters are not in the text. */
  readonly offset: number
  /** The label as printed: `4`, `*`, `1/`. */
  readonly label: string
}

/**
 * A stretch of the text that the source prints with other characters: a hyphen at a line end that was taken away (`-\n`),
 * a ligature, a radical in place of its letter, a letter apart from its mark, a sign that cannot be seen.
 */
export interface PrintedDifference {
  /** UTF-16 offsets into the text, half-open; equal where the text has nothing for what the source prints. */
  readonly start: number
  readonly end: number
  /** The source's own characters there; empty in the second part of a paragraph that was cut inside one of them. */
  readonly printed: string
}

export interface Paragraph {
  readonly id: ParagraphId
  readonly kind: ParagraphKind
  /** The number as printed, without the full stop of plain numbers: `85`, `(a)`, `I.`, `73/8.`; null where none is printed. */
  readonly label: string | null
  /** Labels from the outermost numbered paragraph down to this one: `['5', '(b)', '(i)']`; empty where none is printed. */
  readonly path: readonly string[]
  /** Depth: 0 for paragraphs of the text, 1–4 for sub-paragraphs `(a)` → `(i)` → `a.` → `i.`; 1–3 for headings. */
  readonly level: number
  /** The part of the text that numbering is counted in: `body`, `annex`, `annex I`, `article 12`. */
  readonly container: string
  /** 0-based position in the edition's reading order; never a printed number. */
  readonly ordinal: number
  /** The words, without label and footnote calls, NFC, single spaces. */
  readonly text: string
  /** {@link textHash} of `text`. */
  readonly hash: string
  /** 1-based page on which it starts; null where the source has no pages. */
  readonly page: number | null
  /** Where it stands on its pages, one box a page and column; absent where the source has no pages. */
  readonly boxes?: readonly PageBox[]
  readonly italics: readonly TextRange[]
  readonly calls: readonly FootnoteCall[]
  /**
   * Where the source prints other characters, in the order of the text; absent where it differs by white space and line
   * ends alone. Note calls stand in `calls`, the number in `label`: neither is written here again.
   */
  readonly printed?: readonly PrintedDifference[]
}

/** A footnote lifted out of the text. */
export interface Footnote {
  /** As printed: `4`, `*`, `1/`. */
  readonly label: string
  readonly text: string
  /** 1-based page; null where the source has no pages. */
  readonly page: number | null
  /** The paragraph that it was read as before a person called it a footnote; it can come back as it was. */
  readonly was?: Paragraph
}
