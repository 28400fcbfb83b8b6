import type { Change, Env } from '#renderer/db/change.ts'
import { addAgendaItem, addMeeting, clip, type ClippingDraft, noDetails } from '#renderer/db/meetings.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import type { AgendaItemId, MeetingId } from '#shared/domain/ids'
import type { AgendaItem, Meeting } from '#shared/domain/meeting'

/** Where something goes: what exists, or the words of what is made on the way. */
export interface Target {
  /** A meeting, or the title of a new one. */
  readonly meeting: Meeting | string
  readonly item: AgendaItem | Pick<AgendaItem, 'label' | 'title'>
}

/** True when the item holds the paragraph or note already. */
export function isClipped({ clippings }: AgendaItem, draft: ClippingDraft): boolean {
  return clippings.some((clipping) => {
    if (clipping.type === 'note') return draft.type === 'note' && clipping.noteId === draft.noteId
    return draft.type === 'paragraph' && clipping.editionId === draft.editionId && clipping.paragraphId === draft.paragraphId
  })
}

/**
 * Makes the meeting and the item where they are new, and clips; all of it is one step to undo.
 *
 * Null when the disk refused.
 */
export async function addToMeeting(
  db: LibraryDb,
  env: Env,
  run: (command: Promise<Change>, coalesce?: string) => Promise<boolean>,
  { meeting, item }: Target,
  drafts: readonly ClippingDraft[],
): Promise<{ readonly meetingId: MeetingId; readonly itemId: AgendaItemId } | null> {
  const step = `add-to-meeting:${env.newId()}`
  const runAdding = async <Id>(adding: Promise<{ readonly id: Id; readonly change: Change }>): Promise<Id | null> =>
    (await run(adding.then(({ change }) => change), step)) ? (await adding).id : null

  const meetingId = typeof meeting === 'string' ? await runAdding(addMeeting(db, { ...noDetails, title: meeting }, env)) : meeting.id
  if (!meetingId) return null
  const itemId = 'id' in item ? item.id : await runAdding(addAgendaItem(db, meetingId, item, env))
  if (!itemId) return null
  return (await run(clip(db, meetingId, itemId, drafts, env), step)) ? { meetingId, itemId } : null
}
