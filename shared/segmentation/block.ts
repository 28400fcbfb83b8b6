import type { FootnoteCall, PageBox, PrintedDifference, TextRange } from '#shared/domain/paragraph'

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
  /** The size of its page in points, shared by all of its lines; null where the source has no pages. */
  readonly sheet: { readonly width: number; readonly height: number } | null
  /** Where a paragraph stands, in parts of its pages, one area a page and column; lines are not placed by themselves. */
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
  /** Where the source has other characters than `text`, white space and note calls aside; none before it is normalised. */
  readonly printed: readonly PrintedDifference[]
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
  sheet: null,
  areas: [],
  column: 0,
  cells: [],
  fontSize: null,
  bold: false,
  italics: [],
  align: null,
  printed: [],
  calls: [],
  label: null,
  outline: null,
  gapBefore: null,
}

/** Makes a block from what a source knows; the rest is "unknown". */
export function block(known: Partial<Block> & { readonly text: string }): Block {
  return Object.assign({ ...plain }, known)
}

/** Moves ranges by `shift` and cuts them to [0, length). */
export function shiftRanges(ranges: readonly TextRange[], shift: number, length = Infinity): readonly TextRange[] {
  if (ranges.length === 0) return ranges
  const shifted: TextRange[] = []
  for (const range of ranges) {
    const start = Math.max(0, range.start + shift)
    const end = Math.min(length, range.end + shift)
    if (end > start) shifted.push({ start, end })
  }
  return shifted
}

/** Moves note calls by `shift`, never before 0. */
export function shiftCalls(calls: readonly FootnoteCall[], shift: number): readonly FootnoteCall[] {
  if (calls.length === 0) return calls
  return calls.map((call) => ({ offset: Math.max(0, call.offset + shift), label: call.label }))
}

/** Places a line on its page, where it has no place yet. Letters reach about a quarter of their size below the baseline. */
function areasOf({ areas, page, box, sheet, fontSize }: Block): readonly PageBox[] {
  if (areas.length > 0 || page === null || box === null || sheet === null) return areas
  const { width, height } = sheet
  return [
    {
      page,
      x: box.left / width,
      y: box.top / height,
      width: (box.right - box.left) / width,
      height: (box.bottom - box.top + 0.25 * (fontSize ?? 0)) / height,
    },
  ]
}

/** Places lines that follow each other: one area a page and column. */
export function areasOfLines(lines: readonly Block[]): readonly PageBox[] {
  const areas: PageBox[] = []
  let above: Block | undefined
  for (const line of lines) {
    const own = areasOf(line)
    const last = areas.at(-1)
    const [next] = own
    if (last && next && last.page === next.page && above?.column === line.column) areas[areas.length - 1] = around(last, next)
    else areas.push(...own)
    above = line
  }
  return areas
}

function around(one: PageBox, other: PageBox): PageBox {
  const x = Math.min(one.x, other.x)
  const y = Math.min(one.y, other.y)
  const right = Math.max(one.x + one.width, other.x + other.width)
  const bottom = Math.max(one.y + one.height, other.y + other.height)
  return { page: one.page, x, y, width: right - x, height: bottom - y }
}

/**
 * Turns the edges of right-to-left lines round, so that "left" is where their lines begin, as in all other texts.
 * What is kept for the page's picture (`areas`) stays as it is printed.
 */
export function fromReadingSide(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((one) => /[\u0590-\u08ff]/u.test(one.text))) return blocks
  let rightToLeft = 0
  let letters = 0
  for (const one of blocks) {
    rightToLeft += one.text.match(/[\u0590-\u08ff]/gu)?.length ?? 0
    letters += one.text.match(/\p{L}/gu)?.length ?? 0
  }
  if (rightToLeft <= 0.5 * letters) return blocks
  return blocks.map((one) =>
    one.box === null || one.box.bottom <= 0
      ? one
      : {
          ...one,
          areas: areasOf(one),
          box: { ...one.box, left: -one.box.right, right: -one.box.left },
          cells: one.cells.map((edge) => -edge),
        },
  )
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
  /** 1-based numbers of pages on which no text was found; truly blank ones are left out. */
  readonly emptyPages: readonly number[]
  /** BCP 47 code that the source itself declares; null where it does not. */
  readonly declaredLanguage: string | null
  /** Title from the source's own metadata; null where it has none. */
  readonly declaredTitle: string | null
}
