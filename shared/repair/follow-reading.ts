import { alignParagraphs } from '#shared/alignment/align'
import { describeSpan } from '#shared/anchoring/describe'
import { resolveAnchor } from '#shared/anchoring/resolve'
import type { ParagraphId } from '#shared/domain/ids'
import type { NoteAnchor } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import type { ParagraphPlace, RepairTrail } from './follow.ts'

/** Fewer of its words in common, and what stands in a paragraph's place is another one: a wrong place is worse than none. */
const leastCommon = 0.6

/**
 * Tells where the places of a text are in another reading of the same source. A place is followed where its words are
 * found, or where the paragraph that took its paragraph's place has most of its words; else it stays as it is, and its
 * note is an orphan that comes home when the words do. Cost: one alignment of the two readings.
 */
export function trailOfReading(before: readonly Paragraph[], after: readonly Paragraph[]): RepairTrail {
  const successors = successorsOf(before, after)

  const followAnchor = (anchor: NoteAnchor): NoteAnchor => {
    const stood = resolveAnchor(anchor, before)
    if (stood.status === 'orphan') return anchor
    const own = before.find(({ id }) => id === stood.paragraphId)
    const candidates = (own && successors.get(own.id)) ?? []
    const [first] = candidates
    if (!own || !first) return anchor
    if (anchor.span === null) return { ...anchor, paragraphId: first.id, paragraphHash: first.hash }
    // Described as it stands now, so that the quotation is looked for among its present neighbours.
    const span = describeSpan(own, stood.start, stood.end)
    for (const paragraph of candidates) {
      const found = resolveAnchor({ ...anchor, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span }, [paragraph])
      if (found.status === 'orphan') continue
      return { ...anchor, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span: describeSpan(paragraph, found.start, found.end) }
    }
    return anchor
  }

  const followParagraph = (place: ParagraphPlace): ParagraphPlace => {
    const own = before.find(({ id }) => id === place.id)
    const [now] = successors.get(place.id) ?? []
    if (!own || !now) return place
    // Words that were other ones before are so after.
    return { id: now.id, hash: place.hash === own.hash ? now.hash : place.hash }
  }
  return { followAnchor, followParagraph }
}

/** The paragraphs that took a paragraph's place: one, or several where the new reading parts it. */
function successorsOf(before: readonly Paragraph[], after: readonly Paragraph[]): ReadonlyMap<ParagraphId, readonly Paragraph[]> {
  const successors = new Map<ParagraphId, readonly Paragraph[]>()
  for (const group of alignParagraphs(before, after).groups) {
    if (group.similarity < leastCommon) continue
    const now = group.after.flatMap((index) => after[index] ?? [])
    for (const index of group.before) {
      const own = before[index]
      if (own) successors.set(own.id, now)
    }
  }
  return successors
}
