import 'fake-indexeddb/auto'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Doubt, Edition } from '#shared/domain/edition'
import type { EditionId, MeetingId } from '#shared/domain/ids'
import type { Meeting } from '#shared/domain/meeting'
import { openLibrary } from '#renderer/db/open.ts'
import { schemaHistory } from '#renderer/db/schema.ts'
import { anEdition, aNote, aParagraph } from '../../helpers/builders.ts'
import { everything } from '../../helpers/library.ts'

const doubt: Doubt = { code: 'numbering-gap', ordinal: null, confidence: 0.4, detail: 'body: 14' }

/** An edition as version 1 stored it. */
function oldEdition(id: string, doubts: readonly Doubt[]): Omit<Edition, 'repairs' | 'review'> {
  const { repairs: _repairs, review: _review, ...edition } = anEdition({ id: id as EditionId })
  return { ...edition, report: { ...edition.report, doubts } }
}

const meeting: Meeting = {
  id: 'meeting-1' as MeetingId,
  title: 'Sample session',
  body: '',
  place: '',
  startsOn: null,
  endsOn: null,
  items: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
}

test('texts of version 1 get their review from their doubts and have no repairs; all other rows stay as they are', async () => {
  const old = openLibrary('library-of-version-1', 1)
  const clean = oldEdition('clean', [])
  const doubtful = oldEdition('doubtful', [doubt])
  await old.table('editions').bulkAdd([clean, doubtful])
  await old.table('texts').add({ editionId: 'clean', block: 0, paragraphs: [aParagraph()] })
  await old.table('sources').add({ editionId: 'clean', bytes: new Uint8Array([1, 2, 3]) })
  await old.table('notes').add(aNote(aParagraph(), { tags: ['follow-up'] }))
  await old.table('meetings').add(meeting)
  await old.table('settings').add({ id: 'settings', theme: 'dark' })
  const before = await everything(old)
  expect(old.verno).toBe(1)
  old.close()

  const now = openLibrary('library-of-version-1', 2)
  const after = await everything(now)
  expect(now.verno).toBe(2)
  expect(after).toEqual({
    ...before,
    editions: [
      { ...clean, repairs: [], review: 'clean' },
      { ...doubtful, repairs: [], review: 'waiting' },
    ],
  })
  expect(await now.editions.where('review').equals('waiting').primaryKeys()).toEqual(['doubtful'])
  now.close()
})

test('doing the upgrade twice changes nothing', async () => {
  const db = openLibrary('library-upgraded-twice', 2)
  await db.editions.bulkAdd([
    anEdition({
      id: 'approved' as EditionId,
      review: 'approved',
      report: { numbering: [], furniture: [], doubts: [doubt], pages: null },
    }),
  ])
  const before = await everything(db)
  const upgrade = schemaHistory[1]?.upgrade
  expect(upgrade).toBeDefined()
  await db.transaction('rw', db.editions, (tx) => upgrade?.(tx))
  expect(await everything(db)).toEqual(before)
})

test('every upgrade has its migration test', () => {
  for (const { version, upgrade } of schemaHistory) {
    const file = resolve(import.meta.dirname, `migration-${String(version).padStart(3, '0')}.test.ts`)
    if (upgrade) expect(existsSync(file), file).toBe(true)
  }
})
