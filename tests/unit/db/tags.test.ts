import { expect, test } from 'vitest'
import type { NoteId } from '#shared/domain/ids'
import { type Change, undoChange } from '#renderer/db/change.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import { listBin, restoreFromBin } from '#renderer/db/bin.ts'
import { removeNote } from '#renderer/db/notes.ts'
import { addTag, deleteTag, editTag, listTagTree, moveTag, renameTag } from '#renderer/db/tags.ts'
import type { TagError } from '#shared/domain/tag'
import type { Result } from '#shared/lib/result'
import { aNote, aParagraph, aSteadyEnv } from '../../helpers/builders.ts'
import { anEmptyLibrary, everything } from '../../helpers/library.ts'

const noteWith = (id: string, ...tags: readonly string[]) => aNote(aParagraph(), { id: id as NoteId, tags })

/** The tree `money > (budget > fees), follow-up` with notes on fees, budget and on a tag without a row. */
async function aTree(): Promise<LibraryDb> {
  const db = anEmptyLibrary()
  for (const [name, parent] of [['money', null], ['budget', 'money'], ['fees', 'budget'], ['follow-up', null]] as const) await addTag(db, name, parent)
  await db.notes.bulkAdd([noteWith('1', 'fees', 'loose'), noteWith('2', 'budget', 'fees'), noteWith('3', 'loose')])
  return db
}

const shown = async (db: LibraryDb) =>
  (await listTagTree(db)).map(({ tag, depth, noteCount }) => `${'> '.repeat(depth)}${tag.name} ${noteCount}`)
const tagsOf = async (db: LibraryDb, id: string) => (await db.notes.get(id as NoteId))?.tags
const refusal = (done: Result<Change, TagError>) => (done.ok ? null : done.error)

async function expectUndo(db: LibraryDb, command: () => Promise<Result<Change, TagError>>): Promise<void> {
  const before = await everything(db)
  const done = await command()
  if (!done.ok) throw new Error(done.error)
  const after = await everything(db)
  expect(after).not.toEqual(before)
  await undoChange(db, done.value)
  expect(await everything(db)).toEqual(before)
}

test('tags stand under their parents in alphabetical order, those without a row at the top, each with its notes', async () => {
  expect(await shown(await aTree())).toEqual(['follow-up 0', 'loose 2', 'money 0', '> budget 1', '> > fees 2'])
})

test('a tag is added once, whatever its case, and not without a name', async () => {
  const db = await aTree()
  expect(refusal(await addTag(db, ' Money ', null))).toBe('name-taken')
  expect(refusal(await addTag(db, ' , ', null))).toBe('blank-name')
  expect(refusal(await addTag(db, 'loose', null))).toBe('name-taken')
})

test('a tag is renamed in the tree and on every note, and keeps its place and what stands under it', async () => {
  const db = await aTree()
  await editTag(db, 'budget', { colour: 'red', definition: 'What it costs' })
  await renameTag(db, 'budget', 'Costs')
  expect(await shown(db)).toEqual(['follow-up 0', 'loose 2', 'money 0', '> Costs 1', '> > fees 2'])
  expect(await tagsOf(db, '2')).toEqual(['Costs', 'fees'])
  expect(await db.tags.get('Costs')).toMatchObject({ colour: 'red', definition: 'What it costs' })
  await renameTag(db, 'Costs', 'COSTS')
  expect(await tagsOf(db, '2')).toEqual(['COSTS', 'fees'])
})

test('a tag without a row can be renamed too', async () => {
  const db = await aTree()
  await renameTag(db, 'loose', 'tied')
  expect(await tagsOf(db, '1')).toEqual(['fees', 'tied'])
})

test('a name that another tag has is refused, and nothing changes', async () => {
  const db = await aTree()
  const before = await everything(db)
  expect(refusal(await renameTag(db, 'fees', 'LOOSE'))).toBe('name-taken')
  expect(refusal(await renameTag(db, 'none', 'new'))).toBe('no-such-tag')
  expect(await everything(db)).toEqual(before)
})

test('a tag moves with what stands under it, but never under itself', async () => {
  const db = await aTree()
  await moveTag(db, 'budget', 'follow-up')
  expect(await shown(db)).toEqual(['follow-up 0', '> budget 1', '> > fees 2', 'loose 2', 'money 0'])
  expect(refusal(await moveTag(db, 'follow-up', 'fees'))).toBe('would-loop')
  expect(refusal(await moveTag(db, 'follow-up', 'follow-up'))).toBe('would-loop')
  expect(refusal(await moveTag(db, 'follow-up', 'none'))).toBe('no-such-tag')
})

test('a deleted tag leaves its notes, and what stood under it moves up', async () => {
  const db = await aTree()
  await deleteTag(db, 'budget')
  expect(await shown(db)).toEqual(['follow-up 0', 'loose 2', 'money 0', '> fees 2'])
  expect(await tagsOf(db, '2')).toEqual(['fees'])
})

test('a tag is renamed and deleted on notes in the bin too, and they come back with what it is then', async () => {
  const db = await aTree()
  await removeNote(db, '2' as NoteId, aSteadyEnv())
  await expectUndo(db, () => renameTag(db, 'fees', 'dues'))
  await renameTag(db, 'fees', 'dues')
  await deleteTag(db, 'budget')
  await restoreFromBin(db, (await listBin(db))[0]!.id)
  expect(await tagsOf(db, '2')).toEqual(['dues'])
  expect(await shown(db)).toEqual(['follow-up 0', 'loose 2', 'money 0', '> dues 2'])
})

test.each<[string, (db: LibraryDb) => Promise<Result<Change, TagError>>]>([
  ['adding', (db) => addTag(db, 'new', 'money')],
  ['renaming', (db) => renameTag(db, 'fees', 'Fees and dues')],
  ['moving', (db) => moveTag(db, 'fees', null)],
  ['colouring', (db) => editTag(db, 'loose', { colour: 'blue' })],
  ['deleting', (db) => deleteTag(db, 'budget')],
])('%s a tag can be taken back to the letter', async (_what, command) => {
  const db = await aTree()
  await expectUndo(db, () => command(db))
})

test('a note whose tag is written in another case counts for it, and follows it when it is renamed or deleted', async () => {
  const db = anEmptyLibrary()
  await addTag(db, 'Registers', null)
  await db.notes.add(noteWith('1', 'registers'))
  expect(await shown(db)).toEqual(['Registers 1'])
  await renameTag(db, 'Registers', 'Public registers')
  expect(await tagsOf(db, '1')).toEqual(['Public registers'])
  await db.notes.put(noteWith('1', 'public registers'))
  await deleteTag(db, 'Public registers')
  expect(await tagsOf(db, '1')).toEqual([])
})
