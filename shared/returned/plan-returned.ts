import { describeSpan } from '#shared/anchoring/describe'
import type { EditionText } from '#shared/carry-over/carry-over'
import type { EditionId, NoteId, ParagraphId } from '#shared/domain/ids'
import type { Note, NoteAnchor, NoteSpan } from '#shared/domain/note'
import { type Placement, placementId, type StandingNote } from '#shared/domain/placement'
import { textHash } from '#shared/lib/text-hash'
import { richText } from '#shared/rich-text/plain-text'
import { type LibraryPlace, placeParagraphs } from './place-paragraphs.ts'
import { KnownNotes, secondOf, signedAs, tidy } from './known-notes.ts'
import { type FoundPlace, ReturnedPlaces } from './place-comments.ts'
import { type ChangeSentences, listProposals, listStrikers, type Proposal, wordProposal } from './proposals.ts'
import { isProposalBookmark, parseReturnBookmark } from './return-bookmark.ts'
import type { ReturnedFile, ReturnedParagraph } from './returned-file.ts'
import { returnedHome, returnedPrefix } from './returned-home.ts'

/** What a returned file is compared with. */
export interface ReturnedLibrary {
  readonly texts: readonly EditionText[]
  /** Notes that stand on these texts. */
  readonly standing: readonly StandingNote[]
  /** Ids of notes that came back before, those in the bin among them: what a person threw away stays away. */
  readonly cameBefore: ReadonlySet<NoteId>
  readonly sentences: ChangeSentences
  /** ISO 8601, UTC. */
  readonly now: string
}

/** One thing that a colleague wrote. */
export interface ReturnedEntry {
  readonly what: 'comment' | 'proposal'
  /** `known`: it came in before, or we sent it out. */
  readonly verdict: 'new' | 'known'
  /** As it is stored where it is new. */
  readonly note: Note
  /** Where it waits for a person; null where it stands. */
  readonly placement: Placement | null
}

/** A paragraph that colleagues would strike as a whole. */
export interface StruckParagraph {
  readonly editionId: EditionId
  readonly paragraphId: ParagraphId
  readonly authors: readonly string[]
}

/** What a returned file brings. */
export interface ReturnedPlan {
  /** In the order of the file: comments with their answers, then proposals. Nothing is left out. */
  readonly entries: readonly ReturnedEntry[]
  readonly struck: readonly StruckParagraph[]
}

/**
 * Finds out what a file that came back from colleagues brings: notes on the paragraphs that they commented on, proposals
 * where they changed words. What cannot be placed for certain waits.
 *
 * Ids follow from author, date and words, and from the place in the file where there is no date, so that the same file
 * brings nothing twice, whatever became of the notes meanwhile, and a later state of it only what is new.
 */
