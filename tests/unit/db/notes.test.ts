import { expect, test } from 'vitest'
import type { EditionId, NoteId } from '#shared/domain/ids'
import { redoChange, undoChange } from '#renderer/db/change.ts'
import { deleteNote, listNotes, listTags, writeNote } from '#renderer/db/notes.ts'
import { aNote, aParagraph, aSteadyEnv } from '../../helpers/builders.ts'
import { anEmptyLibrary } from '../../helpers/library.ts'

const edition = 'edition-1' as EditionId
const note = aNote(aParagraph(), { tags: ['follow-up'] })

test('a note keeps the moment it was first written when its words change', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  await writeNote(db, note, env)
  await writeNote(db, { ...note, body: 'New words' }, env)
  const [stored] = await listNotes(db, edition)
  expect(stored?.body).toBe('New words')
  expect(stored?.createdAt.localeCompare(stored.updatedAt)).toBe(-1)
})

test('writing a note, changing it and deleting it can each be taken back and done again', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  const written = await writeNote(db, note, env)
  const edited = await writeNote(db, { ...note, body: 'New words' }, env)
  const deleted = await deleteNote(db, note.id)
  expect([written.label, edited.label, deleted.label]).toEqual(['addNote', 'editNote', 'deleteNote'])
  const bodies = async () => (await listNotes(db, edition)).map(({ body }) => body)
  await undoChange(db, deleted)
  expect(await bodies()).toEqual(['New words'])
  await undoChange(db, edited)
  expect(await bodies()).toEqual([note.body])
  await undoChange(db, written)
  expect(await bodies()).toEqual([])
  await redoChange(db, written)
  expect(await bodies()).toEqual([note.body])
})

test('deleting a note that is gone changes nothing', async () => {
  expect((await deleteNote(anEmptyLibrary(), 'none' as NoteId)).rows).toEqual([])
})

test('tags are listed once each, in alphabetical order', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  await writeNote(db, { ...note, tags: ['registers', 'follow-up'] }, env)
  await writeNote(db, { ...note, id: 'note-2' as NoteId, tags: ['follow-up'] }, env)
  expect(await listTags(db)).toEqual(['follow-up', 'registers'])
})

test('words that are stored late do not take a note back to where it stood before', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  await writeNote(db, note, env)
  const moved = { ...note.anchor, paragraphId: aParagraph({ label: '9' }).id }
  await db.notes.update(note.id, { anchor: moved })
  await writeNote(db, { ...note, body: 'Typed before the move' }, env)
  expect(await db.notes.get(note.id)).toMatchObject({ body: 'Typed before the move', anchor: moved })
})
