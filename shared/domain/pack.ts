import type { Language } from './edition.ts'
import type { EditionId, ParagraphId } from './ids.ts'
import type { NoteAudience } from './note.ts'
import type { PackLook } from './pack-look.ts'
import type { ParagraphKind } from './paragraph.ts'

export type Direction = 'ltr' | 'rtl'

/** A stretch of words with one look. */
export interface PackRun {
  /** Empty only for a bare footnote call. */
  readonly text: string
  readonly italic?: true
  readonly bold?: true
  /** `https:` or `mailto:`: the run leads there. */
  readonly address?: string
  /** Bookmark of the pack: the run leads there. */
  readonly target?: string
  /** The words that a note stands on. */
  readonly marked?: true
  /** A footnote's label as the source prints it. */
  readonly superscript?: true
  /** 1-based index into {@link BriefingPack.footnotes}: a footnote is called after this run. */
  readonly footnote?: number
  /** 1-based indexes into {@link BriefingPack.comments}: what they are said of. A comment's words may be several runs of one paragraph or of several that follow each other. */
  readonly comments?: readonly number[]
}

/** A note that stands at the side of words, as Word's comments do. */
export interface PackComment {
  /** Empty = not said. */
  readonly author: string
  /** ISO moment. */
  readonly date: string
  readonly lines: readonly NoteLine[]
}

/** Words of a paragraph that is to be changed, in order. */
export interface PackChange {
  readonly change: 'same' | 'deleted' | 'inserted'
  readonly text: string
}

export interface ChangedParagraph {
  /** Printed number, shown hanging; null where none. */
  readonly label: string | null
  readonly level: number
  /** What became of it as a whole, in words: `Moved from paragraph 5`; null where nothing is to be said. */
  readonly remark: string | null
  readonly changes: readonly PackChange[]
}

/** A cell's lines, each a paragraph. */
export type PackCell = readonly NoteLine[]

/** One paragraph of plain words; its language is not known, its direction is that of its first letter. */
export interface PackLine {
  readonly text: string
  readonly direction: Direction
}

/** One line of a note. */
export interface NoteLine {
  readonly runs: readonly PackRun[]
  readonly direction: Direction
  /** 0 outside lists; 1 for items of a list, 2 for those of a list in it. */
  readonly depth: number
  /** `•` or `1.`, shown hanging; null where the line begins no item. */
  readonly marker: string | null
}

/** The paragraph of the library that words are from, so that comments on them find home. */
export interface ParagraphSource {
  readonly editionId: EditionId
  readonly paragraphId: ParagraphId
}

export interface QuotedParagraph {
  /** Printed number, shown hanging; null where none. */
  readonly label: string | null
  /** Depth below the paragraph that was clipped: 0 for that one. */
  readonly level: number
  readonly runs: readonly PackRun[]
  readonly source: ParagraphSource
}

/**
 * A pack is a flat list of blocks; every word that a reader will see stands in it.
 * Renderers (Word, preview) decide nothing about content: no filter, no order, no citation is made there.
 */
