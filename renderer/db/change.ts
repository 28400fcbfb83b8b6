import type { LibraryDb, TableName } from './schema.ts'

/** One row before and after; null = no such row. */
interface RowChange {
  readonly table: TableName
  readonly key: string | readonly (string | number)[]
  readonly before: unknown
  readonly after: unknown
}

/** What a command did, row by row: enough to take it back and to do it again. */
export interface Change {
  /** Key of the words that name it in the Undo menu. */
  readonly label: ChangeLabel
  readonly rows: readonly RowChange[]
}

export type ChangeLabel =
  | 'importText'
  | 'removeText'
  | 'importLibrary'
  | 'importComments'
  | 'addSamples'
  | 'removeSamples'
  | 'addNote'
  | 'editNote'
  | 'removeNote'
  | 'restoreVersion'
  | 'addTag'
  | 'renameTag'
  | 'moveTag'
  | 'editTag'
  | 'deleteTag'
  | 'addLink'
  | 'editLink'
  | 'removeLink'
  | 'carryOver'
  | 'joinEditions'
  | 'placeNote'
  | 'restore'
  | 'emptyBin'
  | 'addMeeting'
  | 'editMeeting'
  | 'deleteMeeting'
  | 'choosePack'
  | 'saveTemplate'
  | 'renameTemplate'
  | 'deleteTemplate'
  | 'changeLook'
  | 'savePack'
  | 'addAgendaItem'
  | 'editAgendaItem'
  | 'deleteAgendaItem'
  | 'moveAgendaItem'
  | 'addPart'
  | 'editPart'
  | 'removePart'
  | 'addEntry'
  | 'editEntry'
  | 'removeEntry'
  | 'moveEntry'
  | 'clip'
  | 'unclip'
  | 'moveClipping'
  | 'repairText'
  | 'settleDoubt'
  | 'approveText'
  | 'addSource'
  | 'rereadText'

/** Clock and identifiers come from outside, so that tests can set them. */
export interface Env {
  /** ISO 8601, UTC. */
  readonly now: () => string
  readonly newId: () => string
}

/** Writes rows and remembers what stood there. */
export interface RowWriter {
  put(table: TableName, row: object): Promise<void>
  remove(table: TableName, key: RowChange['key']): Promise<void>
}

/**
 * Runs a command in one read-write transaction over `tables` and returns what it changed.
 * Either everything is written or nothing; a throw inside `work` rolls back.
 */
export async function change(
  db: LibraryDb,
  label: ChangeLabel,
  tables: readonly TableName[],
  work: (rows: RowWriter) => Promise<void>,
): Promise<Change> {
  const rows: RowChange[] = []
  await db.transaction('rw', [...tables], async () => {
    rows.length = 0
    await work({
      async put(table, row) {
        const key = keyOf(db, table, row)
        rows.push({ table, key, before: (await db.table(table).get(key)) ?? null, after: row })
        await db.table(table).put(row)
      },
      async remove(table, key) {
        const before: unknown = await db.table(table).get(key)
        if (before === undefined) return
        rows.push({ table, key, before, after: null })
        await db.table(table).delete(key)
      },
    })
  })
  return { label, rows }
}

/** Gives the key that a row stands under in its table. */
export function keyOf(db: LibraryDb, table: TableName, row: object): RowChange['key'] {
  const { keyPath } = db.table(table).schema.primKey
  const field = (name: string) => (row as Record<string, string | number>)[name] ?? ''
  return Array.isArray(keyPath) ? keyPath.map(field) : String(field(keyPath ?? 'id'))
}

/** Puts every row back as it was before the change, in one transaction. */
export const undoChange = (db: LibraryDb, done: Change): Promise<void> =>
  writeRows(db, [...done.rows].reverse().map((row) => ({ ...row, wanted: row.before })))

/** Does an undone change again. */
export const redoChange = (db: LibraryDb, done: Change): Promise<void> =>
  writeRows(db, done.rows.map((row) => ({ ...row, wanted: row.after })))

async function writeRows(db: LibraryDb, rows: readonly (RowChange & { wanted: unknown })[]): Promise<void> {
  if (rows.length === 0) return
  await db.transaction('rw', [...new Set(rows.map((row) => row.table))], async () => {
    for (const { table, key, wanted } of rows) {
      if (wanted === null) await db.table(table).delete(key)
      else await db.table(table).put(wanted)
    }
  })
}
