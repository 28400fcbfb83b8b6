import { expect, test } from 'vitest'
import type { EditionId, NoteId } from '#shared/domain/ids'
import type { Note } from '#shared/domain/note'
import { everyNote } from '#shared/domain/note-filter'
import { plainText, richText } from '#shared/rich-text/plain-text'
import { redoChange, undoChange } from '#renderer/db/change.ts'
import { listNoteVersions, restoreNoteVersion } from '#renderer/db/note-versions.ts'
import { discardNote, editNote, listNotes, listNotesOnEdition, removeNote, writeNote } from '#renderer/db/notes.ts'
import { saveSettings } from '#renderer/db/settings.ts'
import { listTagTree } from '#renderer/db/tags.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import { aNote, aParagraph, aSteadyEnv } from '../../helpers/builders.ts'
import { anEmptyLibrary, everything } from '../../helpers/library.ts'

const edition = 'edition-1' as EditionId
const { id, anchor, body, tags } = aNote(aParagraph(), { tags: ['follow-up'] })
const draft = { id, anchor, body, tags }
const saying = (words: string) => ({ ...draft, body: richText(words) })
const versionsOf = async (db: LibraryDb, noteId: NoteId) => (await listNoteVersions(db, noteId)).map((version) => plainText(version.body))

test('a new note is an internal comment, signed with the name in the settings', async () => {
  const db = anEmptyLibrary()
  await saveSettings(db, { authorName: 'A. Sample' })
  await writeNote(db, draft, aSteadyEnv())
  expect(await db.notes.get(id)).toMatchObject({ kind: 'comment', audience: 'internal', author: 'A. Sample', also: [] })
})

test('a note stays signed by the one who wrote it first', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  await writeNote(db, draft, env)
  await saveSettings(db, { authorName: 'B. Sample' })
  await writeNote(db, saying('New words'), env)
  expect((await db.notes.get(id))?.author).toBe('')
})

test('a note keeps the moment it was first written when its words change', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  await writeNote(db, draft, env)
  await writeNote(db, saying('New words'), env)
  const [standing] = await listNotesOnEdition(db, edition)
  expect(standing?.note.body).toEqual(richText('New words'))
  expect(standing?.note.createdAt.localeCompare(standing.note.updatedAt)).toBe(-1)
})

test('writing a note, changing it and removing it can each be taken back and done again', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  const states = [await everything(db)]
  const steps = [
    () => writeNote(db, draft, env),
    () => writeNote(db, saying('New words'), env),
    () => editNote(db, id, { kind: 'red-line', audience: 'shareable' }, env),
    () => removeNote(db, id, env),
  ]
  const done = []
  for (const step of steps) {
    done.push(await step())
    states.push(await everything(db))
  }
  expect(done.map(({ label }) => label)).toEqual(['addNote', 'editNote', 'editNote', 'removeNote'])
  for (const [index, change] of [...done.entries()].reverse()) {
    await undoChange(db, change)
    expect(await everything(db)).toEqual(states[index])
  }
  for (const [index, change] of done.entries()) {
    await redoChange(db, change)
    expect(await everything(db)).toEqual(states[index + 1])
  }
})

test('removing or changing a note that is gone changes nothing', async () => {
  const db = anEmptyLibrary()
  expect((await removeNote(db, id, aSteadyEnv())).rows).toEqual([])
  expect((await editNote(db, id, { kind: 'ask' }, aSteadyEnv())).rows).toEqual([])
})

test('a discarded note leaves nothing in the bin', async () => {
  const db = anEmptyLibrary()
  await writeNote(db, draft, aSteadyEnv())
  await discardNote(db, id)
  expect(Object.values(await everything(db)).flat()).toEqual([])
})

test('tags are listed once each, in alphabetical order', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  await writeNote(db, { ...draft, tags: ['registers', 'follow-up'] }, env)
  await writeNote(db, { ...draft, id: 'note-2' as NoteId, tags: ['follow-up'] }, env)
  expect((await listTagTree(db)).map(({ tag }) => tag.name)).toEqual(['follow-up', 'registers'])
})

test('a tag that is known in another case is written as it is known', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  await writeNote(db, draft, env)
  await writeNote(db, { ...draft, id: 'note-2' as NoteId, tags: ['FOLLOW-UP', 'Follow-Up', 'New'] }, env)
  expect((await db.notes.get('note-2' as NoteId))?.tags).toEqual(['follow-up', 'New'])
})

test('words that are stored late do not take a note back to where it stood before', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  await writeNote(db, draft, env)
  const moved = { ...anchor, paragraphId: aParagraph({ label: '9' }).id }
  await db.notes.update(id, { anchor: moved })
  await writeNote(db, saying('Typed before the move'), env)
  expect(await db.notes.get(id)).toMatchObject({ body: richText('Typed before the move'), anchor: moved })
})

test('a sitting keeps the words from before it, however often they are stored', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  await writeNote(db, saying('First'), env, 'monday')
  await writeNote(db, saying('First, longer'), env, 'tuesday')
  await writeNote(db, saying('First, much longer'), env, 'tuesday')
  await writeNote(db, saying('Other'), env, 'wednesday')
  expect(await versionsOf(db, id)).toEqual(['First, much longer', 'First'])
})

test('a change of tags alone keeps no version', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  await writeNote(db, draft, env)
  await writeNote(db, { ...draft, tags: ['other'] }, env)
  expect(await versionsOf(db, id)).toEqual([])
})

test('earlier words can be restored, and the present ones are kept in their turn', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  await writeNote(db, saying('First'), env)
  await writeNote(db, saying('Second'), env)
  const before = await everything(db)
  const [version] = await listNoteVersions(db, id)
  const restored = await restoreNoteVersion(db, version!.id, env)
  expect((await db.notes.get(id))?.body).toEqual(richText('First'))
  expect(await versionsOf(db, id)).toEqual(['Second', 'First'])
  await undoChange(db, restored)
  expect(await everything(db)).toEqual(before)
})

test('notes of the whole library are found by kind, tag with what stands under it, author, audience and words', async () => {
  const db = anEmptyLibrary()
  await db.tags.bulkAdd([
    { name: 'money', parent: null, colour: null, definition: '' },
    { name: 'budget', parent: 'money', colour: null, definition: '' },
  ])
  const on = (key: string, part: Partial<Note>) => aNote(aParagraph(), { id: key as NoteId, updatedAt: `2026-01-0${key}T00:00:00.000Z`, ...part })
  await db.notes.bulkAdd([
    on('1', { kind: 'ask', tags: ['budget'], author: 'A. Sample' }),
    on('2', { tags: ['money'], audience: 'shareable', body: richText('Who pays for the registers?') }),
    on('3', { tags: ['other'], author: 'B. Sample' }),
  ])
  const found = async (filter: Partial<typeof everyNote>) => (await listNotes(db, { ...everyNote, ...filter })).map((note) => note.id)
  expect(await found({})).toEqual(['3', '2', '1'])
  expect(await found({ kind: 'ask' })).toEqual(['1'])
  expect(await found({ tag: 'money' })).toEqual(['2', '1'])
  expect(await found({ tag: 'budget' })).toEqual(['1'])
  expect(await found({ author: 'B. Sample' })).toEqual(['3'])
  expect(await found({ audience: 'shareable' })).toEqual(['2'])
  expect(await found({ text: 'REGISTERS pays' })).toEqual(['2'])
  expect(await found({ text: 'other' })).toEqual(['3'])
  expect(await found({ text: 'registers', kind: 'ask' })).toEqual([])
})
