import { describeSpan } from '#shared/anchoring/describe'
import { resolveAnchor } from '#shared/anchoring/resolve'
import type { ParagraphId } from '#shared/domain/ids'
import type { NoteAnchor } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import type { RepairedText } from './apply.ts'

/** A note or clipping keeps the place that its paragraph had under this name: another paragraph may stand there now. */
const gone = 'gone/'

/** Words of one paragraph of the text after. */
interface Piece {
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
}

/** Tells what becomes of the places of a text that a repair changed. */
export interface RepairTrail {
  /** A note's place in the text after; the same object where the repair does not reach it. */
  readonly followAnchor: (anchor: NoteAnchor) => NoteAnchor
  /** A whole paragraph's place, and its hash as last known. */
  readonly followParagraph: (place: ParagraphPlace) => ParagraphPlace
}

export interface ParagraphPlace {
  readonly id: ParagraphId
  readonly hash: string
}

/**
 * Takes a note along: one on words follows its words, and the larger part of them where a split parts them; one on a
 * paragraph follows it, after a split its first part, after a merge the whole. A note whose paragraph left the text is an
 * orphan, which comes home when the paragraph does.
 */
export function followRepair(anchor: NoteAnchor, before: readonly Paragraph[], repaired: RepairedText): NoteAnchor {
  return trailOf(before, repaired).followAnchor(anchor)
}

/** Prepares to take many places along through one repair. Cost of each: one or two passes over the paragraphs. */
export function trailOf(before: readonly Paragraph[], repaired: RepairedText): RepairTrail {
  const trail = new Trail(before, repaired)
  return { followAnchor: (anchor) => trail.anchor(anchor), followParagraph: (place) => trail.paragraph(place) }
}

class Trail {
  private readonly before: readonly Paragraph[]
  private readonly beforeById: ReadonlyMap<ParagraphId, Paragraph>
  private readonly afterById: ReadonlyMap<ParagraphId, Paragraph>
  private readonly repaired: RepairedText
  /** Ids that another paragraph has left for these. */
  private readonly takenOver: ReadonlySet<ParagraphId>

  constructor(before: readonly Paragraph[], repaired: RepairedText) {
    this.before = before
    this.beforeById = byId(before)
    this.afterById = byId(repaired.text.paragraphs)
    this.repaired = repaired
    this.takenOver = new Set(repaired.changedIds.values())
  }

  paragraph(place: ParagraphPlace): ParagraphPlace {
    const own = this.beforeById.get(place.id)
    if (own === undefined) return this.homeOf(place.id, place.hash) ?? place
    const now = this.wholeOf(own)
    if (now === undefined) return { id: `${gone}${own.id}` as ParagraphId, hash: place.hash }
    // Words that were other ones before the repair are so after it.
    const hash = place.hash === own.hash ? now.hash : place.hash
    return now.id === place.id && hash === place.hash ? place : { id: now.id, hash }
  }

  anchor(anchor: NoteAnchor): NoteAnchor {
    const home = this.homeOf(anchor.paragraphId, anchor.paragraphHash)
    if (home !== null) return { ...anchor, paragraphId: home.id }
    const place = resolveAnchor(anchor, this.before)
    if (place.status === 'orphan') return anchor
    const own = this.beforeById.get(place.paragraphId)
    if (own === undefined || this.isUntouched(own)) return anchor
    if (anchor.span === null) {
      const now = this.wholeOf(own)
      return now === undefined ? lost(anchor, own, null) : { ...anchor, paragraphId: now.id, paragraphHash: now.hash }
    }
    const piece = largest(this.piecesOf(own, place.start, place.end))
    if (piece === null) return this.withoutWords(anchor, own, place)
    const { paragraph, start, end } = piece
    return {
      ...anchor,
      paragraphId: paragraph.id,
      paragraphHash: paragraph.hash,
      span: describeSpan(paragraph, start, end),
    }
  }

  private isUntouched(own: Paragraph): boolean {
    const now = this.whereIs(own.id)
    return now !== undefined && now.id === own.id && now.hash === own.hash
  }

