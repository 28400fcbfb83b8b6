import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { describeSpan } from '#shared/anchoring/describe'
import type { NoteId } from '#shared/domain/ids'
import type { Note } from '#shared/domain/note'
import { plainText, richText } from '#shared/rich-text/plain-text'
import { undoChange } from '#renderer/db/change.ts'
import { findEdition, removeEditions } from '#renderer/db/editions.ts'
import { listNoteVersions, restoreNoteVersion } from '#renderer/db/note-versions.ts'
import { listNotesOnEdition, writeNote } from '#renderer/db/notes.ts'
import { openLibrary } from '#renderer/db/open.ts'
import { schemaHistory } from '#renderer/db/schema.ts'
import { listTagTree } from '#renderer/db/tags.ts'
import { anEdition, aNote, aParagraph, aSteadyEnv } from '../../helpers/builders.ts'
import { everything } from '../../helpers/library.ts'

/** A note as version 2 stored it. */
function oldNote(body: string) {
  const { id, anchor, tags, createdAt, updatedAt } = aNote(aParagraph(), { tags: ['follow-up'] })
  return { id, anchor, body, tags, createdAt, updatedAt }
}

test('notes of version 2 become internal comments, a paragraph of rich words a line; all other rows stay as they are', async () => {
  const old = openLibrary('library-of-version-2', 2)
  await old.table('editions').add(anEdition())
  await old.table('notes').add(oldNote('First line\n\nThird line'))
  await old.table('settings').add({ id: 'settings', theme: 'dark' })
  const before = await everything(old)
  old.close()

  const now = openLibrary('library-of-version-2', 3)
  const note: Note = {
    ...oldNote(''),
    also: [],
    kind: 'comment',
    audience: 'internal',
    author: '',
    body: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'First line' }] },
        { type: 'paragraph' },
        { type: 'paragraph', content: [{ type: 'text', text: 'Third line' }] },
      ],
    },
  }
  const empty = { noteVersions: [], tags: [], links: [], placements: [], bin: [], binRows: [] }
  expect(await everything(now)).toEqual({ ...before, ...empty, notes: [note] })
  expect(await now.notes.where('tags').equals('follow-up').count()).toBe(1)
  now.close()
})

test('a library of version 1 is of use in this version: its notes are found, tagged, edited and removed with their text', async () => {
  const old = openLibrary('library-of-version-1-in-use', 1)
  const { repairs: _repairs, review: _review, ...edition } = anEdition()
  const paragraph = aParagraph()
  await old.table('editions').add(edition)
  await old.table('texts').add({ editionId: edition.id, block: 0, paragraphs: [paragraph] })
  await old.table('sources').add({ editionId: edition.id, bytes: new Uint8Array([1]) })
  await old.table('notes').bulkAdd([
    { ...oldNote('Ask for the timetable.\nAnd for a report.'), anchor: { editionId: edition.id, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span: describeSpan(paragraph, 0, 7) } },
    { ...oldNote(''), id: 'note-2', tags: [] },
  ])
  old.close()

  const now = openLibrary('library-of-version-1-in-use')
  const env = aSteadyEnv()
  expect((await listNotesOnEdition(now, edition.id)).map(({ note }) => plainText(note.body))).toEqual(['Ask for the timetable.\nAnd for a report.', ''])
  expect(await listTagTree(now)).toMatchObject([{ tag: { name: 'follow-up' }, noteCount: 1 }])
  const before = await everything(now)
  await writeNote(now, { id: 'note-2' as NoteId, anchor: aNote(paragraph).anchor, body: richText('Since then'), tags: ['follow-up'] }, env)
  expect(await now.noteVersions.count()).toBe(1)
  await restoreNoteVersion(now, (await listNoteVersions(now, 'note-2' as NoteId))[0]!.id, env)
  expect((await now.notes.get('note-2' as NoteId))?.body).toEqual(before['notes']?.map((note) => (note as Note).body)[1])
  const removed = await removeEditions(now, [edition.id], env)
  expect([await now.notes.count(), await now.noteVersions.count(), await now.texts.count(), await now.bin.count()]).toEqual([0, 0, 0, 1])
  await undoChange(now, removed)
  expect((await findEdition(now, edition.id))?.review).toBe('clean')
  now.close()
})

test('doing the upgrade of notes twice changes nothing', async () => {
  const db = openLibrary('library-upgraded-to-3-twice', 3)
  await db.notes.add(aNote(aParagraph(), { kind: 'red-line', audience: 'shareable', author: 'A. Sample' }))
  const before = await everything(db)
  const upgrade = schemaHistory[2]?.upgrade
  expect(upgrade).toBeDefined()
  await db.transaction('rw', db.notes, (tx) => upgrade?.(tx))
  expect(await everything(db)).toEqual(before)
})
