import { expect, test } from 'vitest'
import type { EditionId, NoteId } from '#shared/domain/ids'
import { type Placement, placementId } from '#shared/domain/placement'
import { listCarriedEditions } from '#renderer/db/carry-over.ts'
import { listLibrary } from '#renderer/db/editions.ts'
import { listNotesOnEdition } from '#renderer/db/notes.ts'
import { decidePlacement, listPlacements, putPlacements } from '#renderer/db/placements.ts'
import { aNote, anEdition, aParagraph } from '../../helpers/builders.ts'
import { anEmptyLibrary } from '../../helpers/library.ts'

const revision = 'edition-2' as EditionId
const note = aNote(aParagraph())
const there = { ...note.anchor, editionId: revision, paragraphId: aParagraph({ label: '2' }).id }
const attached: Placement = {
  id: placementId(note.id, revision),
  noteId: note.id,
  editionId: revision,
  status: 'attached',
  anchor: there,
  suggestions: [],
  score: 1,
  decidedBy: 'app',
}
const waiting: Placement = { ...attached, status: 'review', anchor: null, suggestions: [{ anchor: there, score: 0.6 }], score: 0.6 }

test('a note stands on its own edition and where it was placed, and nowhere while it waits', async () => {
  const db = anEmptyLibrary()
  await db.notes.add(note)
  expect(await listNotesOnEdition(db, note.anchor.editionId)).toEqual([{ note, anchor: note.anchor, placement: null }])
  await putPlacements(db, [waiting])
  expect(await listNotesOnEdition(db, revision)).toEqual([])
  await putPlacements(db, [attached])
  expect(await listNotesOnEdition(db, revision)).toEqual([{ note, anchor: there, placement: attached }])
})

test('the library counts the notes that were placed on a text, not those that wait', async () => {
  const db = anEmptyLibrary()
  await db.editions.add(anEdition({ id: revision }))
  await db.notes.add(note)
  const countOf = async () => (await listLibrary(db)).map(({ noteCount }) => noteCount)
  await putPlacements(db, [waiting])
  expect(await countOf()).toEqual([0])
  await putPlacements(db, [attached])
  expect(await countOf()).toEqual([1])
})

test('a placement of a note that is gone shows nothing', async () => {
  const db = anEmptyLibrary()
  await putPlacements(db, [{ ...attached, noteId: 'none' as NoteId }])
  expect(await listNotesOnEdition(db, revision)).toEqual([])
})

test('carrying over twice adds nothing', async () => {
  const db = anEmptyLibrary()
  await putPlacements(db, [attached])
  expect((await putPlacements(db, [{ ...attached }])).rows).toEqual([])
})

test('what a person decided outlives the next carry-over', async () => {
  const db = anEmptyLibrary()
  await putPlacements(db, [waiting])
  await decidePlacement(db, waiting.id, there)
  expect(await listPlacements(db, revision)).toEqual([{ ...waiting, status: 'attached', anchor: there, decidedBy: 'person' }])
  expect((await putPlacements(db, [{ ...waiting, status: 'orphan' }])).rows).toEqual([])
  await decidePlacement(db, waiting.id, null)
  expect(await listPlacements(db, revision)).toMatchObject([{ status: 'orphan', anchor: null }])
})

test('a note that is gone waits nowhere: no count names it', async () => {
  const db = anEmptyLibrary()
  await db.editions.add(anEdition({ id: revision }))
  await putPlacements(db, [{ ...waiting, noteId: 'gone' as NoteId }])
  expect(await listLibrary(db)).toMatchObject([{ noteCount: 0, carriedCount: 0, waitingCount: 0 }])
  expect(await listCarriedEditions(db)).toEqual([])
})
