import { expect, test } from 'vitest'
import type { EditionId, InstrumentId, NoteId } from '#shared/domain/ids'
import type { Placement } from '#shared/domain/placement'
import { placementId } from '#shared/domain/placement'
import { richText } from '#shared/rich-text/plain-text'
import { emptyBin, listBin, restoreFromBin } from '#renderer/db/bin.ts'
import { undoChange } from '#renderer/db/change.ts'
import { addEditions, removeEditions } from '#renderer/db/editions.ts'
import { addLink } from '#renderer/db/links.ts'
import { addMeeting, deleteMeeting, noDetails } from '#renderer/db/meetings.ts'
import { listNotesOnEdition, removeNote, writeNote } from '#renderer/db/notes.ts'
import { putPlacements } from '#renderer/db/placements.ts'
import { aDraft, aNote, aParagraph, aSteadyEnv, paragraphsUpTo } from '../../helpers/builders.ts'
import { anEmptyLibrary, everything } from '../../helpers/library.ts'

const draftEdition = 'id-1' as EditionId
const adopted = 'id-2' as EditionId
const noteId = 'note-1' as NoteId
const anchorOn = (editionId: EditionId) => ({ ...aNote(aParagraph()).anchor, editionId })
const placement: Placement = {
  id: placementId(noteId, adopted),
  noteId,
  editionId: adopted,
  status: 'attached',
  anchor: anchorOn(adopted),
  suggestions: [],
  score: 1,
  decidedBy: 'app',
}

/** Two texts, a note with earlier words on the first, a link between both, a meeting. */
async function aUsedLibrary() {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  const texts = [aDraft(), aDraft({ paragraphs: paragraphsUpTo(200) })].map((draft) => ({
    source: { name: 'sample.pdf', bytes: new Uint8Array([1]) },
    draft,
    instrumentId: 'SAMPLE/RES/1/1' as InstrumentId,
    origin: 'imported' as const,
  }))
  for (const text of texts) await addEditions(db, [text], env)
  const [first, second] = (await db.editions.toArray()).map(({ id }) => id)
  expect([first, second]).toEqual([draftEdition, adopted])
  for (const words of ['First words', 'Second words'])
    await writeNote(db, { id: noteId, anchor: anchorOn(draftEdition), body: richText(words), tags: ['follow-up'] }, env)
  await addLink(db, anchorOn(draftEdition), anchorOn(adopted), 'weaker-than', env)
  const meeting = await addMeeting(db, { ...noDetails, title: 'Sample session' }, env)
  return { db, env, meetingId: meeting.id }
}

test('a note, a text and a meeting go to the bin and come back as they were', async () => {
  const { db, env, meetingId } = await aUsedLibrary()
  const removals = [() => removeNote(db, noteId, env), () => removeEditions(db, [draftEdition], env), () => deleteMeeting(db, meetingId, env)]
  for (const remove of removals) {
    const before = await everything(db)
    await remove()
    const [entry] = await listBin(db)
    await restoreFromBin(db, entry!.id)
    expect(await everything(db)).toEqual(before)
  }
})

test('the bin names what it holds, the last removed first', async () => {
  const { db, env, meetingId } = await aUsedLibrary()
  await removeNote(db, noteId, env)
  await removeEditions(db, [adopted], env)
  await deleteMeeting(db, meetingId, env)
  expect((await listBin(db)).map(({ what, name }) => [what, name])).toEqual([
    ['meeting', 'Sample session'],
    ['text', 'Sample resolution'],
    ['note', 'Second words'],
  ])
})

test('restoring and emptying can be taken back', async () => {
  const { db, env } = await aUsedLibrary()
  await removeNote(db, noteId, env)
  const before = await everything(db)
  const [entry] = await listBin(db)
  await undoChange(db, await restoreFromBin(db, entry!.id))
  expect(await everything(db)).toEqual(before)
  const emptied = await emptyBin(db)
  expect(await listBin(db)).toEqual([])
  expect(await db.binRows.count()).toBe(0)
  await undoChange(db, emptied)
  expect(await everything(db)).toEqual(before)
})

test('restoring what is no longer in the bin changes nothing', async () => {
  expect((await restoreFromBin(anEmptyLibrary(), 'none')).rows).toEqual([])
})

test('a note that was carried over stays when the text that it was written on goes', async () => {
  const { db, env } = await aUsedLibrary()
  await putPlacements(db, [placement])
  const before = await everything(db)
  const removed = await removeEditions(db, [draftEdition], env)
  expect(await db.notes.get(noteId)).toMatchObject({ anchor: anchorOn(adopted), body: richText('Second words') })
  expect(await db.placements.count()).toBe(0)
  await undoChange(db, removed)
  expect(await everything(db)).toEqual(before)
})

test('a text that comes back has the notes again that had stayed on another edition meanwhile', async () => {
  const { db, env } = await aUsedLibrary()
  await putPlacements(db, [placement])
  await removeEditions(db, [draftEdition], env)
  const [entry] = await listBin(db)
  await restoreFromBin(db, entry!.id)
  for (const edition of [draftEdition, adopted]) {
    expect((await listNotesOnEdition(db, edition)).map(({ note, anchor }) => [note.id, anchor])).toEqual([[noteId, anchorOn(edition)]])
  }
})

test('what has come back from elsewhere meanwhile is not written over', async () => {
  const { db, env } = await aUsedLibrary()
  const note = (await db.notes.get(noteId))!
  await removeEditions(db, [draftEdition], env)
  await db.notes.put({ ...note, body: richText('Words written since') })
  const [entry] = await listBin(db)
  await restoreFromBin(db, entry!.id)
  expect((await db.notes.get(noteId))?.body).toEqual(richText('Words written since'))
  expect(await db.editions.get(draftEdition)).toBeDefined()
  expect(await listBin(db)).toEqual([])
})
