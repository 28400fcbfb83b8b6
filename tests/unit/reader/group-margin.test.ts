import { expect, test } from 'vitest'
import { describeSpan } from '#shared/anchoring/describe'
import type { EditionId, NoteId, ParagraphId } from '#shared/domain/ids'
import type { Note } from '#shared/domain/note'
import { placementId, type StandingNote } from '#shared/domain/placement'
import { groupMargin, type MarginGroup, type NoteBeginning } from '#renderer/features/reader/group-margin.ts'
import { aNote, paragraphsUpTo } from '../../helpers/builders.ts'

const paragraphs = paragraphsUpTo(60)
const standing = (note: Note): StandingNote => ({ note, anchor: note.anchor, placement: null })
const group = (notes: readonly Note[], beginning: NoteBeginning | null = null) => groupOf(notes.map(standing), beginning)
const groupOf = (notes: readonly StandingNote[], beginning: NoteBeginning | null = null, tied: readonly ParagraphId[] = []) =>
  groupMargin(paragraphs, { notes, beginning, editing: null, tied: new Set(tied) }, 25, ({ label }) => `para. ${label}`)
const cardsOf = (groups: readonly MarginGroup[]) => groups.map(({ blocks }) => blocks.flatMap(({ cards }) => cards))
const noteOn = (at: number, id: string, words?: readonly [number, number]) => {
  const paragraph = paragraphs[at]!
  const note = aNote(paragraph, { id: id as NoteId })
  return words ? { ...note, anchor: { ...note.anchor, span: describeSpan(paragraph, ...words) } } : note
}

test('every paragraph stands in one group, in order', () => {
  expect(group([]).flatMap((one) => one.paragraphs)).toEqual(paragraphs)
  expect(group([]).map((one) => one.paragraphs.length)).toEqual([25, 25, 10])
})

test('cards follow their paragraphs, then their words', () => {
  const notes = [noteOn(30, 'later'), noteOn(2, 'end', [20, 30]), noteOn(2, 'start', [0, 7]), noteOn(2, 'whole')]
  expect(cardsOf(group(notes)).map((cards) => cards.map(({ id }) => id))).toEqual([['whole', 'start', 'end'], ['later'], []])
})

test('the notes of one paragraph stand together', () => {
  const [first] = group([noteOn(2, 'one'), noteOn(4, 'other'), noteOn(2, 'two')])
  expect(first!.blocks.map(({ paragraph, cards }) => [paragraph.label, cards.length])).toEqual([['3', 2], ['5', 1]])
})

test('a note that stands on several paragraphs has a card at each', () => {
  const note = { ...noteOn(1, 'wide'), also: [noteOn(40, 'x').anchor] }
  const cards = cardsOf(group([note])).flat()
  expect(cards.map(({ id, paragraphId }) => [id, paragraphId])).toEqual([['wide', 'body/2'], ['wide', 'body/41']])
  expect(new Set(cards.map(({ key }) => key)).size).toBe(2)
})

test('a note that was carried over stands where it was placed, and only there', () => {
  const home = 'draft' as EditionId
  const note = { ...noteOn(1, 'carried'), also: [noteOn(40, 'x').anchor] }
  const { anchor } = noteOn(7, 'there')
  const placement = { id: placementId(note.id, home), noteId: note.id, editionId: home, status: 'moved', anchor, suggestions: [], score: 1, decidedBy: 'app' } as const
  const cards = cardsOf(groupOf([{ note, anchor, placement }])).flat()
  expect(cards.map(({ paragraphId, placement: from }) => [paragraphId, from])).toEqual([['body/8', placement]])
})

test('a note whose paragraph is gone is shown as lost, never dropped', () => {
  const note = noteOn(0, 'orphan')
  const orphan = { ...note, anchor: { ...note.anchor, paragraphId: 'body/99' as ParagraphId, paragraphHash: 'other' } }
  const [card] = cardsOf(group([orphan]))[0]!
  expect(card).toMatchObject({ id: 'orphan', isLost: true })
})

test('a note that is being written has one card, stored or not', () => {
  const note = noteOn(3, 'new')
  const beginning: NoteBeginning = { id: note.id, anchor: note.anchor, also: [], kind: 'ask', field: 'body' }
  const notesShown = (stored: boolean) => cardsOf(group(stored ? [note] : [], beginning))[0]!.map((card) => card.note)
  expect(notesShown(false)).toEqual([null])
  expect(notesShown(true)).toEqual([note])
})

test('a paragraph that is only linked has a place in the margin too', () => {
  const [first] = groupOf([], null, ['body/4' as ParagraphId])
  expect(first!.blocks.map(({ paragraph, cards }) => [paragraph.label, cards.length])).toEqual([['4', 0]])
})
