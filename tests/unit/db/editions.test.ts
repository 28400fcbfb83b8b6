import { expect, test } from 'vitest'
import type { EditionId, InstrumentId, NoteId } from '#shared/domain/ids'
import type { ImportDraft } from '#shared/domain/import'
import { redoChange, undoChange } from '#renderer/db/change.ts'
import { addEditions, addFurtherSource, countWorks, findEdition, findSameText, isSourceOf, listEditionsOf, listLibrary, listParagraphs, listSampleIds, type ReadyText, removeEditions } from '#renderer/db/editions.ts'
import { listNotesOnEdition, writeNote } from '#renderer/db/notes.ts'
import { plainText, richText } from '#shared/rich-text/plain-text'
import { aDraft, aSteadyEnv, paragraphsUpTo } from '../../helpers/builders.ts'
import { anEmptyLibrary, everything } from '../../helpers/library.ts'

const ready = (draft = aDraft(), origin: ReadyText['origin'] = 'imported'): ReadyText => ({
  source: { name: 'sample.pdf', bytes: new Uint8Array([1, 2, 3]) },
  draft,
  instrumentId: 'SAMPLE/RES/1/1' as InstrumentId,
  origin,
})

test('a text of many blocks comes back whole and in order', async () => {
  const db = anEmptyLibrary()
  const paragraphs = paragraphsUpTo(401)
  await addEditions(db, [ready(aDraft({ paragraphs }))], aSteadyEnv())
  expect(await db.texts.count()).toBe(3)
  expect(await listParagraphs(db, 'id-1' as EditionId)).toEqual(paragraphs)
})

test('a text that cannot be stored whole leaves nothing behind', async () => {
  const db = anEmptyLibrary()
  const notStorable = { ...ready(), source: { name: 'sample.pdf', bytes: (() => 0) as unknown as Uint8Array } }
  await expect(addEditions(db, [ready(), notStorable], aSteadyEnv())).rejects.toThrow()
  expect(Object.values(await everything(db)).flat()).toEqual([])
})

test('the same file and the same words from another file are known', async () => {
  const db = anEmptyLibrary()
  const draft = aDraft()
  await addEditions(db, [ready(draft)], aSteadyEnv())
  expect((await findSameText(db, { ...draft, contentHash: 'other' }))?.id).toBe('id-1')
  expect((await findSameText(db, { ...draft, sourceSha256: 'other' }))?.id).toBe('id-1')
  expect(await findSameText(db, { ...draft, sourceSha256: 'other', contentHash: 'other' })).toBeNull()
})

test('a draft and the adopted text are two editions even where their words are the same; a paste without a symbol is neither', async () => {
  const db = anEmptyLibrary()
  const adopted = aDraft()
  await addEditions(db, [ready(adopted)], aSteadyEnv())
  const withSymbol = (symbol: string | null) => aDraft({ masthead: { symbol }, sourceSha256: 'other' })
  expect(await findSameText(db, withSymbol('SAMPLE/1/L.1'))).toBeNull()
  expect((await findSameText(db, withSymbol(null)))?.id).toBe('id-1')
})

test('a removed text takes its notes along, and undo brings all of it back', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  await addEditions(db, [ready()], env)
  const [paragraph] = await listParagraphs(db, 'id-1' as EditionId)
  const anchor = { editionId: 'id-1' as EditionId, paragraphId: paragraph!.id, paragraphHash: paragraph!.hash, span: null }
  await writeNote(db, { id: 'note-1' as NoteId, anchor, body: richText('Keep this'), tags: ['follow-up'] }, env)
  const before = await everything(db)
  const removed = await removeEditions(db, ['id-1' as EditionId], env)
  const { bin, binRows, ...rest } = await everything(db)
  expect(Object.values(rest).flat()).toEqual([])
  expect(bin).toMatchObject([{ what: 'text', name: 'Sample resolution' }])
  expect(binRows).toHaveLength(4)
  await undoChange(db, removed)
  expect(await everything(db)).toEqual(before)
})

