import type { Alignment } from '#shared/alignment/alignment'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { placementId, type StandingNote } from '#shared/domain/placement'

/** Paragraphs of two texts that face each other, by their positions in reading order; in the order of the first. */
export type FacingPairs = readonly (readonly [number, number])[]

/** Whether two texts say the same in two languages: their paragraphs are the same ones. */
export const areLanguageVersions = (one: Edition, other: Edition): boolean => one.instrumentId === other.instrumentId && one.language !== other.language

/** Pairs paragraphs that stand in the same place in print. */
export function pairsByPlace(texts: readonly Paragraph[], others: readonly Paragraph[]): FacingPairs {
  const positions = new Map(others.map(({ id }, position) => [id, position]))
  return texts.flatMap(({ id }, position) => {
    const other = positions.get(id)
    return other === undefined ? [] : [[position, other] as const]
  })
}

/** Pairs paragraphs as an alignment does; of a split or a merge each part faces the first of the other side. */
export const pairsByWords = ({ groups }: Alignment): FacingPairs =>
  groups.flatMap(({ before, after: [first] }) => (first === undefined ? [] : before.map((one) => [one, first] as const))).toSorted(([one], [other]) => one - other)

export const turnedRound = (pairs: FacingPairs): FacingPairs => pairs.map(([one, other]) => [other, one] as const).toSorted(([one], [other]) => one - other)

/**
 * Finds the place in the other text that faces a place in this one; 3.5 is the middle of the fourth paragraph.
 * Between two pairs by proportion, so that texts without a common number are linked from their beginning to their end.
 */
export function facingPlace(place: number, pairs: FacingPairs, count: number, otherCount: number): number {
  const known: FacingPairs = [[0, 0], ...pairs, [count, otherCount]]
  const at = known.findLastIndex(([position]) => position <= place)
  const [from, otherFrom] = known[at] ?? [0, 0]
  const [to, otherTo] = known[at + 1] ?? [count, otherCount]
  const within = place - from
  // What was moved stands before the one that it follows here: its own length is all that is known.
  if (otherTo <= otherFrom || to <= from) return Math.min(otherCount, otherFrom + within)
  return otherFrom + (within * (otherTo - otherFrom)) / (to - from)
}

/** Shows the notes of one language version on the other, at the same paragraph: those that do not stand there of themselves. */
export function notesFacing(notes: readonly StandingNote[], known: readonly StandingNote[], editionId: EditionId, paragraphs: readonly Paragraph[]): readonly StandingNote[] {
  const byId = new Map<ParagraphId, Paragraph>(paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  const there = new Set(known.map(({ note }) => note.id))
  return notes.flatMap(({ note, anchor: own }) => {
    const paragraph = byId.get(own.paragraphId)
    if (!paragraph || there.has(note.id)) return []
    const anchor = { editionId, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span: null }
    const placement = { id: placementId(note.id, editionId), noteId: note.id, editionId, status: 'attached', anchor, suggestions: [], score: 1, decidedBy: 'app' } as const
    return [{ note, anchor, placement }]
  })
}
