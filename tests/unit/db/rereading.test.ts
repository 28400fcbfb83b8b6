import { expect, test } from 'vitest'
import type { EditionId, InstrumentId, NoteId } from '#shared/domain/ids'
import type { ImportDraft } from '#shared/domain/import'
import type { Note } from '#shared/domain/note'
import { redoChange, undoChange } from '#renderer/db/change.ts'
import { addEditions, addFurtherSource, findEdition, isReadByOlderEngine, listParagraphs } from '#renderer/db/editions.ts'
import { repairEdition } from '#renderer/db/repairs.ts'
import { readFromOtherFile, rereadEdition } from '#renderer/db/rereading.ts'
import { engineVersion } from '#shared/segmentation/engine-version'
import { aDraft, aNote, aSteadyEnv } from '../../helpers/builders.ts'
import { anEmptyLibrary, everything } from '../../helpers/library.ts'
import { aText, at, idOf } from '../repair/texts.ts'

const id = 'id-1' as EditionId

const read = (...texts: readonly string[]) => aText(texts.map((text, index) => ({ label: String(index + 1), text })))
const draftOf = (text: ReturnType<typeof read>, version: number): ImportDraft => ({
  ...aDraft({ paragraphs: text.paragraphs, sourceSha256: 'same file' }),
  report: text.report,
  engineVersion: version,
})

const old = read('Welcomes the sample report of the office;', 'Requests the States to open their registers;', 'Decides to remain seized.')

/** A library with a text of the older engine, its second paragraph made a heading, and a note on the third. */
async function anOldLibrary() {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  const source = { name: 'sample.pdf', bytes: new Uint8Array([1]) }
  const instrumentId = 'SAMPLE/RES/1/1' as InstrumentId
  await addEditions(db, [{ source, draft: draftOf(old, engineVersion - 1), instrumentId, origin: 'imported' }], env)
  await repairEdition(db, id, { type: 'kind', paragraphId: idOf('body/2'), kind: 'heading' }, env)
  const third = at(old, 'body/3')
  const { anchor, ...note } = aNote(third, { id: 'note-1' as NoteId })
  await db.notes.put({ ...note, anchor: { ...anchor, editionId: id } } satisfies Note)
  return db
}

test('a text that an older engine has read is known as such until it is read again', async () => {
  const db = await anOldLibrary()
  expect(isReadByOlderEngine((await findEdition(db, id))!)).toBe(true)
  await rereadEdition(db, id, draftOf(old, engineVersion))
  expect(isReadByOlderEngine((await findEdition(db, id))!)).toBe(false)
})

test('repairs are made again and notes follow their paragraphs', async () => {
  const db = await anOldLibrary()
  const newer = read('Recalling is first now;', 'Welcomes the sample report of the office;', 'Requests the States to open their registers;', 'Decides to remain seized.')
  const done = await rereadEdition(db, id, draftOf(newer, engineVersion))
  expect(done).toMatchObject({ kept: 1, unfitting: 0 })
  const paragraphs = await listParagraphs(db, id)
  expect(paragraphs.find(({ text }) => text.startsWith('Requests'))?.kind).toBe('heading')
  const note = await db.notes.get('note-1' as NoteId)
  expect(paragraphs.find((paragraph) => paragraph.id === note?.anchor.paragraphId)?.text).toBe('Decides to remain seized.')
  expect(note?.anchor.paragraphHash).toBe(at(old, 'body/3').hash)
})

test('a repair that no longer fits waits as a doubt, and so does its text', async () => {
  const db = await anOldLibrary()
  const newer = read('Welcomes the sample report of the office;', 'Has been read in quite another way;', 'Decides to remain seized.')
  expect(await rereadEdition(db, id, draftOf(newer, engineVersion))).toMatchObject({ kept: 0, unfitting: 1 })
  const edition = await findEdition(db, id)
  expect(edition).toMatchObject({ review: 'waiting', repairs: [] })
  expect(edition?.report.doubts).toMatchObject([{ code: 'repair-unfit', ordinal: 1, detail: 'kind' }])
})

test('one undo brings the old reading, its repairs and the places of its notes back', async () => {
  const db = await anOldLibrary()
  const before = await everything(db)
  const done = await rereadEdition(db, id, draftOf(read('Decides to remain seized.', 'Welcomes the sample report of the office;'), engineVersion))
  const after = await everything(db)
  expect(after).not.toEqual(before)
  await undoChange(db, done!.change)
  expect(await everything(db)).toEqual(before)
  await redoChange(db, done!.change)
  expect(await everything(db)).toEqual(after)
})

test('a text that is gone is not read again', async () => {
  expect(await rereadEdition(anEmptyLibrary(), id, draftOf(old, engineVersion))).toBeNull()
})

test('a PDF with the same words takes the place of the file before it, which stays noted; undo puts it back', async () => {
  const db = await anOldLibrary()
  const before = await everything(db)
  const pages = { ...draftOf(read(...old.paragraphs.map(({ text }) => text)), engineVersion), sourceSha256: 'of the PDF' }
  const done = await readFromOtherFile(db, id, pages, { name: 'official.pdf', bytes: new Uint8Array([2]) })
  expect(await findEdition(db, id)).toMatchObject({
    sourceName: 'official.pdf',
    sourceSha256: 'of the PDF',
    furtherSources: [{ sourceName: 'sample.pdf', sourceSha256: 'same file' }],
    repairs: [{ type: 'kind' }],
  })
  expect((await db.sources.get(id))?.bytes).toEqual(new Uint8Array([2]))
  await undoChange(db, done!.change)
  expect(await everything(db)).toEqual(before)
})

test('a further file that becomes the source of its text is no further one any more', async () => {
  const db = await anOldLibrary()
  const pages = { ...draftOf(old, engineVersion), sourceSha256: 'of the PDF' }
  await addFurtherSource(db, id, { format: 'pdf', sourceName: 'official.pdf', sourceSha256: 'of the PDF' })
  await readFromOtherFile(db, id, pages, { name: 'official.pdf', bytes: new Uint8Array([2]) })
  expect((await findEdition(db, id))?.furtherSources?.map(({ sourceName }) => sourceName)).toEqual(['sample.pdf'])
})
