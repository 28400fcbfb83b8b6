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

export type MeetingDetails = Pick<Meeting, 'title' | 'body' | 'session' | 'place' | 'startsOn' | 'endsOn' | 'format' | 'delegation'>

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

/** Puts texts to an agenda item as its documents; those that it has already stay where they are. */
export const tieDocuments = (db: LibraryDb, meetingId: MeetingId, itemId: AgendaItemId, editionIds: readonly EditionId[], env: Env): Promise<Change> =>
  updateItems(db, 'editAgendaItem', meetingId, env, (items) =>
    items.map((item) => (item.id === itemId ? { ...item, documents: [...new Set([...(item.documents ?? []), ...editionIds])] } : item)),
  )

/** Takes a document off an agenda item; the text stays in the library. */
export const untieDocument = (db: LibraryDb, meetingId: MeetingId, itemId: AgendaItemId, editionId: EditionId, env: Env): Promise<Change> =>
  updateItems(db, 'editAgendaItem', meetingId, env, (items) =>
    items.map((item) => (item.id === itemId ? { ...item, documents: (item.documents ?? []).filter((id) => id !== editionId) } : item)),
  )

/** Changes what is known of a meeting. */
export const editMeeting = (db: LibraryDb, id: MeetingId, edit: Partial<MeetingDetails>, env: Env): Promise<Change> =>
  updateMeeting(db, 'editMeeting', id, env, (meeting) => ({ ...meeting, ...edit }))

/** Limits what a statement may take, in minutes; null = nobody limits it. */
export const limitSpeaking = (db: LibraryDb, id: MeetingId, minutes: number | null, env: Env): Promise<Change> =>
  updateMeeting(db, 'editMeeting', id, env, (meeting) => {
    const { speakingLimit: _, ...rest } = meeting
    return minutes === null ? rest : { ...rest, speakingLimit: minutes }
  })

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

/** Changes what is said of an agenda item in its head. */
export const editAgendaItem = (
  db: LibraryDb,
  meetingId: MeetingId,
  itemId: AgendaItemId,
  edit: Partial<Pick<AgendaItem, 'label' | 'title' | 'aim' | 'lead' | 'speaks'>>,
  env: Env,
): Promise<Change> =>
  updateItems(db, 'editAgendaItem', meetingId, env, (items) =>
    items.map((item) => (item.id === itemId ? { ...item, ...edit } : item)),
  )

/** Deletes an agenda item with its clippings; statements under it become general ones. */
export const deleteAgendaItem = (db: LibraryDb, meetingId: MeetingId, itemId: AgendaItemId, env: Env): Promise<Change> =>
  updateMeeting(db, 'deleteAgendaItem', meetingId, env, ({ statements, ...meeting }) => ({
    ...meeting,
    items: meeting.items.filter((item) => item.id !== itemId),
    ...(statements && { statements: statements.map((statement) => (statement.itemId === itemId ? { ...statement, itemId: null } : statement)) }),
  }))

/** Moves an agenda item so that it stands at `to` (0-based, in the list without it); out of range is clamped. */
export const moveAgendaItem = (db: LibraryDb, meetingId: MeetingId, itemId: AgendaItemId, to: number, env: Env): Promise<Change> =>
  updateItems(db, 'moveAgendaItem', meetingId, env, (items) => moved(items, itemId, to))

/** Where a clipping stands in a meeting: under an item, or null = not yet used. */
export type ClippingPlace = AgendaItemId | null

/** Clips paragraphs, notes and comparisons to an agenda item, or to the tray; what stands there already is not clipped twice. */
export const clip = (db: LibraryDb, meetingId: MeetingId, place: ClippingPlace, drafts: readonly ClippingDraft[], env: Env): Promise<Change> =>
  updateMeeting(db, 'clip', meetingId, env, (meeting) =>
    updateClippings(meeting, place, (clippings) =>
      withClippings(
        clippings,
        drafts.map((draft): Clipping => ({ ...draft, id: env.newId() as ClippingId })),
      ),
    ),
  )

