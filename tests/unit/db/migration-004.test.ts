import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { usualPack } from '#shared/domain/pack-choices'
import { openLibrary } from '#renderer/db/open.ts'
import { everything } from '../../helpers/library.ts'
import { sampleMeeting } from '../../fixtures/packs/build-sample.ts'

const older = { audience: 'shareable', citations: 'shorthand', leftOut: ['contents'], version: '3' }
const newer = { ...usualPack, audience: 'shareable', citations: 'shorthand', version: '3', parts: usualPack.parts.filter((part) => part !== 'contents') }

test('choices of packs of version 3 name their parts in order, also those of meetings in the bin; all other rows stay as they are', async () => {
  const meeting = sampleMeeting([])
  const old = openLibrary('library-of-version-3', 3)
  await old.table('meetings').bulkAdd([{ ...meeting, pack: older }, { ...meeting, id: 'not-chosen-yet' }])
  await old.table('binRows').add({ entryId: 'bin', place: 0, table: 'meetings', row: { ...meeting, pack: older } })
  await old.table('settings').add({ id: 'settings', theme: 'dark' })
  const before = await everything(old)
  old.close()

  const now = openLibrary('library-of-version-3')
  expect(await everything(now)).toEqual({
    ...before,
    packTemplates: [],
    packLooks: [],
    packRecords: [],
    meetings: [{ ...meeting, id: 'not-chosen-yet' }, { ...meeting, pack: newer }].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    binRows: [{ entryId: 'bin', place: 0, table: 'meetings', row: { ...meeting, pack: newer } }],
  })
  now.close()
})
