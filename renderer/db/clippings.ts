import type { Edition } from '#shared/domain/edition'
import type { EditionId, NoteId } from '#shared/domain/ids'
import type { Clipping } from '#shared/domain/meeting'
import type { Note } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import { listParagraphs } from './editions.ts'
import type { LibraryDb } from './schema.ts'

/** What clippings point at. Whatever is no longer in the library is not in the maps. */
export interface ClippedSources {
  readonly editions: ReadonlyMap<EditionId, Edition>
  /** Whole editions in reading order: a citation needs to know the rest of its text. */
  readonly paragraphs: ReadonlyMap<EditionId, readonly Paragraph[]>
  readonly notes: ReadonlyMap<NoteId, Note>
}

/** Reads the notes and whole texts that clippings and their notes stand on; each edition once. */
export async function readClippedSources(db: LibraryDb, clippings: readonly Clipping[]): Promise<ClippedSources> {
  const noteIds = clippings.flatMap((clipping) => (clipping.type === 'note' ? [clipping.noteId] : []))
  const notes = present(await db.notes.bulkGet(noteIds))
  const clippedIds = clippings.flatMap(clippedEditions)
  const editionIds = [...new Set([...clippedIds, ...notes.map(({ anchor }) => anchor.editionId)])]
  const editions = present(await db.editions.bulkGet(editionIds))
  const paragraphs = await Promise.all(editions.map(async ({ id }) => [id, await listParagraphs(db, id)] as const))
  return {
    editions: new Map(editions.map((edition) => [edition.id, edition])),
    paragraphs: new Map(paragraphs),
    notes: new Map(notes.map((note) => [note.id, note])),
  }
}

function clippedEditions(clipping: Clipping): readonly EditionId[] {
  switch (clipping.type) {
    case 'paragraph':
      return [clipping.editionId]
    case 'note':
      return clipping.at ? [clipping.at.editionId] : []
    case 'comparison':
      return [clipping.beforeId, clipping.afterId]
  }
}

function present<T>(found: readonly (T | undefined)[]): readonly T[] {
  return found.filter((row) => row !== undefined)
}