/** Takes a clipping off its place; the paragraph or note itself stays. */
export const unclip = (db: LibraryDb, meetingId: MeetingId, place: ClippingPlace, clippingId: ClippingId, env: Env): Promise<Change> =>
  updateMeeting(db, 'unclip', meetingId, env, (meeting) => updateClippings(meeting, place, (clippings) => clippings.filter(({ id }) => id !== clippingId)))

/** Moves a clipping within its place so that it stands at `to` (0-based, in the list without it). */
export const moveClipping = (
  db: LibraryDb,
  meetingId: MeetingId,
  place: ClippingPlace,
  clippingId: ClippingId,
  to: number,
  env: Env,
): Promise<Change> =>
  updateMeeting(db, 'moveClipping', meetingId, env, (meeting) => updateClippings(meeting, place, (clippings) => moved(clippings, clippingId, to)))

/** Moves a clipping from wherever it stands to the end of another place; one that shows the same there already takes its part. */
export const reclip = (db: LibraryDb, meetingId: MeetingId, clippingId: ClippingId, to: ClippingPlace, env: Env): Promise<Change> =>
  updateMeeting(db, 'moveClipping', meetingId, env, (meeting) => {
    const from = placesOf(meeting).find((place) => clippingsAt(meeting, place).some(({ id }) => id === clippingId))
    const isThere = to === null || meeting.items.some(({ id }) => id === to)
    if (from === undefined || from === to || !isThere) return meeting
    const carried = clippingsAt(meeting, from).filter(({ id }) => id === clippingId)
    const without = updateClippings(meeting, from, (clippings) => clippings.filter(({ id }) => id !== clippingId))
    return updateClippings(without, to, (clippings) => withClippings(clippings, carried))
  })

/** Lists what stands at a place of a meeting, in the user's order. */
export function clippingsAt(meeting: Pick<Meeting, 'items' | 'tray'>, place: ClippingPlace): readonly Clipping[] {
  return (place === null ? meeting.tray : meeting.items.find(({ id }) => id === place)?.clippings) ?? []
}

const placesOf = ({ items }: Meeting): readonly ClippingPlace[] => [null, ...items.map(({ id }) => id)]

function withClippings(clippings: readonly Clipping[], more: readonly Clipping[]): readonly Clipping[] {
  const held = new Set(clippings.map(clippingTarget))
  return more.reduce((all, clipping) => {
    const target = clippingTarget(clipping)
    if (held.has(target)) return all
    held.add(target)
    return [...all, clipping]
  }, clippings)
}

function updateClippings(meeting: Meeting, place: ClippingPlace, update: (clippings: readonly Clipping[]) => readonly Clipping[]): Meeting {
  if (place === null) return { ...meeting, tray: update(meeting.tray ?? []) }
  return { ...meeting, items: meeting.items.map((item) => (item.id === place ? { ...item, clippings: update(item.clippings) } : item)) }
}

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

/** Gives a list with one of its entries at `to` (0-based, in the list without it). */
export function moved<T extends { readonly id: string }>(list: readonly T[], id: string, to: number): readonly T[] {
  const one = list.find((entry) => entry.id === id)
  if (!one) return list
  return list.filter((entry) => entry !== one).toSpliced(Math.max(0, to), 0, one)
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

/** Changes a meeting; one that is gone stays gone, and one that stays as it was is not written: the change is then empty. */
export function updateMeeting(
  db: LibraryDb,
  label: ChangeLabel,
  id: MeetingId,
  env: Env,
  update: (meeting: Meeting) => Meeting,
): Promise<Change> {
  return change(db, label, ['meetings'], async (rows) => {
    const meeting = await db.meetings.get(id)
    const updated = meeting && update(meeting)
    if (updated && updated !== meeting) await rows.put('meetings', { ...updated, updatedAt: env.now() })
  })
}
