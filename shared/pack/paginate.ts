import type { BriefingPack } from '#shared/domain/pack'
import { countLines } from './count-lines.ts'
import { type Orientation, metrics, textArea } from './page-metrics.ts'
import { type Piece, listPieces } from './pack-pieces.ts'

/** A block, or those of its paragraphs, lines or rows that begin on a sheet: half-open, 0-based. */
export interface BlockOnSheet {
  readonly index: number
  readonly from: number
  readonly to: number
}

/** What begins on one page. A paragraph that runs over its end counts for the page on which it begins. */
export interface PackSheet {
  readonly orientation: Orientation
  readonly hasCover: boolean
  /** Entries of the contents, half-open; null = none stand here. */
  readonly contents: { readonly from: number; readonly to: number } | null
  readonly blocks: readonly BlockOnSheet[]
  /** Those called here, 1-based. */
  readonly footnotes: readonly number[]
}

export interface PackPages {
  readonly sheets: readonly PackSheet[]
  /** On which page (1-based, the cover counts) each bookmark stands. */
  readonly pageOf: ReadonlyMap<string, number>
}

/** Line over the footnotes with the space round it, in twips. */
const footnoteRule = 170
/** Lines of a paragraph that may not stand alone at a page's end or beginning. */
const fewestLines = 2

/**
 * Tells which page of the Word file each block stands on.
 *
 * An estimate: lines are counted with average widths and broken greedily, as Word does it; another face, a hyphenating
 * Word or another printer may move a line over the edge. Linear in the words of the pack.
 */
export function paginate(pack: BriefingPack): PackPages {
  const pieces = listPieces(pack)
  const sheets = new SheetPile(pack)
  for (const [at, piece] of pieces.entries()) {
    if (piece.breaksPage && !sheets.isFresh) sheets.begin(piece.orientation)
    if (!sheets.isFresh && !isKept(pieces, at - 1) && !sheets.fits(heightKept(pieces, at, sheets.height), callsKept(pieces, at))) sheets.begin(piece.orientation)
    sheets.lay(piece)
  }
  return sheets.finished()
}

/** Tells on which page of the Word file each bookmark stands; see {@link paginate}. */
export const pageNumbers = (pack: BriefingPack): ReadonlyMap<string, number> => paginate(pack).pageOf

/**
 * Height that must stand together from here on: pieces that are kept with what follows, and the first lines after them.
 * Of what would fit on no page only the first two pieces are kept together.
 */
function heightKept(pieces: readonly Piece[], from: number, most: number): number {
  let height = 0
  let ofTwo = 0
  let after = pieces[from - 1]?.after ?? 0
  for (let at = from; ; at += 1) {
    const piece = pieces[at]
    if (piece === undefined || height > most) return Math.min(height, ofTwo)
    height += Math.max(after, piece.before) + piece.above
    const first = height + firstLines(piece) * piece.lineHeight + (firstLines(piece) === piece.lines ? piece.below : 0)
    if (!isKept(pieces, at)) return first
    if (at === from + 1) ofTwo = first
    height += piece.lines * piece.lineHeight + piece.below
    after = piece.after
  }
}

function callsKept(pieces: readonly Piece[], from: number): readonly number[] {
  const calls: number[] = []
  for (let at = from; ; at += 1) {
    const piece = pieces[at]
    if (piece === undefined) return calls
    const isWhole = isKept(pieces, at)
    for (const { footnote, line } of piece.calls) if (isWhole || line < firstLines(piece)) calls.push(footnote)
    if (!isWhole) return calls
  }
}

const isKept = (pieces: readonly Piece[], at: number): boolean => pieces[at]?.keepNext === true && pieces[at + 1]?.breaksPage === false

/** Lines that cannot be parted from a paragraph's first one. */
const firstLines = ({ lines, keepLines }: Piece): number => (keepLines || lines < 2 * fewestLines ? lines : fewestLines)

interface OpenSheet {
  readonly orientation: Orientation
  hasCover: boolean
  contents: { from: number; to: number } | null
  readonly blocks: { index: number; from: number; to: number }[]
  readonly footnotes: number[]
}

/** Fills one sheet after the other. */
class SheetPile {
  private readonly pack: BriefingPack
  private readonly sheets: OpenSheet[] = []
  private readonly pageOf = new Map<string, number>()
  private readonly footnoteHeights = new Map<number, number>()
  private sheet: OpenSheet
  height: number
  private filled = 0
  private lastAfter = 0
  private footHeight = 0
  isFresh = true

