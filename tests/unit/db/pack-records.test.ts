import { expect, it } from 'vitest'
import { undoChange } from '#renderer/db/change.ts'
import { addPackRecord, listPackRecords } from '#renderer/db/pack-records.ts'
import type { MeetingId } from '#shared/domain/ids'
import type { PackRecord } from '#shared/domain/pack-record'
import { anEmptyLibrary } from '../../helpers/library.ts'

const record = (id: string, madeAt: string, meetingId = 'meeting'): PackRecord => ({
  id,
  meetingId: meetingId as MeetingId,
  version: '1',
  template: 'delegation-brief',
  audience: 'internal',
  madeAt,
  editions: [],
  quoted: [],
  notes: [],
  own: {},
})

it('keeps what each saved pack of a meeting was made of, the last one first', async () => {
  const db = anEmptyLibrary()
  await addPackRecord(db, record('first', '2026-11-20T09:00:00.000Z'))
  const { rows } = await addPackRecord(db, record('second', '2026-11-21T09:00:00.000Z'))
  await addPackRecord(db, record('elsewhere', '2026-11-22T09:00:00.000Z', 'other'))
  expect((await listPackRecords(db, 'meeting' as MeetingId)).map(({ id }) => id)).toEqual(['second', 'first'])
  await undoChange(db, { label: 'savePack', rows })
  expect((await listPackRecords(db, 'meeting' as MeetingId)).map(({ id }) => id)).toEqual(['first'])
})
