import type { Language } from './edition.ts'
import type { TextRange } from './paragraph.ts'

/** A stretch of words with one look. */
export interface PackRun {
  readonly text: string
  readonly italic?: boolean
  /** 1-based index into {@link BriefingPack.footnotes}: a footnote is called after this run. */
  readonly footnote?: number
}

/**
 * A pack is a flat list of blocks; every word that a reader will see stands in it.
 * Renderers (Word, preview) decide nothing about content: no filter, no order, no citation is made there.
 */
export type PackBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; /** Target of contents links; unique, `[a-z0-9_]`, at most 40 characters. */ readonly bookmark: string }
  | { readonly type: 'paragraph'; readonly runs: readonly PackRun[]; readonly look?: 'lead' | 'muted' }
  | {
      readonly type: 'quotation'
      /** Printed number, shown hanging; null where none. */
      readonly label: string | null
      readonly level: number
      readonly runs: readonly PackRun[]
      /** Complete, as printed: `A/RES/S-32/1, para. 85`. */
      readonly citation: string
      readonly language: Language
      readonly direction: 'ltr' | 'rtl'
      /** The words differ from those that were clipped. */
      readonly altered: boolean
      readonly highlights: readonly TextRange[]
    }
  | { readonly type: 'note'; readonly heading: string; readonly about: string | null; readonly paragraphs: readonly string[]; readonly tags: readonly string[] }
  | {
      readonly type: 'text-paragraph'
      /** A paragraph of an annexed text, in its own structure. */
      readonly kind: 'heading' | 'annex-heading' | 'organLine' | 'preambular' | 'operative' | 'subparagraph' | 'footnote' | 'table'
      readonly label: string | null
      readonly level: number
      readonly runs: readonly PackRun[]
      readonly language: Language
      readonly direction: 'ltr' | 'rtl'
    }
  | { readonly type: 'page-break' }

export interface PackFact {
  readonly label: string
  readonly value: string
}

export interface BriefingPack {
  readonly language: Language
  readonly cover: {
    readonly kicker: string
    readonly title: string
    readonly facts: readonly PackFact[]
    /** `Texts as of 22 November 2026`. */
    readonly asOf: string
  }
  readonly contentsTitle: string
  readonly contents: readonly { readonly text: string; readonly level: 1 | 2; readonly bookmark: string }[]
  readonly blocks: readonly PackBlock[]
  /** Plain texts; `PackRun.footnote` counts from 1. */
  readonly footnotes: readonly string[]
  readonly header: string
  /** `{page}` and `{pages}` are replaced by fields: `page {page} of {pages}`. */
  readonly footer: string
}
