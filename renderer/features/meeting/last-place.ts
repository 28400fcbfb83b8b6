import type { AgendaItemId, MeetingId } from '#shared/domain/ids'
import type { LibraryDb } from '#renderer/db/schema.ts'

interface LastPlace {
  meetingId: MeetingId | null
  readonly itemIds: Map<MeetingId, AgendaItemId>
}

/** Where the user worked last, for as long as the library is open: the next paragraph most likely goes there too. */
const places = new WeakMap<LibraryDb, LastPlace>()

/** Remembers the meeting, and the item where one was chosen. */
export function rememberPlace(db: LibraryDb, meetingId: MeetingId, itemId: AgendaItemId | null): void {
  const place = places.get(db) ?? { meetingId, itemIds: new Map<MeetingId, AgendaItemId>() }
  place.meetingId = meetingId
  if (itemId) place.itemIds.set(meetingId, itemId)
  places.set(db, place)
}

/** The meeting used last; null in a fresh session. */
export const recallMeeting = (db: LibraryDb): MeetingId | null => places.get(db)?.meetingId ?? null

/** The item used last in a meeting; null when none was. */
export const recallItem = (db: LibraryDb, meetingId: MeetingId): AgendaItemId | null => places.get(db)?.itemIds.get(meetingId) ?? null
