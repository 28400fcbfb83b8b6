import type { MeetingId } from '#shared/domain/ids'
import type { Meeting } from '#shared/domain/meeting'
import type { Change, ChangeLabel, Env } from './change.ts'
import { moved, updateMeeting } from './meetings.ts'
import type { LibraryDb } from './schema.ts'

/** The lists of a meeting whose entries are added, changed and put in order one by one. */
export type MeetingList = 'links' | 'keyDates' | 'documents' | 'speakers' | 'contacts' | 'parts' | 'statements' | 'demands' | 'commitments' | 'factChecks'

export type MeetingEntry<List extends MeetingList> = NonNullable<Meeting[List]>[number]

/** An entry that has no identity yet. */
export type EntryDraft<List extends MeetingList> = Omit<MeetingEntry<List>, 'id'>

/** Adds entries at the end of a list, as one change; their identities come from `env`. */
export async function addEntries<List extends MeetingList>(
  db: LibraryDb,
  meetingId: MeetingId,
  list: List,
  drafts: readonly EntryDraft<List>[],
  env: Env,
): Promise<{ readonly ids: readonly string[]; readonly change: Change }> {
  const fresh = drafts.map((draft) => ({ ...draft, id: env.newId() }) as MeetingEntry<List>)
  const change = await updateEntries(db, 'addEntry', meetingId, list, env, (entries) => [...entries, ...fresh])
  return { ids: fresh.map(({ id }) => id), change }
}

/** Changes what is said in an entry. */
export const editEntry = <List extends MeetingList>(
  db: LibraryDb,
  meetingId: MeetingId,
  list: List,
  id: string,
  edit: Partial<EntryDraft<List>>,
  env: Env,
): Promise<Change> => updateEntries(db, 'editEntry', meetingId, list, env, (entries) => entries.map((entry) => (entry.id === id ? { ...entry, ...edit } : entry)))

/** Takes an entry off its list. */
export const removeEntry = (db: LibraryDb, meetingId: MeetingId, list: MeetingList, id: string, env: Env): Promise<Change> =>
  updateEntries(db, 'removeEntry', meetingId, list, env, (entries) => entries.filter((entry) => entry.id !== id))

/** Takes an entry off its list while it says no more than a new one does. */
export const removeBlankEntry = <List extends MeetingList>(
  db: LibraryDb,
  meetingId: MeetingId,
  list: List,
  id: string,
  blank: EntryDraft<List>,
  env: Env,
): Promise<Change> =>
  updateMeeting(db, 'removeEntry', meetingId, env, (meeting) => {
    const entries = entriesOf(meeting, list)
    const says = JSON.stringify({ ...blank, id })
    const rest = entries.filter((entry) => JSON.stringify(entry) !== says)
    return rest.length < entries.length ? { ...meeting, [list]: rest } : meeting
  })

/** Moves an entry so that it stands at `to` (0-based, in the list without it). */
export const moveEntry = (db: LibraryDb, meetingId: MeetingId, list: MeetingList, id: string, to: number, env: Env): Promise<Change> =>
  updateEntries(db, 'moveEntry', meetingId, list, env, (entries) => moved(entries, id, to))

/** Lists the entries of a meeting's list, in the user's order. */
export const entriesOf = <List extends MeetingList>(meeting: Meeting, list: List): readonly MeetingEntry<List>[] =>
  (meeting[list] ?? []) as readonly MeetingEntry<List>[]

function updateEntries<List extends MeetingList>(
  db: LibraryDb,
  label: ChangeLabel,
  meetingId: MeetingId,
  list: List,
  env: Env,
  update: (entries: readonly MeetingEntry<List>[]) => readonly MeetingEntry<List>[],
): Promise<Change> {
  return updateMeeting(db, label, meetingId, env, (meeting) => ({ ...meeting, [list]: update(entriesOf(meeting, list)) }))
}