  /** The paragraph itself in the text after. */
  private whereIs(id: ParagraphId): Paragraph | undefined {
    const changed = this.repaired.changedIds.get(id)
    if (changed !== undefined) return this.afterById.get(changed)
    return this.takenOver.has(id) ? undefined : this.afterById.get(id)
  }

  /** The paragraph in the text after; where it went into another, that one. */
  private wholeOf(own: Paragraph): Paragraph | undefined {
    const itself = this.whereIs(own.id)
    if (itself !== undefined) return itself
    const move = this.repaired.moves.find(({ fromId }) => fromId === own.id)
    return move && this.afterById.get(move.toId)
  }

  /** An orphan's paragraph, where it is back under its old id with its old words. */
  private homeOf(id: ParagraphId, hash: string): ParagraphPlace | null {
    if (!id.startsWith(gone)) return null
    const home = this.afterById.get(id.slice(gone.length) as ParagraphId)
    return home?.hash === hash ? { id: home.id, hash } : null
  }

  /** None of a note's words is left in the text: it stays with its paragraph where that stays, to be found if they return. */
  private withoutWords(
    anchor: NoteAnchor,
    own: Paragraph,
    range: { readonly start: number; readonly end: number },
  ): NoteAnchor {
    const span = describeSpan(own, range.start, range.end)
    const now = this.whereIs(own.id)
    return now === undefined
      ? lost(anchor, own, span)
      : { ...anchor, paragraphId: now.id, paragraphHash: own.hash, span }
  }

  /** Where the words of [start, end) stand after the repair, in order; neighbours that still stand together are one. */
  private piecesOf(own: Paragraph, start: number, end: number): readonly Piece[] {
    const pieces: Piece[] = []
    const add = (piece: Piece | null): void => {
      const last = pieces.at(-1)
      if (piece === null) return
      if (
        last?.paragraph === piece.paragraph &&
        piece.start >= last.end &&
        piece.paragraph.text.slice(last.end, piece.start).trim() === ''
      )
        pieces[pieces.length - 1] = { ...last, end: piece.end }
      else pieces.push(piece)
    }
    const moves = this.repaired.moves.filter(({ fromId }) => fromId === own.id).toSorted((a, b) => a.start - b.start)
    let at = start
    for (const move of moves) {
      const from = Math.max(at, move.start)
      const to = Math.min(end, move.end)
      if (from >= to) continue
      add(this.stayed(own, at, from))
      const paragraph = this.afterById.get(move.toId)
      const shift = move.toStart - move.start
      if (paragraph) add({ paragraph, start: from + shift, end: to + shift })
      at = to
    }
    add(this.stayed(own, at, end))
    return pieces
  }

  /** Words that no move names: they stand where they stood, or left the text. */
  private stayed(own: Paragraph, start: number, end: number): Piece | null {
    const words = own.text.slice(start, end)
    const paragraph = this.whereIs(own.id)
    if (words.trim() === '' || paragraph === undefined) return null
    const stands = (from: number, to: number): boolean => paragraph.text.slice(from, to) === own.text.slice(from, to)
    if (stands(start, end)) return { paragraph, start, end }
    // White space at a cut goes; the words beside it may have stayed.
    const from = start + words.length - words.trimStart().length
    const to = end - words.length + words.trimEnd().length
    return stands(from, to) ? { paragraph, start: from, end: to } : null
  }
}

const byId = (paragraphs: readonly Paragraph[]): ReadonlyMap<ParagraphId, Paragraph> =>
  new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]))

/** The first of the longest; null for none. */
function largest(pieces: readonly Piece[]): Piece | null {
  return pieces.reduce<Piece | null>(
    (best, piece) => (best === null || piece.end - piece.start > best.end - best.start ? piece : best),
    null,
  )
}

const lost = (anchor: NoteAnchor, own: Paragraph, span: NoteAnchor['span']): NoteAnchor => ({
  ...anchor,
  paragraphId: `${gone}${own.id}` as ParagraphId,
  paragraphHash: own.hash,
  span,
})
