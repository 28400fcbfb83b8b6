import type { EditionId, NoteId } from '#shared/domain/ids'
import type { Note } from '#shared/domain/note'
import { type Change, change, type Env } from './change.ts'
import type { LibraryDb } from './schema.ts'

/** Lists the notes on an edition, oldest first. */
export async function listNotes(db: LibraryDb, editionId: EditionId): Promise<readonly Note[]> {
  const notes = await db.notes.where('anchor.editionId').equals(editionId).toArray()
  return notes.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
}

/** Lists every tag in use, in alphabetical order. */
export async function listTags(db: LibraryDb): Promise<readonly string[]> {
  return (await db.notes.orderBy('tags').uniqueKeys()).map(String)
}

/**
 * Writes a note's words and tags; a note with a new id is added.
 * Where it stands is decided once: a repair may have moved a note while its words were still being stored.
 */
export async function writeNote(db: LibraryDb, note: Pick<Note, 'id' | 'anchor' | 'body' | 'tags'>, env: Env): Promise<Change> {
  const label = (await db.notes.get(note.id)) ? 'editNote' : 'addNote'
  return change(db, label, ['notes'], async (rows) => {
    const now = env.now()
    const stored = await db.notes.get(note.id)
    const { anchor, createdAt } = stored ?? { anchor: note.anchor, createdAt: now }
    await rows.put('notes', { ...note, anchor, createdAt, updatedAt: now } satisfies Note)
  })
}

/** Deletes a note; clippings of it stay and say that it is gone. */
export const deleteNote = (db: LibraryDb, id: NoteId): Promise<Change> =>
  change(db, 'deleteNote', ['notes'], (rows) => rows.remove('notes', id))
