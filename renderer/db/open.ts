import { Dexie } from 'dexie'
import { type LibraryDb, schemaHistory } from './schema.ts'

const latestVersion = schemaHistory.at(-1)?.version ?? 0

/**
 * Declares the library's database; Dexie opens it at the first query.
 *
 * `strict`: a commit is reported only after the engine has flushed it to disk, so that a saved note
 * survives a crash. `upTo` lets a migration test open an older schema.
 */
export function openLibrary(name = 'library', upTo = latestVersion): LibraryDb {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as LibraryDb
  for (const { version, stores, upgrade } of schemaHistory) {
    if (version > upTo) continue
    const declared = db.version(version).stores(stores)
    if (upgrade) declared.upgrade(upgrade)
  }
  return db
}

/**
 * Whether the database on disk was written by a newer app than this one.
 *
 * Dexie opens such a database without complaint (it retries without a version), and would write
 * old rows into it; the caller must refuse. Dexie multiplies its versions by ten on disk.
 */
export function isFromNewerApp(db: LibraryDb): boolean {
  return db.backendDB().version > latestVersion * 10
}