test('the library counts the notes of each text', async () => {
  const db = anEmptyLibrary()
  const env = aSteadyEnv()
  await addEditions(db, [ready(), ready(aDraft({ paragraphs: paragraphsUpTo(2) }))], env)
  const [paragraph] = await listParagraphs(db, 'id-2' as EditionId)
  const anchor = { editionId: 'id-2' as EditionId, paragraphId: paragraph!.id, paragraphHash: paragraph!.hash, span: null }
  for (const id of ['a', 'b']) await writeNote(db, { id: id as NoteId, anchor, body: richText(id), tags: [] }, env)
  const counts = (await listLibrary(db)).map(({ edition, noteCount }) => [edition.id, noteCount])
  expect(Object.fromEntries(counts)).toEqual({ 'id-1': 0, 'id-2': 2 })
})

test('only sample texts are listed as samples', async () => {
  const db = anEmptyLibrary()
  await addEditions(db, [ready(), ready(aDraft({ paragraphs: paragraphsUpTo(2) }), 'sample')], aSteadyEnv())
  expect(await listSampleIds(db)).toEqual(['id-2'])
})

test('comments that came with a text are notes on their words, signed and tagged, in the same step as the text', async () => {
  const db = anEmptyLibrary()
  const draft = aDraft()
  const [first, second] = draft.paragraphs
  const comments: ImportDraft['comments'] = [
    { paragraphId: first!.id, start: 0, end: 7, author: 'A. Sample', date: '2024-05-02T10:00:00Z', text: 'Whom?' },
    { paragraphId: second!.id, start: 0, end: 0, author: '', date: null, text: 'All of it' },
  ]
  const done = await addEditions(db, [ready({ ...draft, comments })], aSteadyEnv())
  const notes = (await listNotesOnEdition(db, 'id-1' as EditionId)).map(({ note }) => note)
  expect(notes.map(({ author, body, tags, anchor }) => [author, plainText(body), tags, anchor.paragraphId, anchor.span?.exact])).toEqual([
    ['A. Sample', 'Whom?', ['comment'], first!.id, 'Invites'],
    ['', 'All of it', ['comment'], second!.id, undefined],
  ])
  expect(notes[0]?.createdAt).toBe('2024-05-02T10:00:00.000Z')
  const after = await everything(db)
  await undoChange(db, done)
  expect(Object.values(await everything(db)).flat()).toEqual([])
  await redoChange(db, done)
  expect(await everything(db)).toEqual(after)
})

test('the original of a file with tracked changes is another text than its final, and each is known again', async () => {
  const db = anEmptyLibrary()
  const final: ImportDraft = { ...aDraft(), revisions: { inserted: 1, deleted: 1 } }
  await addEditions(db, [ready(final)], aSteadyEnv())
  expect((await findSameText(db, final))?.id).toBe('id-1')
  expect(await findSameText(db, { ...final, contentHash: 'original' })).toBeNull()
})

test('a file with the same words is noted as a further file of the text, once, and known again by its bytes', async () => {
  const db = anEmptyLibrary()
  const draft = aDraft()
  await addEditions(db, [ready(draft)], aSteadyEnv())
  const word = { format: 'docx', sourceName: 'sample.docx', sourceSha256: 'of the Word file' } as const
  const done = await addFurtherSource(db, 'id-1' as EditionId, word)
  expect((await addFurtherSource(db, 'id-1' as EditionId, word)).rows).toEqual([])
  const edition = (await findEdition(db, 'id-1' as EditionId))!
  expect(edition.furtherSources).toEqual([word])
  expect([draft.sourceSha256, word.sourceSha256, 'another'].map((sha) => isSourceOf(edition, sha))).toEqual([true, true, false])
  await undoChange(db, done)
  expect((await findEdition(db, 'id-1' as EditionId))?.furtherSources).toBeUndefined()
})

test('the editions of a work stand in one order: adopted before drafts, English first; the work counts once', async () => {
  const db = anEmptyLibrary()
  const masthead = (part: Partial<ImportDraft['masthead']>, count: number) => ready(aDraft({ masthead: part, paragraphs: paragraphsUpTo(count) }))
  await addEditions(db, [masthead({ kind: 'draft' }, 1), masthead({ language: 'fr' }, 2), masthead({}, 3)], aSteadyEnv())
  expect((await listEditionsOf(db, 'SAMPLE/RES/1/1' as InstrumentId)).map(({ id }) => id)).toEqual(['id-3', 'id-2', 'id-1'])
  expect(await countWorks(db)).toBe(1)
})
