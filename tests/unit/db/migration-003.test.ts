import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Note } from '#shared/domain/note'
import { openLibrary } from '#renderer/db/open.ts'
import { schemaHistory } from '#renderer/db/schema.ts'
import { anEdition, aNote, aParagraph } from '../../helpers/builders.ts'
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

test('doing the upgrade of notes twice changes nothing', async () => {
  const db = openLibrary('library-upgraded-to-3-twice', 3)
  await db.notes.add(aNote(aParagraph(), { kind: 'red-line', audience: 'shareable', author: 'A. Sample' }))
  const before = await everything(db)
  const upgrade = schemaHistory[2]?.upgrade
  expect(upgrade).toBeDefined()
  await db.transaction('rw', db.notes, (tx) => upgrade?.(tx))
  expect(await everything(db)).toEqual(before)
})
