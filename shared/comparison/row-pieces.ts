import type { WordChange, WordDiff } from '#shared/alignment/alignment'
import type { TextRange } from '#shared/domain/paragraph'
import { printedLabel } from '#shared/domain/printed-label'
import type { Comparable, ComparedRow } from './comparison.ts'
import { joinedText, paragraphEnd } from './joined-text.ts'

/** A stretch of one look: words, a printed label, or the end of a paragraph ({@link paragraphEnd}). */
export interface Piece {
  readonly type: WordChange['type']
  readonly text: string
  readonly italic?: true
  /** A printed label; what stands between it and the words is the reader's matter. */
  readonly label?: true
  /** The paragraph that it stands in: of the text after, of the text before for what was deleted. */
  readonly of: Comparable
}

/**
 * Cuts a row's words into pieces, in reading order; what was deleted stands before what took its place.
 *
 * Without the inserted pieces these are the paragraphs before, without the deleted ones the paragraphs after.
 * The labels of a row's first paragraphs stand beside its words: {@link labelPieces}.
 */
export function rowPieces(row: Pick<ComparedRow, 'before' | 'after' | 'words'>, before: readonly Comparable[], after: readonly Comparable[]): readonly Piece[] {
  const [was, is] = [readSide(before, row.before), readSide(after, row.after)]
  const words = row.words.length > 0 ? row.words : wholeDiff(was, is)
  return words.flatMap(({ type, before: from, after: to }) => (type === 'deleted' ? cut(was, from, type) : cut(is, to, type)))
}

/** The labels printed before a row's words, as pieces; empty where none is printed. */
export function labelPieces(was: Comparable | undefined, is: Comparable | undefined): readonly Piece[] {
  const [before, after] = [was && labelPiece('deleted', was), is && labelPiece('inserted', is)]
  if (before && after && before.text === after.text) return [{ ...after, type: 'same' }]
  return [before, after].filter((piece) => piece !== undefined && piece !== null)
}

function labelPiece(type: Piece['type'], of: Comparable): Piece | null {
  const label = printedLabel(of)
  return label === null ? null : { type, text: label, label: true, of }
}

interface Side {
  readonly text: string
  readonly paragraphs: readonly { readonly start: number; readonly of: Comparable }[]
  readonly italics: readonly TextRange[]
  /** Offsets at which the look or the paragraph changes. */
  readonly edges: readonly number[]
  /** Offsets of the paragraph ends between its paragraphs. */
  readonly ends: ReadonlySet<number>
}

function readSide(text: readonly Comparable[], indices: readonly number[]): Side {
  let start = 0
  const paragraphs = indices.flatMap((index) => {
    const of = text[index]
    if (of === undefined) return []
    const placed = { start, of }
    start += of.text.length + paragraphEnd.length
    return [placed]
  })
  const italics = paragraphs.flatMap((placed) => placed.of.italics.map((range) => ({ start: range.start + placed.start, end: range.end + placed.start })))
  const ends = paragraphs.slice(1).map((placed) => placed.start - paragraphEnd.length)
  const edges = [...italics.flatMap((range) => [range.start, range.end]), ...ends.flatMap((end) => [end, end + paragraphEnd.length])]
  return { text: joinedText(text, indices), paragraphs, italics, edges: [...new Set(edges)].toSorted((one, other) => one - other), ends: new Set(ends) }
}

/** The difference of a row without marked words: the same on both sides, or on one side only. */
function wholeDiff(was: Side, is: Side): WordDiff {
  const [before, after] = [{ start: 0, end: was.text.length }, { start: 0, end: is.text.length }]
  if (was.paragraphs.length === 0) return [{ type: 'inserted', before, after }]
  return [{ type: is.paragraphs.length === 0 ? 'deleted' : 'same', before, after }]
}

function cut(side: Side, range: TextRange, type: Piece['type']): readonly Piece[] {
  const cuts = [range.start, ...side.edges.filter((edge) => range.start < edge && edge < range.end), range.end]
  return cuts.slice(1).flatMap((end, index): readonly Piece[] => {
    const start = cuts[index] ?? range.start
    const of = side.paragraphs.findLast((paragraph) => paragraph.start <= start)?.of
    if (of === undefined) return []
    const isItalic = side.italics.some((italic) => italic.start <= start && start < italic.end)
    const piece: Piece = { type, text: side.text.slice(start, end), of, ...(isItalic ? { italic: true } : {}) }
    const next = side.ends.has(start) ? side.paragraphs.find((paragraph) => paragraph.start === end)?.of : undefined
    const label = next && labelPiece(type, next)
    return label ? [piece, label] : [piece]
  })
}
