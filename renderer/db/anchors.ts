import type { EditionId } from '#shared/domain/ids'
import type { NoteAnchor } from '#shared/domain/note'
import type { RowWriter } from './change.ts'
import type { LibraryDb, TableName } from './schema.ts'

/** Tables whose rows stand on paragraphs. */
export const anchoredTables = ['notes', 'placements', 'links'] as const satisfies readonly TableName[]

/**
 * Moves all that stands on an edition, within the caller's transaction: notes with their further places, notes of other
 * editions that were placed here, both ends of links. `follow` gives the same object where nothing changes.
 */
export async function moveAnchors(
  db: LibraryDb,
  rows: RowWriter,
  editionId: EditionId,
  follow: (anchor: NoteAnchor) => NoteAnchor,
): Promise<void> {
  const here = (anchor: NoteAnchor): NoteAnchor => (anchor.editionId === editionId ? follow(anchor) : anchor)
  for (const note of await db.notes.where('anchor.editionId').equals(editionId).toArray()) {
    const anchor = here(note.anchor)
    const also = note.also.map(here)
    if (anchor !== note.anchor || also.some((one, index) => one !== note.also[index])) await rows.put('notes', { ...note, anchor, also })
  }
  for (const placement of await db.placements.where('editionId').equals(editionId).toArray()) {
    const anchor = placement.anchor && here(placement.anchor)
    const also = placement.also?.map(here) ?? []
    const suggestions = placement.suggestions.map((one) => ({ ...one, anchor: here(one.anchor) }))
    const isMoved =
      anchor !== placement.anchor ||
      also.some((one, index) => one !== placement.also?.[index]) ||
      suggestions.some((one, index) => one.anchor !== placement.suggestions[index]?.anchor)
    if (isMoved) await rows.put('placements', { ...placement, anchor, suggestions, ...(also.length > 0 ? { also } : {}) })
  }
  for (const link of await db.links.where('from.editionId').equals(editionId).or('to.editionId').equals(editionId).toArray()) {
    const ends = { from: here(link.from), to: here(link.to) }
    if (ends.from !== link.from || ends.to !== link.to) await rows.put('links', { ...link, ...ends })
  }
}
