import type { BinEntry } from '#shared/domain/bin'
import { type Change, change, type Env, keyOf, type RowWriter } from './change.ts'
import type { LibraryDb, TableName } from './schema.ts'

/** Tables that a command which moves something to the bin writes in, beside those of the thing itself. */
export const binTables = ['bin', 'binRows'] as const satisfies readonly TableName[]

/** A row that goes to the bin. */
export interface LeavingRow {
  readonly table: TableName
  readonly key: string | readonly (string | number)[]
}

/** Lists what is in the bin, the last removed first. */
export async function listBin(db: LibraryDb): Promise<readonly BinEntry[]> {
  return await db.bin.orderBy('removedAt').reverse().toArray()
}

/** Moves rows to the bin as one entry, inside the transaction of the command that removes them. Rows that are gone already are left out. */
export async function moveToBin(
  db: LibraryDb,
  rows: RowWriter,
  { what, name }: Pick<BinEntry, 'what' | 'name'>,
  leaving: readonly LeavingRow[],
  env: Env,
): Promise<void> {
  const entryId = env.newId()
  let place = 0
  for (const { table, key } of leaving) {
    const row: object | undefined = await db.table(table).get(key)
    if (row === undefined) continue
    await rows.put('binRows', { entryId, place: place++, table, row })
    await rows.remove(table, key)
  }
  if (place > 0) await rows.put('bin', { id: entryId, what, name, removedAt: env.now() } satisfies BinEntry)
}

/**
 * Puts everything of an entry back where it was; an entry that is gone stays gone. A row that has come back another way
 * meanwhile, with a library file, stays as it is now.
 */
export async function restoreFromBin(db: LibraryDb, entryId: string): Promise<Change> {
  const touched = new Set((await rowsOf(db, entryId).toArray()).map(({ table }) => table))
  return change(db, 'restore', [...binTables, ...touched], async (rows) => {
    for (const { table, row } of await rowsOf(db, entryId).toArray()) {
      if ((await db.table(table).get(keyOf(db, table, row))) === undefined) await rows.put(table, row)
    }
    await dropEntry(db, rows, entryId)
  })
}

/** Takes everything out of the bin for good; for this session it can be taken back. */
export const emptyBin = (db: LibraryDb): Promise<Change> =>
  change(db, 'emptyBin', binTables, async (rows) => {
    for (const id of await db.bin.toCollection().primaryKeys()) await dropEntry(db, rows, id)
  })

async function dropEntry(db: LibraryDb, rows: RowWriter, entryId: string): Promise<void> {
  for (const key of await rowsOf(db, entryId).primaryKeys()) await rows.remove('binRows', key)
  await rows.remove('bin', entryId)
}

const rowsOf = (db: LibraryDb, entryId: string) => db.binRows.where('[entryId+place]').between([entryId, 0], [entryId, Infinity])
