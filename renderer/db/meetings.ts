import type { AgendaItemId, ClippingId, EditionId, MeetingId } from '#shared/domain/ids'
import type { AgendaItem, Clipping, Meeting } from '#shared/domain/meeting'
import { type PackChoices, usualPack } from '#shared/domain/pack-choices'
import { binTables, moveToBin } from './bin.ts'
import { type Change, change, type ChangeLabel, type Env } from './change.ts'
import type { LibraryDb } from './schema.ts'

/** A clipping that has no identity yet. */
export type ClippingDraft =
  | Omit<Extract<Clipping, { type: 'paragraph' }>, 'id'>
  | Omit<Extract<Clipping, { type: 'note' }>, 'id'>
  | Omit<Extract<Clipping, { type: 'comparison' }>, 'id'>

/** Lists the meetings, the one changed last first. */
export async function listMeetings(db: LibraryDb): Promise<readonly Meeting[]> {
  return await db.meetings.orderBy('updatedAt').reverse().toArray()
}

/** Finds a meeting; null when there is none. */
export async function findMeeting(db: LibraryDb, id: MeetingId): Promise<Meeting | null> {
  return (await db.meetings.get(id)) ?? null
}

export type MeetingDetails = Pick<Meeting, 'title' | 'body' | 'session' | 'place' | 'startsOn' | 'endsOn'>

/** A meeting of which nothing is known yet. */
export const noDetails: MeetingDetails = { title: '', body: '', place: '', startsOn: null, endsOn: null }

/** Adds a meeting with an empty agenda; its identity comes from `env`. */
export async function addMeeting(db: LibraryDb, details: MeetingDetails, env: Env): Promise<{ readonly id: MeetingId; readonly change: Change }> {
  const id = env.newId() as MeetingId
  const now = env.now()
  const done = await change(db, 'addMeeting', ['meetings'], (rows) =>
    rows.put('meetings', { id, ...details, items: [], createdAt: now, updatedAt: now } satisfies Meeting),
  )
  return { id, change: done }
}

/** Adds a meeting with an agenda that is there already, as one change; what it clips comes later. */
export async function addMeetingWithAgenda(
  db: LibraryDb,
  details: MeetingDetails,
  items: readonly Pick<AgendaItem, 'label' | 'title' | 'documents'>[],
  env: Env,
): Promise<{ readonly id: MeetingId; readonly change: Change }> {
  const id = env.newId() as MeetingId
  const now = env.now()
  const agenda = items.map((item): AgendaItem => ({ ...item, id: env.newId() as AgendaItemId, clippings: [] }))
  const done = await change(db, 'addMeeting', ['meetings'], (rows) =>
    rows.put('meetings', { id, ...details, items: agenda, createdAt: now, updatedAt: now } satisfies Meeting),
  )
  return { id, change: done }
}

/** Takes a document off an agenda item; the text stays in the library. */
export const untieDocument = (db: LibraryDb, meetingId: MeetingId, itemId: AgendaItemId, editionId: EditionId, env: Env): Promise<Change> =>
  updateItems(db, 'editAgendaItem', meetingId, env, (items) =>
    items.map((item) => (item.id === itemId ? { ...item, documents: (item.documents ?? []).filter((id) => id !== editionId) } : item)),
  )

/** Changes what is known of a meeting. */
export const editMeeting = (db: LibraryDb, id: MeetingId, edit: Partial<MeetingDetails>, env: Env): Promise<Change> =>
  updateMeeting(db, 'editMeeting', id, env, (meeting) => ({ ...meeting, ...edit }))

/** Changes how a meeting's pack is made. */
export const choosePack = (db: LibraryDb, id: MeetingId, edit: Partial<PackChoices>, env: Env): Promise<Change> =>
  updateMeeting(db, 'choosePack', id, env, (meeting) => ({ ...meeting, pack: { ...usualPack, ...meeting.pack, ...edit } }))

/** Moves a meeting to the bin with its agenda; texts and notes stay. */
export const deleteMeeting = (db: LibraryDb, id: MeetingId, env: Env): Promise<Change> =>
  change(db, 'deleteMeeting', ['meetings', ...binTables], async (rows) => {
    const meeting = await db.meetings.get(id)
    if (meeting) await moveToBin(db, rows, { what: 'meeting', name: meeting.title }, [{ table: 'meetings', key: id }], env)
  })

/** Adds an item at the end of the agenda. */
export async function addAgendaItem(
  db: LibraryDb,
  meetingId: MeetingId,
  item: Pick<AgendaItem, 'label' | 'title'>,
  env: Env,
): Promise<{ readonly id: AgendaItemId; readonly change: Change }> {
  const id = env.newId() as AgendaItemId
  const done = await updateItems(db, 'addAgendaItem', meetingId, env, (items) => [...items, { id, ...item, clippings: [] }])
  return { id, change: done }
}

