import { findEdition, listParagraphs } from '#renderer/db/editions.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import { resolveAnchor } from '#shared/anchoring/resolve'
import { buildCitationContext } from '#shared/citation/citation-context'
import { cite } from '#shared/citation/cite'
import type { EditionId, NoteId, ParagraphId } from '#shared/domain/ids'
import type { Note } from '#shared/domain/note'

/** Where a note stands now. */
export interface NotePlace {
  readonly editionId: EditionId
  readonly paragraphId: ParagraphId
  readonly citation: string
}

/** Finds the places of many notes, reading each text once; null where a note's text or paragraph is gone. */
export async function findNotePlaces(db: LibraryDb, notes: readonly Note[]): Promise<ReadonlyMap<NoteId, NotePlace | null>> {
  const editionIds = [...new Set(notes.map(({ anchor }) => anchor.editionId))]
  const places = await Promise.all(
    editionIds.map((editionId) => placesOnEdition(db, editionId, notes.filter(({ anchor }) => anchor.editionId === editionId))),
  )
  return new Map(places.flat())
}

async function placesOnEdition(db: LibraryDb, editionId: EditionId, notes: readonly Note[]): Promise<readonly (readonly [NoteId, NotePlace | null])[]> {
  const edition = await findEdition(db, editionId)
  if (!edition) return notes.map(({ id }) => [id, null])
  const paragraphs = await listParagraphs(db, editionId)
  const context = buildCitationContext(paragraphs)
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  return notes.map(({ id, anchor }) => {
    const place = byId.get(anchor.paragraphId)?.hash === anchor.paragraphHash ? null : resolveAnchor(anchor, paragraphs)
    const paragraph = byId.get(place && place.status !== 'orphan' ? place.paragraphId : anchor.paragraphId)
    return [id, paragraph ? { editionId, paragraphId: paragraph.id, citation: cite(edition, paragraph, context) } : null]
  })
}