export type PackBlock =
  | {
      readonly type: 'heading'
      readonly level: 1 | 2 | 3
      readonly text: string
      /** Target of links; unique in the pack, `[a-z0-9_]`, at most 40 characters. */
      readonly bookmark: string
      readonly language: Language
      readonly direction: Direction
    }
  /** `absent` says that something clipped could not be found. */
  | { readonly type: 'paragraph'; readonly runs: readonly PackRun[]; readonly look: 'plain' | 'muted' | 'absent'; readonly direction: Direction }
  | {
      readonly type: 'quotation'
      readonly bookmark: string
      /** The clipped paragraph, then the sub-paragraphs that complete its sentence. */
      readonly paragraphs: readonly QuotedParagraph[]
      /** Complete, as printed: `A/RES/S-32/1, para. 85`. */
      readonly citation: string
      /** Bookmark of the paragraph in the annexed text; null where that text is not annexed. */
      readonly citationTarget: string | null
      /** 1-based index into {@link BriefingPack.footnotes}: the fuller reference. */
      readonly footnote: number
      /** The words differ from those that were clipped; `remarks` says so to the reader. */
      readonly altered: boolean
      readonly remarks: readonly string[]
      readonly language: Language
      readonly direction: Direction
      readonly source: { readonly editionId: EditionId; readonly paragraphId: ParagraphId; readonly textHash: string }
    }
  | {
      readonly type: 'note'
      /** A red line or a fallback: drawn so that nobody reads it out by mistake. */
      readonly isClosed: boolean
      readonly heading: string
      /** The words that it stands on, in quotation marks; null = the whole paragraph. */
      readonly about: string | null
      /** Citation of its paragraph where no quotation above gives it. */
      readonly reference: string | null
      /** As {@link PackBlock} quotation's; null where `reference` links nowhere. */
      readonly referenceTarget: string | null
      readonly lines: readonly NoteLine[]
      /** `Tags: ownership · registers`; null where it has none. */
      readonly tagLine: string | null
    }
  | {
      /** A paragraph of an annexed text, in its own structure. */
      readonly type: 'text-paragraph'
      readonly kind: ParagraphKind
      readonly label: string | null
      readonly level: number
      readonly runs: readonly PackRun[]
      readonly language: Language
      readonly direction: Direction
      /** Set where a citation of the pack links here. */
      readonly bookmark: string | null
      /** Null where no paragraph of the library holds these words. */
      readonly source: ParagraphSource | null
    }
  | {
      /** Words as they are to be changed: proposed wording, or what changed between two texts. */
      readonly type: 'changes'
      readonly bookmark: string
      readonly paragraphs: readonly ChangedParagraph[]
      readonly citation: string
      readonly citationTarget: string | null
      /** As quotation's; null where a footnote would say no more. */
      readonly footnote: number | null
      /** Who proposes them and when (ISO moment), where Word can accept and reject them; null = marked by their looks alone. */
      readonly tracked: { readonly author: string; readonly date: string } | null
      /** What the reader has to know of them, as quotation's. */
      readonly remarks: readonly string[]
      readonly language: Language
      readonly direction: Direction
    }
  | {
      /** Columns run in the pack's direction; the first row of words is the columns' headings, repeated on each page. */
      readonly type: 'table'
      /** `share` is of the page's width; all together are 1. */
      readonly columns: readonly { readonly heading: string; readonly share: number }[]
      readonly rows: readonly (readonly PackCell[])[]
    }
  /** What follows stands on pages of this orientation, beginning a new one; a pack begins upright. */
  | { readonly type: 'orientation'; readonly to: 'portrait' | 'landscape' }
  | { readonly type: 'page-break' }

export interface PackFact {
  readonly label: string
  readonly value: string
}

export interface BriefingPack {
  /** Of the pack's own words; quotations and texts carry theirs. */
  readonly language: Language
  readonly direction: Direction
  /** Decides in which colour its marks stand. */
  readonly audience: NoteAudience
  /** ISO `yyyy-mm-dd`; the file's own date, so that equal packs give equal files. */
  readonly asOf: string
  readonly cover: {
    /** On a page of its own, or at the head of the first one. */
    readonly stands: 'page' | 'head'
    readonly kicker: string
    /** Whom it is for: `INTERNAL`. */
    readonly mark: string
    readonly title: string
    /** Empty where they stand in `asOf`. */
    readonly facts: readonly PackFact[]
    /** `Version 2 · Texts as of 22 November 2026`; at the head of a page the facts come before it. */
    readonly asOf: string
  }
  readonly contentsTitle: string
  /** Empty where the pack has none. */
  readonly contents: readonly { readonly text: string; readonly level: 1 | 2; readonly bookmark: string; readonly language: Language; readonly direction: Direction }[]
  readonly blocks: readonly PackBlock[]
  /** In the order in which their words begin; numbered from 1. */
  readonly comments: readonly PackComment[]
  /** Citations of quoted words that are no longer their source's, each once; `blocks` lists them for the reader. */
  readonly altered: readonly string[]
  readonly look: PackLook
  /** Plain texts in the order of their calls; numbered from 1. */
  readonly footnotes: readonly PackLine[]
  /** Running words of each page but the cover. They repeat the cover's, so the preview leaves them out. */
  readonly header: { readonly mark: string; readonly title: string }
  readonly footer: {
    readonly start: string
    /** `{page}` and `{pages}` are replaced by fields: `page {page} of {pages}`. */
    readonly end: string
  }
}
