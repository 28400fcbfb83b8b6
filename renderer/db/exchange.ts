import type { Edition } from '#shared/domain/edition'
import type { EditionId, MeetingId } from '#shared/domain/ids'
import type { EditionText, ExchangeRowTypes, ExchangeRows } from '#shared/exchange/exchange-file'
import { rowsOfMeeting } from '#shared/exchange/meeting-rows'
import { type ExchangePlan, planExchange } from '#shared/exchange/plan'
import { emptyLists, rowTables, setRows, tableNames } from '#shared/exchange/tables'
import { type Change, change } from './change.ts'
import { listParagraphs, putParagraphs } from './editions.ts'
import type { LibraryDb } from './schema.ts'

/** Reads what an exchange file holds: the whole library, or what one meeting needs. The bin stays at home. */
export async function readExchangeRows(db: LibraryDb, meetingId: MeetingId | null): Promise<ExchangeRows> {
  return db.transaction('r', tableNames, async () => {
    const all = { ...(await readWithoutTexts(db)), editions: await db.editions.toArray() }
    const rows = meetingId === null ? all : rowsOfMeeting(all, meetingId)
    return { ...rows, texts: await readTexts(db, rows.editions) }
  })
}

/** Gives the bytes that an edition was read from; null where the library has none. */
export async function findSourceBytes(db: LibraryDb, id: EditionId): Promise<Uint8Array | null> {
  return (await db.sources.get(id))?.bytes ?? null
}

/** Says what reading a file into the library would do; writes nothing. */
export function planExchangeImport(db: LibraryDb, file: ExchangeRows): Promise<ExchangePlan> {
  // Dexie keeps a transaction open through native awaits only where its callback is itself an async function.
  return db.transaction('r', tableNames, async () => planAgainst(db, file))
}

/**
 * Reads a file into the library, in one transaction that one undo takes back. Planned anew in it, so that what changed
 * since the preview is never written over.
 *
 * `sources` holds the files of the editions that are new, by SHA-256; an edition whose file is not there comes without.
 */
export function importExchange(db: LibraryDb, file: ExchangeRows, sources: ReadonlyMap<string, Uint8Array>): Promise<Change> {
  return change(db, 'importLibrary', [...tableNames, 'sources'], async (rows) => {
    const { rows: added } = await planAgainst(db, file)
    for (const edition of added.editions) {
      await rows.put('editions', edition)
      const bytes = sources.get(edition.sourceSha256)
      if (bytes !== undefined) await rows.put('sources', { editionId: edition.id, bytes })
    }
    for (const { editionId, paragraphs } of added.texts) await putParagraphs(rows, editionId, paragraphs)
    for (const name of rowTables) for (const row of added[name]) await rows.put(name, row)
  })
}

async function planAgainst(db: LibraryDb, file: ExchangeRows): Promise<ExchangePlan> {
  const hashes = file.editions.map(({ contentHash }) => contentHash)
  const ids = file.editions.map(({ id }) => id)
  // A conflicting text stands beside under a key that begins with its id.
  const byId = await db.editions.where('id').startsWithAnyOf(ids).toArray()
  const byContent = await db.editions.where('contentHash').anyOf(hashes).toArray()
  const editions = [...new Map([...byId, ...byContent].map((edition) => [edition.id, edition])).values()]
  return planExchange({ ...(await readWithoutTexts(db)), editions, texts: await readTexts(db, editions) }, file)
}

/** The tables that hold in the library what they hold in the file. */
async function readWithoutTexts(db: LibraryDb): Promise<ExchangeRows> {
  const rows = emptyLists()
  const read = async <Name extends (typeof rowTables)[number]>(name: Name): Promise<void> => {
    setRows(rows, name, await db.table<ExchangeRowTypes[Name]>(name).toArray())
  }
  for (const name of rowTables) await read(name)
  return rows
}

async function readTexts(db: LibraryDb, editions: readonly Edition[]): Promise<readonly EditionText[]> {
  const texts: EditionText[] = []
  for (const { id } of editions) texts.push({ editionId: id, paragraphs: await listParagraphs(db, id) })
  return texts
}