/** Renames or renumbers an agenda item. */
export const editAgendaItem = (
  db: LibraryDb,
  meetingId: MeetingId,
  itemId: AgendaItemId,
  edit: Partial<Pick<AgendaItem, 'label' | 'title'>>,
  env: Env,
): Promise<Change> =>
  updateItems(db, 'editAgendaItem', meetingId, env, (items) =>
    items.map((item) => (item.id === itemId ? { ...item, ...edit } : item)),
  )

/** Deletes an agenda item with its clippings. */
export const deleteAgendaItem = (db: LibraryDb, meetingId: MeetingId, itemId: AgendaItemId, env: Env): Promise<Change> =>
  updateItems(db, 'deleteAgendaItem', meetingId, env, (items) => items.filter((item) => item.id !== itemId))

/** Moves an agenda item so that it stands at `to` (0-based, in the list without it); out of range is clamped. */
export const moveAgendaItem = (db: LibraryDb, meetingId: MeetingId, itemId: AgendaItemId, to: number, env: Env): Promise<Change> =>
  updateItems(db, 'moveAgendaItem', meetingId, env, (items) => moved(items, itemId, to))

/** Clips paragraphs and notes to an agenda item; what it holds already is not clipped twice. */
export const clip = (
  db: LibraryDb,
  meetingId: MeetingId,
  itemId: AgendaItemId,
  drafts: readonly ClippingDraft[],
  env: Env,
): Promise<Change> =>
  updateClippings(db, 'clip', meetingId, itemId, env, (clippings) => {
    const held = new Set(clippings.map(clippingTarget))
    const fresh = drafts.filter((draft) => !held.has(clippingTarget(draft)))
    return [...clippings, ...fresh.map((draft): Clipping => ({ ...draft, id: env.newId() as ClippingId }))]
  })

/** Takes a clipping off its agenda item; the paragraph or note itself stays. */
export const unclip = (db: LibraryDb, meetingId: MeetingId, itemId: AgendaItemId, clippingId: ClippingId, env: Env): Promise<Change> =>
  updateClippings(db, 'unclip', meetingId, itemId, env, (clippings) => clippings.filter(({ id }) => id !== clippingId))

/** Moves a clipping within its item so that it stands at `to` (0-based, in the list without it). */
export const moveClipping = (
  db: LibraryDb,
  meetingId: MeetingId,
  itemId: AgendaItemId,
  clippingId: ClippingId,
  to: number,
  env: Env,
): Promise<Change> =>
  updateClippings(db, 'moveClipping', meetingId, itemId, env, (clippings) => moved(clippings, clippingId, to))

/** What a clipping shows; two of one target are the same clipping. */
export function clippingTarget(clipping: ClippingDraft): string {
  switch (clipping.type) {
    case 'paragraph':
      return `${clipping.editionId} ${clipping.paragraphId}`
    case 'note':
      return `${clipping.noteId} ${clipping.at?.editionId ?? ''}`
    case 'comparison':
      return `${clipping.beforeId} ${clipping.afterId} ${clipping.at?.editionId ?? ''} ${clipping.at?.paragraphId ?? ''}`
  }
}

function moved<T extends { readonly id: string }>(list: readonly T[], id: string, to: number): readonly T[] {
  const one = list.find((entry) => entry.id === id)
  if (!one) return list
  return list.filter((entry) => entry !== one).toSpliced(Math.max(0, to), 0, one)
}

function updateClippings(
  db: LibraryDb,
  label: ChangeLabel,
  meetingId: MeetingId,
  itemId: AgendaItemId,
  env: Env,
  update: (clippings: readonly Clipping[]) => readonly Clipping[],
): Promise<Change> {
  return updateItems(db, label, meetingId, env, (items) =>
    items.map((item) => (item.id === itemId ? { ...item, clippings: update(item.clippings) } : item)),
  )
}

/** Changes the items of a meeting's agenda; for the commands on what stands under them. */
export function updateItems(
  db: LibraryDb,
  label: ChangeLabel,
  meetingId: MeetingId,
  env: Env,
  update: (items: readonly AgendaItem[]) => readonly AgendaItem[],
): Promise<Change> {
  return updateMeeting(db, label, meetingId, env, (meeting) => ({ ...meeting, items: update(meeting.items) }))
}

/** A meeting that is gone stays gone: the change is then empty. */
function updateMeeting(
  db: LibraryDb,
  label: ChangeLabel,
  id: MeetingId,
  env: Env,
  update: (meeting: Meeting) => Meeting,
): Promise<Change> {
  return change(db, label, ['meetings'], async (rows) => {
    const meeting = await db.meetings.get(id)
    if (meeting) await rows.put('meetings', { ...update(meeting), updatedAt: env.now() })
  })
}
