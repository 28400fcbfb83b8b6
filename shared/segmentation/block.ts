import type { FootnoteCall, PageBox, TextRange } from '#shared/domain/paragraph'

/** Points from the page's top left corner; `bottom` is the baseline of the last line. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * What every format is turned into; nothing after it knows PDF, Word or HTML.
 * A `line` is one printed line that still waits to be joined with its neighbours;
 * a `paragraph` is one that the source itself holds together (Word, HTML).
 */
export interface Block {
  readonly extent: 'line' | 'paragraph'
  readonly kind: 'text' | 'table-row' | 'footnote'
  /** As the source has it. `\t` stands for a wide gap or a tab, `\n` for a line end inside a paragraph. */
  readonly text: string
  /** 1-based; null where the source has no pages. */
  readonly page: number | null
  readonly box: Box | null
  /** The same in parts of the page, one a page and column; empty where the source has no pages. */
  readonly areas: readonly PageBox[]
  /** 0 = over the whole width, 1 and 2 = the columns of a page in two. */
  readonly column: 0 | 1 | 2
  /** Left edges of the parts that `\t` separates; empty where the source has no positions. */
  readonly cells: readonly number[]
  /** Points; null where unknown. */
  readonly fontSize: number | null
  /** Nearly all of its letters are bold. */
  readonly bold: boolean
  readonly italics: readonly TextRange[]
  readonly align: 'start' | 'center' | 'end' | null
  /** Note calls that were lifted out of `text`, by their offset in it. */
  readonly calls: readonly FootnoteCall[]
  /** The number or letter that the source computes (Word lists, HTML lists, notes); null where it is typed or absent. */
  readonly label: string | null
  /** Heading level 1–9 by the source's own style; null where it names none. */
  readonly outline: number | null
  /** Empty lines above it: counted in plain text, measured on a page; null where unknown. */
  readonly gapBefore: number | null
}

const plain: Block = {
  extent: 'paragraph',
  kind: 'text',
  text: '',
  page: null,
  box: null,
  areas: [],
  column: 0,
  cells: [],
  fontSize: null,
  bold: false,
  italics: [],
  align: null,
  calls: [],
  label: null,
  outline: null,
  gapBefore: null,
}

/** Makes a block from what a source knows; the rest is "unknown". */
export function block(known: Partial<Block> & { readonly text: string }): Block {
  return { ...plain, ...known }
}

/** Moves ranges by `shift` and cuts them to [0, length). */
export function shiftRanges(ranges: readonly TextRange[], shift: number, length = Infinity): TextRange[] {
  return ranges
    .map((range) => ({ start: Math.max(0, range.start + shift), end: Math.min(length, range.end + shift) }))
    .filter((range) => range.end > range.start)
}

/** Moves note calls by `shift`, never before 0. */
export function shiftCalls(calls: readonly FootnoteCall[], shift: number): FootnoteCall[] {
  return calls.map((call) => ({ offset: Math.max(0, call.offset + shift), label: call.label }))
}

/** Puts the areas of a following line to those above it: one area a page and column. */
export function joinAreas(above: readonly PageBox[], below: readonly PageBox[], sameColumn: boolean): PageBox[] {
  const last = above.at(-1)
  const [next] = below
  if (!sameColumn || !last || !next || last.page !== next.page) return [...above, ...below]
  const x = Math.min(last.x, next.x)
  const y = Math.min(last.y, next.y)
  const right = Math.max(last.x + last.width, next.x + next.width)
  const bottom = Math.max(last.y + last.height, next.y + next.height)
  return [...above.slice(0, -1), { page: last.page, x, y, width: right - x, height: bottom - y }]
}

/** Cuts the first `length` characters off a block's text, ranges and calls. */
export function withoutStart(whole: Block, length: number): Block {
  return {
    ...whole,
    text: whole.text.slice(length),
    italics: shiftRanges(whole.italics, -length),
    calls: shiftCalls(whole.calls, -length),
  }
}

/** What the adapter of one format hands over. */
export interface SourceReading {
  readonly blocks: readonly Block[]
  /** Pages read; null where the source has none. */
  readonly pages: number | null
  /** 1-based numbers of pages on which no text was found. */
  readonly emptyPages: readonly number[]
  /** BCP 47 code that the source itself declares; null where it does not. */
  readonly declaredLanguage: string | null
  /** Title from the source's own metadata; null where it has none. */
  readonly declaredTitle: string | null
}