export function planReturned(file: ReturnedFile, library: ReturnedLibrary): ReturnedPlan {
  const proposals = file.paragraphs.flatMap((paragraph, index) => listProposals(paragraph).map((proposal) => ({ index, proposal })))
  const askedFor = new Set([...proposals.map(({ index }) => index), ...file.comments.flatMap(({ on }) => on.map(({ paragraph }) => paragraph))])
  const placed = placeParagraphs(file.paragraphs, library.texts, (index) => askedFor.has(index))
  const places = new ReturnedPlaces(file, placed)
  const nextId = idsInOrder()
  const known = new KnownNotes(library.standing)

  const enter = (what: ReturnedEntry['what'], found: FoundPlace, written: Pick<Note, 'kind' | 'body' | 'author' | 'createdAt'>, id: NoteId): ReturnedEntry => {
    const { anchor, placement } = settle(id, found, library.texts)
    const note: Note = { ...written, id, anchor, also: [], tags: [], audience: 'internal', updatedAt: written.createdAt }
    return { what, verdict: library.cameBefore.has(id) || known.take(note, found) ? 'known' : 'new', note, placement }
  }
  const comments = file.comments.map((comment): ReturnedEntry => {
    const found = places.ofComment(comment)
    const second = secondOf(comment.date)
    // A dated comment is the same wherever it stands: colleagues work on and send the file again.
    const place = second === null ? [nameOf(file.paragraphs[comment.on[0]?.paragraph ?? -1]), tidy(found.quoted)] : []
    const id = nextId('comment', signedAs(comment.author), second ?? '', tidy(comment.text), ...place)
    const written = { kind: 'comment', body: richText(comment.text), author: signedAs(comment.author), createdAt: second ?? library.now } as const
    return enter('comment', found, written, id)
  })
  const asks = proposals.map(({ index, proposal }): ReturnedEntry => {
    const found = places.ofParagraph(index)
    const body = wordProposal(proposal, library.sentences)
    const wording = proposal.pieces.map(({ text }) => text).join('')
    const author = signedAs(proposal.author)
    const id = nextId('proposal', author, secondOf(proposal.date) ?? '', tidy(wording), nameOf(file.paragraphs[index]), tidy(found.quoted))
    const entry = enter('proposal', found, { kind: 'ask', body, author, createdAt: secondOf(proposal.date) ?? library.now }, id)
    return isOurs(file.paragraphs[index], proposal) ? { ...entry, verdict: 'known' } : entry
  })
  const struck = file.paragraphs.flatMap((paragraph, index): readonly StruckParagraph[] => {
    const [authors, place] = [listStrikers(paragraph), placed[index]?.place]
    return authors.length > 0 && place ? [{ editionId: place.text.id, paragraphId: place.paragraph.id, authors }] : []
  })
  return { entries: [...comments, ...asks], struck }
}

/** Stands for a paragraph that nobody can name. */
const unknownParagraph = 'returned' as ParagraphId

/** Where a note stands, or under which placement it waits. */
function settle(id: NoteId, { state, place, range, suggestions, quoted }: FoundPlace, texts: readonly EditionText[]): { readonly anchor: NoteAnchor; readonly placement: Placement | null } {
  if (state === 'stands' && place) return { anchor: anchorAt(place, range), placement: null }
  const editionId = (place ?? suggestions[0])?.text.id ?? texts[0]?.id ?? returnedHome
  const words = quoted || (place?.paragraph.text ?? '')
  const span: NoteSpan | null = words === '' ? null : { start: 0, end: words.length, exact: words, prefix: '', suffix: '' }
  return {
    anchor: { editionId: returnedHome, paragraphId: place?.paragraph.id ?? unknownParagraph, paragraphHash: place?.paragraph.hash ?? textHash(words), span },
    placement: {
      id: placementId(id, editionId),
      noteId: id,
      editionId,
      status: 'orphan',
      anchor: null,
      suggestions: suggestions.map((one) => ({ anchor: anchorAt(one, one === place ? range : null), score: 0 })),
      score: 0,
      ...(state === 'gone' ? { relation: 'deleted' } : {}),
      decidedBy: 'app',
    },
  }
}

function anchorAt({ text, paragraph }: LibraryPlace, range: FoundPlace['range']): NoteAnchor {
  const span = range === null ? null : describeSpan(paragraph, range.start, range.end)
  return { editionId: text.id, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span }
}

/** Gives ids that follow from what they stand for; what is the same in all is counted. */
function idsInOrder(): (...facts: readonly string[]) => NoteId {
  const counts = new Map<string, number>()
  return (...facts) => {
    const hash = textHash(JSON.stringify(facts)).slice(0, 32)
    const count = (counts.get(hash) ?? 0) + 1
    counts.set(hash, count)
    return `${returnedPrefix}${hash}${count === 1 ? '' : `-${count}`}` as NoteId
  }
}

/** Whether a pack printed a proposal itself: it dates its own changes at the start of a day, people write at some time of it. */
const isOurs = (paragraph: ReturnedParagraph | undefined, { date }: Proposal): boolean =>
  paragraph?.marks.some(({ name }) => isProposalBookmark(name)) === true && date?.includes('T00:00:00') === true

/** The bookmark that names a paragraph, without its count; empty where it has none. */
function nameOf(paragraph: ReturnedParagraph | undefined): string {
  const place = paragraph?.marks.map(({ name }) => parseReturnBookmark(name)).find((one) => one !== null)
  return place ? `${place.edition}_${place.paragraph}` : ''
}