  constructor(pack: BriefingPack) {
    this.pack = pack
    this.sheet = this.open('portrait')
    this.height = textArea(pack.look, 'portrait').height
  }

  begin(orientation: Orientation): void {
    this.sheet = this.open(orientation)
    this.height = textArea(this.pack.look, orientation).height
    this.filled = 0
    this.footHeight = 0
    this.isFresh = true
  }

  fits(height: number, calls: readonly number[]): boolean {
    return this.filled + height + this.footHeight + this.addedFoot(calls) <= this.height
  }

  lay(piece: Piece): void {
    // Word drops the space above at a page's top; a table's heading row stands there again.
    this.filled += (this.isFresh && this.sheets.length > 1 ? piece.repeated : Math.max(this.lastAfter, piece.before)) + piece.above
    this.record(piece)
    let line = 0
    while (line < piece.lines) {
      const fitting = this.fittingLines(piece, line)
      this.filled += fitting * piece.lineHeight
      this.callFootnotes(piece, line, line + fitting)
      line += fitting
      this.isFresh = false
      if (line < piece.lines) {
        this.begin(piece.orientation)
        this.filled = piece.repeated
      }
    }
    this.filled += piece.below
    this.lastAfter = piece.after
  }

  finished(): PackPages {
    return { sheets: this.sheets, pageOf: this.pageOf }
  }

  private open(orientation: Orientation): OpenSheet {
    const sheet: OpenSheet = { orientation, hasCover: false, contents: null, blocks: [], footnotes: [] }
    this.sheets.push(sheet)
    return sheet
  }

  private fittingLines(piece: Piece, from: number): number {
    const rest = piece.lines - from
    let fitting = 0
    let calls: readonly number[] = []
    while (fitting < rest) {
      calls = [...calls, ...piece.calls.filter(({ line }) => line === from + fitting).map(({ footnote }) => footnote)]
      if (!this.fits((fitting + 1) * piece.lineHeight, calls)) break
      fitting += 1
    }
    if (fitting < rest && rest - fitting < fewestLines) fitting = rest - fewestLines
    // What fits nowhere is cut where the page ends.
    return Math.max(fitting, 1)
  }

  private callFootnotes({ calls }: Piece, from: number, to: number): void {
    const called = calls.filter(({ line }) => line >= from && line < to).map(({ footnote }) => footnote)
    this.footHeight += this.addedFoot(called)
  }

  private addedFoot(calls: readonly number[]): number {
    if (calls.length === 0) return 0
    return calls.reduce((sum, footnote) => sum + this.footnoteHeight(footnote), this.footHeight === 0 ? footnoteRule : 0)
  }

  private footnoteHeight(footnote: number): number {
    const known = this.footnoteHeights.get(footnote)
    if (known !== undefined) return known
    const { left, face, line, after } = metrics.FootnoteText
    const { width } = textArea(this.pack.look, this.sheet.orientation)
    const { lines, lineHeight } = countLines([{ text: this.pack.footnotes[footnote - 1]?.text ?? '' }], face, width - left, this.pack.look)
    const height = (lines * lineHeight * line) / 240 + after
    this.footnoteHeights.set(footnote, height)
    return height
  }

  private record({ of, bookmark, calls }: Piece): void {
    if (bookmark !== null && !this.pageOf.has(bookmark)) this.pageOf.set(bookmark, this.sheets.length)
    const sheet = of.type === 'block' ? this.recordBlock(of.index, of.part) : this.sheet
    sheet.footnotes.push(...calls.map(({ footnote }) => footnote))
    if (of.type === 'cover') sheet.hasCover = true
    if (of.type !== 'contents') return
    const { from, to } = sheet.contents ?? { from: of.entry ?? 0, to: of.entry ?? 0 }
    sheet.contents = { from, to: of.entry === null ? to : of.entry + 1 }
  }

  /** A part may be several pieces, as a quotation's last words and their citation are: it stands where its first one does. */
  private recordBlock(index: number, part: number): OpenSheet {
    const last = this.sheet.blocks.at(-1)
    if (last?.index === index) {
      last.to = Math.max(last.to, part + 1)
      return this.sheet
    }
    const before = this.sheets.at(-2)
    const lastBefore = before?.blocks.at(-1)
    if (before && lastBefore?.index === index && this.sheet.blocks.length === 0 && lastBefore.to > part) return before
    this.sheet.blocks.push({ index, from: part, to: part + 1 })
    return this.sheet
  }
}
