import type { Env } from '#renderer/db/change.ts'
import { addAgendaItem, addMeeting, clip, type ClippingDraft, clippingsAt, clippingTarget, noDetails, tieDocuments } from '#renderer/db/meetings.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import type { AgendaItemId, EditionId, MeetingId } from '#shared/domain/ids'
import type { AgendaItem, Meeting } from '#shared/domain/meeting'
import type { Save } from './use-saving.ts'

/** Where something goes: what exists, or the words of what is made on the way. */
export interface Target {
  /** A meeting, or the title of a new one. */
  readonly meeting: Meeting | string
  /** Null = not yet used. */
  readonly item: AgendaItem | Pick<AgendaItem, 'label' | 'title'> | null
}

/** What goes to a meeting: clippings, and texts as documents of an item. */
export interface Added {
  readonly drafts: readonly ClippingDraft[]
  readonly documents: readonly EditionId[]
}

/** True when an item, or the tray where it is null, holds all that is added already. */
export function isAdded(meeting: Pick<Meeting, 'items' | 'tray'>, item: AgendaItem | null, { drafts, documents }: Added): boolean {
  const held = new Set(clippingsAt(meeting, item?.id ?? null).map(clippingTarget))
  return drafts.every((draft) => held.has(clippingTarget(draft))) && documents.every((id) => item?.documents?.includes(id))
}

/**
 * Makes the meeting and the item where they are new, and adds; all of it is one step to undo.
 *
 * Null when the disk refused. `itemId` is null for what is not yet used.
 */
export async function addToMeeting(
  db: LibraryDb,
  env: Env,
  run: Save,
  { meeting, item }: Target,
  { drafts, documents }: Added,
): Promise<{ readonly meetingId: MeetingId; readonly itemId: AgendaItemId | null } | null> {
  const step = `add-to-meeting:${env.newId()}`
  const inMeeting = typeof meeting === 'string' ? await run(() => addMeeting(db, { ...noDetails, title: meeting }, env), step) : meeting
  if (!inMeeting) return null
  const underItem = item === null || 'id' in item ? item : await run(() => addAgendaItem(db, inMeeting.id, item, env), step)
  if (item !== null && !underItem) return null
  const itemId = underItem?.id ?? null
  const isClipped = drafts.length === 0 || (await run(() => clip(db, inMeeting.id, itemId, drafts, env), step))
  const isTied = documents.length === 0 || itemId === null || (await run(() => tieDocuments(db, inMeeting.id, itemId, documents, env), step))
  return isClipped && isTied ? { meetingId: inMeeting.id, itemId } : null
}
