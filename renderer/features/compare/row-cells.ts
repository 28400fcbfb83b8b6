import type { Comparable, ComparedRow } from '#shared/comparison/comparison'
import { paragraphEnd } from '#shared/comparison/joined-text'
import { labelPieces, type Piece, rowPieces } from '#shared/comparison/row-pieces'

/** One printed paragraph of a cell. */
export interface CellParagraph {
  /** Its number, or the old and the new one. */
  readonly labels: readonly Piece[]
  readonly pieces: readonly Piece[]
  /** The end of the paragraph where only one text has it: a split or a merge. */
  readonly end: Piece | null
}

type Look = 'before' | 'after' | 'both'

/** Gives a row's paragraphs as one of the texts prints them, or both in one with what was deleted and inserted. */
export function cellOf(row: ComparedRow, before: readonly Comparable[], after: readonly Comparable[], look: Look): readonly CellParagraph[] {
  const leftOut = { before: 'inserted', after: 'deleted', both: null }[look]
  // What moved away is not gone: its words are not marked as deleted.
  const shown = (piece: Piece): Piece => (row.relation === 'moved-away' ? { ...piece, type: 'same' } : piece)
  // Side by side both numbers can be seen: a new one needs no mark.
  const shownLabel = (label: Piece): Piece => (look === 'both' ? shown(label) : { ...label, type: 'same' })
  const labels = labelPieces(before[row.before[0] ?? -1], after[row.after[0] ?? -1])
    .filter(({ type }) => type !== leftOut)
    .map(shownLabel)
  const paragraphs: { labels: Piece[]; pieces: Piece[]; end: Piece | null }[] = []
  let open: (typeof paragraphs)[number] = { labels, pieces: [], end: null }
  for (const found of rowPieces(row, before, after)) {
    const piece = shown(found)
    if (piece.type === leftOut) continue
    if (piece.label) open.labels.push(shownLabel(piece))
    else if (piece.text === paragraphEnd) {
      paragraphs.push({ ...open, end: piece })
      open = { labels: [], pieces: [], end: null }
    } else if (piece.text !== '') open.pieces.push(piece)
  }
  return [...paragraphs, open]
}
