import { weighGroups, type WeighedGroup } from '#shared/alignment/align'
import { describeSpan } from '#shared/anchoring/describe'
import { resolveAnchor } from '#shared/anchoring/resolve'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { NoteAnchor } from '#shared/domain/note'
import type { Paragraph, TextRange } from '#shared/domain/paragraph'
import type { PlacementSuggestion } from '#shared/domain/placement'
import type { CarriedAnchor } from './carried-anchor.ts'
import { followWords, type FollowedWords } from './follow-words.ts'
import { QuoteIndex, type QuoteHit } from './quote-index.ts'
import { mapWords, type WordMap } from './word-map.ts'

/** The text of one edition, as far as notes need it. */
export interface EditionText {
  readonly id: EditionId
  readonly paragraphs: readonly Paragraph[]
}

/** From this share of surviving words on, the word difference alone may place a note. */
const certainShare = 0.8

/** Under this, no agreement of methods places a note by itself. */
const leastShare = 0.5

/** Under this, a place is no candidate for a person either. */
const leastCandidateShare = 0.35

/** A quotation found with so much of its surroundings is worth a question even where the alignment has lost it. */
const leastCandidateScore = 0.5

/** A pairing that leads less before another could be meant for a near-duplicate. */
const leastLead = 0.2

/** The search agrees where it finds the place of the word difference nearly as good as its best. */
const nearlyBest = 0.85

/** A person chooses from so many places; more are no help. */
export const mostSuggestions = 3

/** A smaller part of the words in another paragraph is a word that both happen to have. */
const leastPiece = 0.1

/**
 * Carries notes from one edition to another, one for one and in the same order.
 *
 * A note is placed without asking only where 80 % of its words survive in what became of its paragraph, or where a
 * search for the quotation, which knows nothing of the alignment, finds the same place; and never where a
 * near-duplicate could be meant as well. A wrong place is worse than a question.
 */
export function carryOver(anchors: readonly NoteAnchor[], before: EditionText, after: EditionText): readonly CarriedAnchor[] {
  const groups = weighGroups(before.paragraphs, after.paragraphs)
  const groupOf = new Map(groups.flatMap((group) => group.before.map((index) => [index, group] as const)))
  const indexOf = new Map<ParagraphId, number>(before.paragraphs.map(({ id }, index) => [id, index]))
  const words = mapWords(groups, before.paragraphs, after.paragraphs)
  const quotes = new QuoteIndex(words.after)

  return anchors.map((anchor) => {
    const stands = resolveAnchor(anchor, before.paragraphs)
    const index = stands.status === 'orphan' ? undefined : indexOf.get(stands.paragraphId)
    const group = index === undefined ? undefined : groupOf.get(index)
    if (stands.status === 'orphan' || index === undefined || group === undefined)
      return { status: 'orphan', anchor: null, also: [], score: 0, suggestions: [], relation: 'deleted' }
    const selection = { paragraph: index, range: { start: stands.start, end: stands.end }, isWhole: anchor.span === null, group }
    return place(selection, before.paragraphs, words, quotes, after)
  })
}

interface Selection {
  /** Index of the paragraph before. */
  readonly paragraph: number
  readonly range: TextRange
  readonly isWhole: boolean
  readonly group: WeighedGroup
}

function place(selection: Selection, before: readonly Paragraph[], words: WordMap, quotes: QuoteIndex, after: EditionText): CarriedAnchor {
  const { group } = selection
  const isDoubtful = group.lead < leastLead
  const placed = { status: group.relation === 'moved' ? 'moved' : 'attached', suggestions: [], relation: group.relation } as const
  const [only] = group.after
  if (!isDoubtful && only !== undefined && before[selection.paragraph]?.text === after.paragraphs[only]?.text)
    return { ...placed, anchor: anchorTo(after, selection, only, selection.range), also: [], score: 1 }

  const tokens = words.tokensIn(selection.paragraph, selection.range)
  const followed = followWords(words, tokens)
  const hits = followed.share >= certainShare && !isDoubtful ? [] : quotes.search(words.before, tokens)
  const [main, ...rest] = followed.places
  const isCertain = followed.share >= certainShare || (followed.share >= leastShare && agrees(hits, followed))
  if (main !== undefined && isCertain && !isDoubtful)
    return {
      ...placed,
      anchor: anchorTo(after, selection, main.paragraph, main.range),
      also: rest.filter(({ share }) => share >= leastPiece).map(({ paragraph, range }) => anchorTo(after, selection, paragraph, range)),
      score: followed.share,
    }
  return {
    status: followed.share >= leastCandidateShare || (hits[0]?.score ?? 0) >= leastCandidateScore ? 'review' : 'orphan',
    anchor: null,
    also: [],
    score: followed.share,
    suggestions: suggest(selection, followed, hits, after),
    relation: group.relation,
  }
}

function agrees(hits: readonly QuoteHit[], { places: [main] }: FollowedWords): boolean {
  const best = hits[0]?.score ?? 0
  return hits.some(
    ({ score, paragraph, range }) =>
      score >= nearlyBest * best && paragraph === main?.paragraph && range.start < main.range.end && main.range.start < range.end,
  )
}

/** Lists where the note may belong: where its words went, where its quotation stands, and last what became of its paragraph. */
function suggest(selection: Selection, followed: FollowedWords, hits: readonly QuoteHit[], after: EditionText): readonly PlacementSuggestion[] {
  const candidates = [...followed.places, ...hits].filter(({ share }) => share >= leastCandidateShare)
  const suggestions = candidates.map(({ paragraph, range, share }) => ({ paragraph, anchor: anchorTo(after, selection, paragraph, range), score: share }))
  for (const paragraph of selection.group.after) suggestions.push({ paragraph, anchor: anchorAt(after, paragraph, null), score: 0 })
  return suggestions
    .filter(({ paragraph }, index) => suggestions.findIndex((other) => other.paragraph === paragraph) === index)
    .slice(0, mostSuggestions)
    .map(({ anchor, score }) => ({ anchor, score }))
}

/** A note on a whole paragraph stays one, unless that paragraph is now a part of another. */
function anchorTo(after: EditionText, { isWhole, group }: Selection, paragraph: number, range: TextRange): NoteAnchor {
  return anchorAt(after, paragraph, isWhole && group.before.length === 1 && group.after.includes(paragraph) ? null : range)
}

function anchorAt({ id, paragraphs }: EditionText, index: number, range: TextRange | null): NoteAnchor {
  const paragraph = paragraphs[index] as Paragraph
  return {
    editionId: id,
    paragraphId: paragraph.id,
    paragraphHash: paragraph.hash,
    span: range === null ? null : describeSpan(paragraph, range.start, range.end),
  }
}
