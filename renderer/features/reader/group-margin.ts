import type { WordRange } from '#renderer/desk/words-on-screen.ts'
import { resolveAnchor } from '#shared/anchoring/resolve'
import type { NoteId, ParagraphId } from '#shared/domain/ids'
import type { Note, NoteAnchor } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import type { Margin } from './NoteCard.tsx'

/** Paragraphs that are painted together, with what stands beside them. */
export interface MarginGroup {
  readonly paragraphs: readonly Paragraph[]
  /** In the order of their paragraphs, then of their words, then of their age. */
  readonly margin: readonly Margin[]
  /** Words to light, one span for each note that stands on words. */
  readonly spans: readonly WordRange[]
}

const noCards: readonly Margin[] = []
const noSpans: readonly WordRange[] = []

/**
 * Cuts a text into groups and finds each note's place now.
 * A note whose paragraph is not in the text stands beside the first paragraph and says that it is lost: it is never dropped.
 */
export function groupMargin(
  paragraphs: readonly Paragraph[],
  notes: readonly Note[],
  draft: { readonly id: NoteId; readonly anchor: NoteAnchor } | null,
  editingId: NoteId | null,
  groupSize: number,
  citationOf: (paragraph: Paragraph) => string,
): readonly MarginGroup[] {
  const isStored = notes.some(({ id }) => id === draft?.id)
  const all = [
    ...notes.map((note) => ({ id: note.id, anchor: note.anchor, note })),
    ...(draft && !isStored ? [{ ...draft, note: null }] : []),
  ]
  const byParagraph = new Map<ParagraphId, { readonly card: Margin; readonly span: WordRange | null }[]>()
  const positionOf = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  for (const { id, anchor, note } of all) {
    const place = resolveAnchor(anchor, paragraphs)
    const isLost = place.status === 'orphan'
    const paragraph = (isLost ? undefined : positionOf.get(place.paragraphId)) ?? positionOf.get(anchor.paragraphId) ?? paragraphs[0]
    if (!paragraph) continue
    const beside = byParagraph.get(paragraph.id) ?? []
    byParagraph.set(paragraph.id, beside)
    beside.push({
      card: { id, paragraphId: paragraph.id, anchor, note, isEditing: id === editingId, isLost, citation: citationOf(paragraph) },
      span: isLost || !anchor.span ? null : { paragraphId: paragraph.id, start: place.start, end: place.end },
    })
  }
  const groups: MarginGroup[] = []
  for (let start = 0; start < paragraphs.length; start += groupSize) {
    const own = paragraphs.slice(start, start + groupSize)
    const beside = own.flatMap(({ id }) => (byParagraph.get(id) ?? []).toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1)))
    groups.push({
      paragraphs: own,
      margin: beside.length > 0 ? beside.map(({ card }) => card) : noCards,
      spans: beside.length > 0 ? beside.flatMap(({ span }) => (span ? [span] : [])) : noSpans,
    })
  }
  return groups
}
