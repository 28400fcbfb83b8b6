import type { Env } from '#renderer/db/change.ts'
import { addAgendaItem, addMeeting, clip, type ClippingDraft, clippingTarget, noDetails } from '#renderer/db/meetings.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import type { AgendaItemId, MeetingId } from '#shared/domain/ids'
import type { AgendaItem, Meeting } from '#shared/domain/meeting'
import type { Save } from './use-saving.ts'

/** Where something goes: what exists, or the words of what is made on the way. */
export interface Target {
  /** A meeting, or the title of a new one. */
  readonly meeting: Meeting | string
  readonly item: AgendaItem | Pick<AgendaItem, 'label' | 'title'>
}

/** True when the item holds what the draft shows already. */
export function isClipped({ clippings }: AgendaItem, draft: ClippingDraft): boolean {
  return clippings.some((clipping) => clippingTarget(clipping) === clippingTarget(draft))
}

/**
 * Makes the meeting and the item where they are new, and clips; all of it is one step to undo.
 *
 * Null when the disk refused.
 */
export async function addToMeeting(
  db: LibraryDb,
  env: Env,
  run: Save,
  { meeting, item }: Target,
  drafts: readonly ClippingDraft[],
): Promise<{ readonly meetingId: MeetingId; readonly itemId: AgendaItemId } | null> {
  const step = `add-to-meeting:${env.newId()}`
  const inMeeting = typeof meeting === 'string' ? await run(() => addMeeting(db, { ...noDetails, title: meeting }, env), step) : meeting
  if (!inMeeting) return null
  const underItem = 'id' in item ? item : await run(() => addAgendaItem(db, inMeeting.id, item, env), step)
  if (!underItem) return null
  const clipped = await run(() => clip(db, inMeeting.id, underItem.id, drafts, env), step)
  return clipped && { meetingId: inMeeting.id, itemId: underItem.id }
}
