import type { Footnote, Paragraph } from '#shared/domain/paragraph'
import type { Comparable } from './comparison.ts'
import { paragraphEnd } from './joined-text.ts'
import type { Piece } from './row-pieces.ts'

/** A text to be compared, with the footnotes that were lifted out of it. */
export interface FootnotedText {
  readonly paragraphs: readonly (Comparable & Pick<Paragraph, 'calls'>)[]
  readonly footnotes: readonly Footnote[]
}

/** A footnote, and the offset at which it is called. */
interface PlacedFootnote {
  readonly offset: number
  readonly footnote: Footnote
}

/** Footnotes by the paragraph that calls them. */
export interface CalledFootnotes {
  readonly byParagraph: readonly (readonly PlacedFootnote[])[]
  /** Those that no paragraph calls, such as one to the title. */
  readonly uncalled: readonly Footnote[]
}

/** A place in the words at which one text or both call a footnote; null for a text that does not. */
export interface CallPiece {
  readonly type: Piece['type']
  readonly call: { readonly before: Footnote | null; readonly after: Footnote | null }
}

/**
 * Gives each footnote to the first paragraph that calls it. Labels may begin anew: each call takes the next footnote of its
 * label. A further call of the same footnote has none left and is not counted.
 */
export function callFootnotes({ paragraphs, footnotes }: FootnotedText): CalledFootnotes {
  const left = [...footnotes]
  const byParagraph = paragraphs.map(({ calls, text }) =>
    calls.toSorted((one, other) => one.offset - other.offset).flatMap(({ offset, label }): readonly PlacedFootnote[] => {
      const at = left.findIndex((footnote) => footnote.label === label)
      const [footnote] = at < 0 ? [] : left.splice(at, 1)
      return footnote ? [{ offset: Math.min(offset, text.length), footnote }] : []
    }),
  )
  return { byParagraph, uncalled: left }
}

/** The footnotes of some paragraphs, with offsets in their {@link joinedText}. */
export function joinedCalls({ byParagraph }: CalledFootnotes, text: readonly Comparable[], indices: readonly number[]): readonly PlacedFootnote[] {
  let start = 0
  return indices.flatMap((index) => {
    const placed = (byParagraph[index] ?? []).map(({ offset, footnote }) => ({ offset: start + offset, footnote }))
    start += (text[index]?.text.length ?? 0) + paragraphEnd.length
    return placed
  })
}

/** Puts the calls of both texts between the pieces of a row. Where both texts call a footnote at one place, it is the same. */
export function withCalls(pieces: readonly Piece[], before: readonly PlacedFootnote[], after: readonly PlacedFootnote[]): readonly (Piece | CallPiece)[] {
  const [gone, come] = [new WaitingCalls(before), new WaitingCalls(after)]
  const placed = pieces.flatMap((piece): readonly (Piece | CallPiece)[] => {
    if (piece.label) return [piece]
    return cutAtCalls(piece, piece.type === 'inserted' ? [] : gone.within(piece.text), piece.type === 'deleted' ? [] : come.within(piece.text))
  })
  return [...placed, ...pairCalls(gone.left(), come.left())]
}

/** The calls of one text that no piece has taken yet. */
class WaitingCalls {
  private readonly calls: readonly PlacedFootnote[]
  private start = 0
  private next = 0

  constructor(calls: readonly PlacedFootnote[]) {
    this.calls = calls
  }

  /**
   * Takes the calls of the next stretch, with offsets in it. One at its very end goes with it, behind its characters; one at
   * the beginning of a paragraph goes with that, behind its number.
   */
  within(text: string): readonly PlacedFootnote[] {
    const { start } = this
    this.start += text.length
    const end = text === paragraphEnd ? start : this.start
    return this.takeUpTo(end).map(({ offset, footnote }) => ({ offset: Math.max(0, offset - start), footnote }))
  }

  /** Takes the rest: those of a paragraph without words. */
  left(): readonly Footnote[] {
    return this.takeUpTo(Number.POSITIVE_INFINITY).map(({ footnote }) => footnote)
  }

  private takeUpTo(end: number): readonly PlacedFootnote[] {
    const from = this.next
    for (let call = this.calls[from]; call && call.offset <= end; call = this.calls[this.next]) this.next++
    return this.calls.slice(from, this.next)
  }
}

function cutAtCalls(piece: Piece, gone: readonly PlacedFootnote[], come: readonly PlacedFootnote[]): readonly (Piece | CallPiece)[] {
  const offsets = [...new Set([...gone, ...come].map(({ offset }) => offset))].toSorted((one, other) => one - other)
  let start = 0
  const cut = offsets.flatMap((offset) => {
    const words = { ...piece, text: piece.text.slice(start, offset) }
    start = offset
    return [words, ...pairCalls(at(gone, offset), at(come, offset))]
  })
  return [...cut, { ...piece, text: piece.text.slice(start) }].filter((part) => 'call' in part || part.text !== '')
}

const at = (calls: readonly PlacedFootnote[], wanted: number): readonly Footnote[] => calls.flatMap(({ offset, footnote }) => (offset === wanted ? [footnote] : []))

function pairCalls(gone: readonly Footnote[], come: readonly Footnote[]): readonly CallPiece[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
    const call = { before: gone[index] ?? null, after: come[index] ?? null }
    return { type: call.before === null ? 'inserted' : call.after === null ? 'deleted' : 'same', call }
  })
}
