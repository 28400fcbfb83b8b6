import type { Language } from '#shared/domain/edition'

/** A stretch of words with one look. */
export interface Run {
  readonly text: string
  readonly italic?: boolean
  readonly bold?: boolean
  /** Words of a footnote that is called right after this run; the renderers number the calls in reading order. */
  readonly note?: readonly Run[]
}

type TextBlockKind = 'heading' | 'annex-heading' | 'organLine' | 'preambular' | 'operative' | 'subparagraph'

/** A paragraph or heading of the text. */
export interface TextBlock {
  readonly kind: TextBlockKind
  /** As printed, without the full stop of plain numbers: `1`, `(a)`, `I.`, `S-1/1.`; null where none is printed. */
  readonly label: string | null
  /** Headings: 0 = the text's title, 1–3 below it. Sub-paragraphs: 1 = `(a)`, 2 = `(i)`, 3 = `a.`. Otherwise 0. */
  readonly level: number
  readonly runs: readonly Run[]
  /** A line of an agenda or list: the number hangs, the words stand in a block beside it. */
  readonly listed?: boolean
}

/** Meeting and date lines under a text, at the right: no paragraph, but printed where it stands. */
interface ClosingBlock {
  readonly kind: 'closing'
  readonly lines: readonly string[]
}

export type Block = TextBlock | ClosingBlock

interface PrintedMasthead {
  /** Top left; `United Nations` on a real one. */
  readonly organization: string
  /** In bold under the first rule; a line each. */
  readonly body: readonly string[]
  /** `General`, `Limited`. */
  readonly distribution: string
  /** As printed: `5 November 2018`. */
  readonly date: string
  /** `English`; null where the line is not printed. */
  readonly original: string | null
}

/** A text as a UN documents unit would lay it out; says nothing about pages, columns or fonts. */
export interface UnDocument {
  readonly symbol: string
  readonly language: Language
  /** For the file's own properties; the printed title is a heading of level 0 among the blocks. */
  readonly title: string
  readonly masthead: PrintedMasthead
  /** Session, place and agenda item, at the left under the masthead. */
  readonly sessionLines: readonly { readonly text: string; readonly bold: boolean }[]
  /** `Resolution adopted by …`; empty where none is printed. */
  readonly adoptionLines: readonly string[]
  /** `[without reference to a Main Committee (…)]`, in italics. */
  readonly adoptionReference: string | null
  readonly blocks: readonly Block[]
  /** `26-12345`, printed with `(E)` on the first page and bare on the others. */
  readonly jobNumber: string
  /** At the head of every page but the first, beside the symbol; null = the symbol stands alone. */
  readonly runningTitle: string | null
  /** At the foot of every page: how a text of our own making says that it is one. */
  readonly notice: string | null
  /** Letter in New York, A4 in Vienna and Geneva. */
  readonly paper: 'a4' | 'letter'
  /** `run-on`: lines after the first of (a) go back to the margin, as in resolutions; `hanging`: they stay under the words. */
  readonly subparagraphs: 'run-on' | 'hanging'
}

/** How a document is to be laid out; the words are the same in every layout. */
export interface LayoutOptions {
  readonly columns: 1 | 2
  /** Divides words at line ends. */
  readonly hyphenate: boolean
  /** Prints symbol and short title at the head of the pages after the first. */
  readonly runningHeads: boolean
  /** Chooses which of the possible divisions are made; the same seed gives the same pages. */
  readonly seed: number
}

/** Reads the bare words of runs; footnotes are left out. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}
