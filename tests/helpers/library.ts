import 'fake-indexeddb/auto'
import { openLibrary } from '#renderer/db/open.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'

let opened = 0

/** Opens an empty library of its own. */
export const anEmptyLibrary = (): LibraryDb => openLibrary(`library-${++opened}`)

/** Every row of every table: what a change must leave as it was once it is undone. */
export async function everything(db: LibraryDb): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)))
}
