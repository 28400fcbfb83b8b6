import { listParagraphs } from '#renderer/db/editions.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import type { AgendaDraft, Tie } from '#shared/agenda/agenda-draft'
import { readAgenda } from '#shared/agenda/read-agenda'
import { tieDocuments } from '#shared/agenda/tie-documents'
import type { Edition } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'

/** A provisional agenda as it was read, with the texts of the library that belong to its items. */
export interface AgendaReading {
  readonly edition: Edition
  readonly draft: AgendaDraft
  readonly ties: readonly Tie[]
  readonly editions: ReadonlyMap<EditionId, Edition>
}

/** Lists the agendas of the library, the newest first. */
export async function listAgendas(db: LibraryDb): Promise<readonly Edition[]> {
  const agendas = await db.editions.filter(({ kind }) => kind === 'agenda').toArray()
  return agendas.toSorted((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))
}

/** Reads one of them; null when it is gone. Stores nothing. */
export async function readAgendaText(db: LibraryDb, id: EditionId): Promise<AgendaReading | null> {
  const editions = await db.editions.toArray()
  const edition = editions.find((one) => one.id === id)
  if (!edition) return null
  const draft = readAgenda(edition, await listParagraphs(db, id))
  const ties = tieDocuments(draft, editions).filter(({ editionId }) => editionId !== id)
  return { edition, draft, ties, editions: new Map(editions.map((one) => [one.id, one])) }
}
