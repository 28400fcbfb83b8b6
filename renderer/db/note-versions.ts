import type { NoteId } from '#shared/domain/ids'
import type { Note, NoteVersion } from '#shared/domain/note'
import type { RichText } from '#shared/domain/rich-text'
import { type Change, change, type Env, type RowWriter } from './change.ts'
import type { LibraryDb } from './schema.ts'

/** Lists what a note said before, the last words first. */
export async function listNoteVersions(db: LibraryDb, noteId: NoteId): Promise<readonly NoteVersion[]> {
  const versions = await db.noteVersions.where('noteId').equals(noteId).toArray()
  return versions.toSorted((a, b) => b.writtenAt.localeCompare(a.writtenAt))
}

/** Gives a note its earlier words again; its present words become a version, so that nothing is lost. */
export const restoreNoteVersion = (db: LibraryDb, id: NoteVersion['id'], env: Env): Promise<Change> =>
  change(db, 'restoreVersion', ['notes', 'noteVersions'], async (rows) => {
    const version = await db.noteVersions.get(id)
    const note = version && (await db.notes.get(version.noteId))
    if (!version || !note) return
    await keepVersion(db, rows, note, version.body, env.newId())
    await rows.put('notes', { ...note, body: version.body, updatedAt: env.now() } satisfies Note)
  })

/** Keeps a note's words before others take their place: once for each sitting, and only where they differ. */
export async function keepVersion(db: LibraryDb, rows: RowWriter, note: Note, next: RichText, sitting: string): Promise<void> {
  const id = `${note.id}@${sitting}`
  if (JSON.stringify(note.body) === JSON.stringify(next) || (await db.noteVersions.get(id))) return
  await rows.put('noteVersions', { id, noteId: note.id, body: note.body, author: note.author, writtenAt: note.updatedAt } satisfies NoteVersion)
}
