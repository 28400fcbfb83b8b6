import type { MeetingId } from '#shared/domain/ids'
import type { PackRecord } from '#shared/domain/pack-record'
import { type Change, change } from './change.ts'
import type { LibraryDb } from './schema.ts'

/** Lists what a meeting's saved packs were made of, the last one first. */
export async function listPackRecords(db: LibraryDb, meetingId: MeetingId): Promise<readonly PackRecord[]> {
  const records = await db.packRecords.where('meetingId').equals(meetingId).toArray()
  return records.toSorted((one, other) => other.madeAt.localeCompare(one.madeAt))
}

/** Keeps what a pack was made of, once its file is on the disk. */
export const addPackRecord = (db: LibraryDb, record: PackRecord): Promise<Change> =>
  change(db, 'savePack', ['packRecords'], (rows) => rows.put('packRecords', record))
