import type { EditionId, MeetingId } from '#shared/domain/ids'
import type { Meeting } from '#shared/domain/meeting'
import { listPlaces } from '#shared/domain/meeting-places'
import type { Note } from '#shared/domain/note'
import type { PackInput } from '#shared/pack/build-pack'
import { listParagraphs } from './editions.ts'
import { findMeeting } from './meetings.ts'
import type { LibraryDb } from './schema.ts'

/** Reads all that a meeting's pack is made of, each text once; null when the meeting is gone. What is no longer in the library is not in the maps. */
export async function readPackInput(db: LibraryDb, meetingId: MeetingId): Promise<PackInput | null> {
  const meeting = await findMeeting(db, meetingId)
  if (!meeting) return null
  const { editionIds, noteIds } = listPlaces(meeting)
  const notes = (await db.notes.bulkGet([...noteIds])).filter((note) => note !== undefined)
  const ids = new Set([...editionIds, ...notes.map(({ anchor }) => anchor.editionId)])
  const editions = (await db.editions.bulkGet([...ids])).filter((edition) => edition !== undefined)
  const paragraphs = await Promise.all([...quotedTexts(meeting, notes)].map(async (id) => [id, await listParagraphs(db, id)] as const))
  return {
    meeting,
    editions: new Map(editions.map((edition) => [edition.id, edition])),
    paragraphs: new Map(paragraphs),
    notes: new Map(notes.map((note) => [note.id, note])),
  }
}

/** Of a document that is only named under an item, the words are not needed. */
function quotedTexts({ items, ...meeting }: Meeting, notes: readonly Note[]): ReadonlySet<EditionId> {
  const quoted = listPlaces({ ...meeting, items: items.map(({ documents: _documents, ...item }) => item) })
  return new Set([...quoted.editionIds, ...notes.map(({ anchor }) => anchor.editionId)])
}
