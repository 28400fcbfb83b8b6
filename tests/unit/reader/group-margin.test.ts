import { expect, test } from 'vitest'
import { describeSpan } from '#shared/anchoring/describe'
import type { NoteId, ParagraphId } from '#shared/domain/ids'
import { groupMargin } from '#renderer/features/reader/group-margin.ts'
import { aNote, paragraphsUpTo } from '../../helpers/builders.ts'

const paragraphs = paragraphsUpTo(60)
const group = (notes: Parameters<typeof groupMargin>[1], draft: Parameters<typeof groupMargin>[2] = null) =>
  groupMargin(paragraphs, notes, draft, null, 25, ({ label }) => `para. ${label}`)
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
  expect(group(notes).map((one) => one.margin.map(({ id }) => id))).toEqual([['whole', 'start', 'end'], ['later'], []])
})

test('a note whose paragraph is gone is shown as lost, never dropped', () => {
  const note = noteOn(0, 'orphan')
  const orphan = { ...note, anchor: { ...note.anchor, paragraphId: 'body/99' as ParagraphId, paragraphHash: 'other' } }
  const [card] = group([orphan])[0]!.margin
  expect(card).toMatchObject({ id: 'orphan', isLost: true })
})

test('a note that is being written has one card, stored or not', () => {
  const note = noteOn(3, 'new')
  const cards = (stored: boolean) => group(stored ? [note] : [], { id: note.id, anchor: note.anchor })[0]!.margin
  expect(cards(false).map(({ note: stored }) => stored)).toEqual([null])
  expect(cards(true).map(({ note: stored }) => stored)).toEqual([note])
})
