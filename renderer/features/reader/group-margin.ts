import type { WordRange } from '#renderer/desk/words-on-screen.ts'
import { resolveAnchor } from '#shared/anchoring/resolve'
import type { NoteId, ParagraphId } from '#shared/domain/ids'
import type { Note, NoteAnchor, NoteKind } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import type { Placement, StandingNote } from '#shared/domain/placement'

/** A note that is begun and not stored yet. */
export interface NoteBeginning {
  readonly id: NoteId
  readonly anchor: NoteAnchor
  readonly also: readonly NoteAnchor[]
  readonly kind: NoteKind
  /** Where its writer begins. */
  readonly field: EditorField
}

export type EditorField = 'body' | 'tags'

/** The card that is being edited. */
export interface Editing {
  readonly key: Margin['key']
  readonly id: NoteId
  readonly field: EditorField
}

/** One card beside the text: a note at one of its places, or one that is being written and not stored yet. */
export interface Margin {
  /** Its own in the margin: a note that stands on several paragraphs has a card at each. */
  readonly key: string
  readonly id: NoteId
  /** The paragraph that it stands beside. */
  readonly paragraphId: ParagraphId
  readonly anchor: NoteAnchor
  /** Null until the first words of a new note are stored. */
  readonly note: Note | null
  readonly beginning: NoteBeginning | null
  /** Where its writer goes on; null while nobody edits it. */
  readonly editing: EditorField | null
  /** Null on the edition that it was written on. */
  readonly placement: Placement | null
  /** Its words as they stand now; null where it is on the whole paragraph. */
  readonly span: WordRange | null
  /** The note's words could not be found in the text any more. */
  readonly isLost: boolean
  /** The paragraph as a citation, for readers who do not see the place. */
  readonly citation: string
}

/** What stands beside one paragraph. */
export interface MarginBlock {
  readonly paragraph: Paragraph
  /** In the order of their words, then of their age. */
  readonly cards: readonly Margin[]
}

/** Paragraphs that are painted together, with what stands beside them. */
export interface MarginGroup {
  readonly paragraphs: readonly Paragraph[]
  /** In the order of their paragraphs. */
  readonly blocks: readonly MarginBlock[]
}

interface NotesOfText {
  readonly notes: readonly StandingNote[]
  readonly beginning: NoteBeginning | null
  readonly editing: Editing | null
  /** Paragraphs with something beside them that is no note. */
  readonly tied: ReadonlySet<ParagraphId>
}

/** Paragraphs in a group: with two notes at each, what is made at once when it comes near takes about one frame (measured). */
export const groupSize = 10

const noBlocks: readonly MarginBlock[] = []
const noCards: readonly Margin[] = []

/** The card of a note at one of its places, the first of which is 0. */
const cardKey = (id: NoteId, place: number): string => (place === 0 ? id : `${id}+${place}`)

/**
 * Cuts a text into groups and finds each note's places now.
 * A note whose paragraph is not in the text stands beside the first paragraph and says that it is lost: it is never dropped.
 */
export function groupMargin(
  paragraphs: readonly Paragraph[],
  { notes, beginning, editing, tied }: NotesOfText,
  size: number,
  citationOf: (paragraph: Paragraph) => string,
): readonly MarginGroup[] {
  const byParagraph = new Map<ParagraphId, Margin[]>()
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  const place = (card: Omit<Margin, 'paragraphId' | 'span' | 'isLost' | 'citation' | 'editing'>) => {
    const { anchor } = card
    const found = resolveAnchor(anchor, paragraphs)
    const isLost = found.status === 'orphan'
    const paragraph = byId.get(isLost ? anchor.paragraphId : found.paragraphId) ?? paragraphs[0]
    if (!paragraph) return
    const span = isLost || !anchor.span ? null : { paragraphId: paragraph.id, start: found.start, end: found.end }
    const isEdited = editing !== null && card.key === editing.key
    const beside = byParagraph.get(paragraph.id)
    const placed = { ...card, paragraphId: paragraph.id, span, isLost, editing: isEdited ? editing.field : null, citation: citationOf(paragraph) }
    if (beside) beside.push(placed)
    else byParagraph.set(paragraph.id, [placed])
  }
  for (const { note, anchor, placement } of notes) {
    const anchors = [anchor, ...(placement ? (placement.also ?? []) : note.also)]
    const begun = note.id === beginning?.id ? beginning : null
    for (const [index, one] of anchors.entries()) place({ key: cardKey(note.id, index), id: note.id, anchor: one, note, placement, beginning: begun })
  }
  const isStored = notes.some(({ note }) => note.id === beginning?.id)
  if (beginning && !isStored) place({ key: beginning.id, id: beginning.id, anchor: beginning.anchor, note: null, placement: null, beginning })

  const groups: MarginGroup[] = []
  for (let start = 0; start < paragraphs.length; start += size) {
    const own = paragraphs.slice(start, start + size)
    const blocks = own.flatMap((paragraph) => {
      const cards = byParagraph.get(paragraph.id)?.toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1)) ?? noCards
      return cards.length > 0 || tied.has(paragraph.id) ? [{ paragraph, cards }] : []
    })
    groups.push({ paragraphs: own, blocks: blocks.length > 0 ? blocks : noBlocks })
  }
  return groups
}
