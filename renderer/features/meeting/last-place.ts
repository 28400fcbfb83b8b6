import type { AgendaItemId, MeetingId } from '#shared/domain/ids'
import type { LibraryDb } from '#renderer/db/schema.ts'

/** What a meeting's page shows, in the order of its tabs. */
export const meetingViews = ['agenda', 'facts', 'statements', 'follow-up'] as const

export type MeetingView = (typeof meetingViews)[number]

interface LastPlace {
  meetingId: MeetingId | null
  view: MeetingView
  readonly itemIds: Map<MeetingId, AgendaItemId>
}

/** Where the user worked last, for as long as the library is open: the next paragraph most likely goes there too. */
const places = new WeakMap<LibraryDb, LastPlace>()

function placeIn(db: LibraryDb): LastPlace {
  const place = places.get(db) ?? { meetingId: null, view: 'agenda', itemIds: new Map<MeetingId, AgendaItemId>() }
  places.set(db, place)
  return place
}

/** Remembers the meeting, and the item where one was chosen. */
export function rememberPlace(db: LibraryDb, meetingId: MeetingId, itemId: AgendaItemId | null): void {
  const place = placeIn(db)
  place.meetingId = meetingId
  if (itemId) place.itemIds.set(meetingId, itemId)
}

/** The meeting used last; null in a fresh session. */
export const recallMeeting = (db: LibraryDb): MeetingId | null => placeIn(db).meetingId

/** The item used last in a meeting; null when none was. */
export const recallItem = (db: LibraryDb, meetingId: MeetingId): AgendaItemId | null => placeIn(db).itemIds.get(meetingId) ?? null

/** Remembers what a meeting's page showed last. */
export function rememberView(db: LibraryDb, view: MeetingView): void {
  placeIn(db).view = view
}

/** What a meeting's page showed last; the agenda in a fresh session. */
export const recallView = (db: LibraryDb): MeetingView => placeIn(db).view
