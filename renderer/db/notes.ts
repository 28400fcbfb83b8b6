import type { EditionId, NoteId } from '#shared/domain/ids'
import type { Note } from '#shared/domain/note'
import { type NoteFilter, noteTest } from '#shared/domain/note-filter'
import type { StandingNote } from '#shared/domain/placement'
import { plainText } from '#shared/rich-text/plain-text'
import { binTables, type LeavingRow, moveToBin } from './bin.ts'
import { type Change, change, type Env } from './change.ts'
import { keepVersion } from './note-versions.ts'
import type { LibraryDb } from './schema.ts'
import { getSettings } from './settings.ts'
import { spellTags } from './tags.ts'

/** Lists the notes that pass a filter, the one changed last first. Reads every note: a thousand take some ten milliseconds. */
export async function listNotes(db: LibraryDb, filter: NoteFilter): Promise<readonly Note[]> {
  const passes = noteTest(filter, await db.tags.toArray())
  return (await db.notes.orderBy('updatedAt').reverse().toArray()).filter(passes)
}

/** Lists the notes that stand on an edition, oldest first: those written on it, and those of other editions that were placed there. */
export async function listNotesOnEdition(db: LibraryDb, editionId: EditionId): Promise<readonly StandingNote[]> {
  const own = await db.notes.where('anchor.editionId').equals(editionId).toArray()
  const placements = (await db.placements.where('editionId').equals(editionId).toArray()).filter(({ anchor }) => anchor !== null)
  const guests = await db.notes.bulkGet(placements.map(({ noteId }) => noteId))
  const standing: readonly StandingNote[] = [
    ...own.map((note) => ({ note, anchor: note.anchor, placement: null })),
    ...placements.flatMap((placement, index) => {
      const note = guests[index]
      return note && placement.anchor ? [{ note, anchor: placement.anchor, placement }] : []
    }),
  ]
  return standing.toSorted((a, b) => a.note.createdAt.localeCompare(b.note.createdAt))
}

/** Lists every author of a note in alphabetical order, without the unsigned. */
export async function listAuthors(db: LibraryDb): Promise<readonly string[]> {
  const authors = new Set((await db.notes.toArray()).map(({ author }) => author))
  authors.delete('')
  return [...authors].toSorted((a, b) => a.localeCompare(b))
}

/** Whether a note is in the library; one in the bin is not. */
export const hasNote = async (db: LibraryDb, id: NoteId): Promise<boolean> => (await db.notes.where('id').equals(id).count()) > 0

/** What is written in a note; what is left out stays as it is, or begins as an internal comment. */
export type NoteDraft = Pick<Note, 'id' | 'anchor' | 'body' | 'tags'> & Partial<Pick<Note, 'kind' | 'audience' | 'also'>>

/**
 * Writes a note; one with a new id is added, signed as the settings say.
 * Where it stands is decided once: a repair may have moved a note while its words were still being stored.
 * Its earlier words are kept once a `sitting`, however often an edit is stored; without one, each time.
 */
export async function writeNote(db: LibraryDb, draft: NoteDraft, env: Env, sitting: string = env.newId()): Promise<Change> {
  const label = (await db.notes.get(draft.id)) ? 'editNote' : 'addNote'
  return change(db, label, ['notes', 'noteVersions', 'tags', 'settings'], async (rows) => {
    const now = env.now()
    const stored = await db.notes.get(draft.id)
    const author = stored?.author ?? (await getSettings(db)).authorName
    if (stored) await keepVersion(db, rows, stored, draft.body, sitting)
    await rows.put('notes', {
      kind: 'comment',
      audience: 'internal',
      also: [],
      createdAt: now,
      author,
      ...stored,
      ...draft,
      anchor: stored?.anchor ?? draft.anchor,
      tags: await spellTags(db, draft.tags),
      updatedAt: now,
    } satisfies Note)
  })
}

/** Changes what a note is, not what it says; a note that is gone stays gone. */
export const editNote = (
  db: LibraryDb,
  id: NoteId,
  edit: Partial<Pick<Note, 'kind' | 'audience' | 'tags' | 'also'>>,
  env: Env,
): Promise<Change> =>
  change(db, 'editNote', ['notes', 'tags'], async (rows) => {
    const note = await db.notes.get(id)
    if (!note) return
    const tags = await spellTags(db, edit.tags ?? note.tags)
    await rows.put('notes', { ...note, ...edit, tags, updatedAt: env.now() } satisfies Note)
  })

/** Moves a note to the bin with its earlier words and placements; clippings of it stay and say that it is gone. */
export const removeNote = (db: LibraryDb, id: NoteId, env: Env): Promise<Change> =>
  change(db, 'removeNote', ['notes', 'noteVersions', 'placements', ...binTables], async (rows) => {
    const note = await db.notes.get(id)
    if (note) await moveToBin(db, rows, { what: 'note', name: binName(note) }, await rowsOfNote(db, id), env)
  })

/** Takes away a note that was begun and never finished; it leaves nothing in the bin. */
export const discardNote = (db: LibraryDb, id: NoteId): Promise<Change> =>
  change(db, 'removeNote', ['notes', 'noteVersions', 'placements'], async (rows) => {
    for (const { table, key } of await rowsOfNote(db, id)) await rows.remove(table, key)
  })

/** Lists every row that a note consists of. */
export async function rowsOfNote(db: LibraryDb, id: NoteId): Promise<readonly LeavingRow[]> {
  const versions = await db.noteVersions.where('noteId').equals(id).primaryKeys()
  const placements = await db.placements.where('noteId').equals(id).primaryKeys()
  return [
    { table: 'notes', key: id },
    ...versions.map((key) => ({ table: 'noteVersions', key }) as const),
    ...placements.map((key) => ({ table: 'placements', key }) as const),
  ]
}

/** Letters that name a note in the bin. */
const nameLength = 80

const binName = ({ body, anchor }: Note): string => (plainText(body).trim() || (anchor.span?.exact ?? '')).slice(0, nameLength)
