import { expect, test } from 'vitest'
import type { EditionId, NoteId } from '#shared/domain/ids'
import type { StandingNote } from '#shared/domain/placement'
import { facingPlace, notesFacing, pairsByPlace, pairsByWords, turnedRound } from '#renderer/features/reader/facing.ts'
import { aNote, aParagraph, paragraphsUpTo } from '../../helpers/builders.ts'

const french = paragraphsUpTo(4).map((paragraph) => aParagraph({ ...paragraph, text: `Invite, ${paragraph.label}`, hash: `fr${paragraph.label}` }))

test('language versions face each other by number', () => {
  const withoutSecond = french.filter(({ label }) => label !== '2')
  expect(pairsByPlace(paragraphsUpTo(4), withoutSecond)).toEqual([[0, 0], [2, 1], [3, 2]])
})

test('each part of a merge faces the whole, and the other way round', () => {
  const group = (before: number[], after: number[]) => ({ relation: 'edited', before, after, similarity: 1 }) as const
  const pairs = pairsByWords({ groups: [group([0], [0]), group([2, 1], [1]), group([], [2]), group([3], [])] })
  expect(pairs).toEqual([[0, 0], [1, 1], [2, 1]])
  expect(turnedRound(pairs)).toEqual([[0, 0], [1, 1], [1, 2]])
})

test('a place inside a paragraph faces the like place in its counterpart', () => {
  expect(facingPlace(2.5, [[0, 0], [1, 1], [2, 4], [3, 5]], 4, 6)).toBe(4.5)
})

test('texts without a common number are linked from their beginning to their end', () => {
  expect([0, 5, 10].map((place) => facingPlace(place, [], 10, 20))).toEqual([0, 10, 20])
})

test('what was inserted is passed through evenly', () => {
  expect([1, 1.5, 2].map((place) => facingPlace(place, [[1, 1], [2, 4]], 5, 7))).toEqual([1, 2.5, 4])
})

test('a note of one language version stands on the other at the same paragraph, once', () => {
  const [, second] = paragraphsUpTo(4)
  const own = aNote(second!, { id: 'a' as NoteId })
  const standing: StandingNote = { note: own, anchor: own.anchor, placement: null }
  const [shown, ...more] = notesFacing([standing], [], 'fr' as EditionId, french)
  expect(more).toEqual([])
  expect(shown).toMatchObject({ note: own, anchor: { editionId: 'fr', paragraphId: 'body/2', paragraphHash: 'fr2', span: null } })
  expect(notesFacing([standing], [shown!], 'fr' as EditionId, french)).toEqual([])
})
