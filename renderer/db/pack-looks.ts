import { type PackLook, usualLook } from '#shared/domain/pack-look'
import { type Change, change } from './change.ts'
import type { LibraryDb } from './schema.ts'

const id = 'organisation'

/** Gives the look of the organisation's packs; the app's own where none was given. */
export async function getLook(db: LibraryDb): Promise<PackLook> {
  const stored = await db.packLooks.get(id)
  if (!stored) return usualLook
  const { id: _id, ...look } = stored
  return look
}

/** Changes how all packs look; what `edit` does not name stays. */
export const changeLook = (db: LibraryDb, edit: Partial<PackLook>): Promise<Change> =>
  change(db, 'changeLook', ['packLooks'], async (rows) => rows.put('packLooks', { ...(await getLook(db)), ...edit, id }))
