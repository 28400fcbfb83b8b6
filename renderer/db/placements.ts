import type { EditionId } from '#shared/domain/ids'
import type { Note, NoteAnchor } from '#shared/domain/note'
import type { Placement } from '#shared/domain/placement'
import { returnedHome } from '#shared/returned/returned-home'
import { type Change, change } from './change.ts'
import type { LibraryDb } from './schema.ts'

/** Lists what became of other editions' notes on this one. */
export const listPlacements = (db: LibraryDb, editionId: EditionId): Promise<readonly Placement[]> =>
  db.placements.where('editionId').equals(editionId).toArray()

/** Lists every placement; not those of notes that are in the bin, which wait nowhere. */
export async function listAllPlacements(db: LibraryDb): Promise<readonly Placement[]> {
  const known = new Set(await db.notes.toCollection().primaryKeys())
  return (await db.placements.toArray()).filter(({ noteId }) => known.has(noteId))
}

/** Stores what a carry-over found. What a person decided stays, and so does what is there already: carrying over twice adds nothing. */
export const putPlacements = (db: LibraryDb, placements: readonly Placement[]): Promise<Change> =>
  change(db, 'carryOver', ['placements'], async (rows) => {
    const known = await db.placements.bulkGet(placements.map(({ id }) => id))
    for (const [index, placement] of placements.entries()) {
      const stored = known[index]
      if (stored?.decidedBy === 'person' || JSON.stringify(stored) === JSON.stringify(placement)) continue
      await rows.put('placements', placement)
    }
  })

/**
 * Says where a note stands on another edition, as a person judges; null = nowhere, it stays with the old text.
 * What a colleague wrote and has stood nowhere yet is at home there from then on.
 */
export const decidePlacement = (db: LibraryDb, id: Placement['id'], anchor: NoteAnchor | null): Promise<Change> =>
  change(db, 'placeNote', ['notes', 'placements'], async (rows) => {
    const placement = await db.placements.get(id)
    if (!placement) return
    const note = await db.notes.get(placement.noteId)
    if (anchor && note?.anchor.editionId === returnedHome) {
      await rows.put('notes', { ...note, anchor } satisfies Note)
      await rows.remove('placements', id)
      return
    }
    const status = anchor === null ? 'orphan' : 'attached'
    await rows.put('placements', { ...placement, anchor, status, decidedBy: 'person' } satisfies Placement)
  })
