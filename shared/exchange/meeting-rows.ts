import type { EditionId, MeetingId } from '#shared/domain/ids'
import { listPlaces } from '#shared/domain/meeting-places'
import type { NoteAnchor } from '#shared/domain/note'
import type { ExchangeRows } from './exchange-file.ts'

/**
 * Takes what one meeting needs: its notes, the texts that its clippings and notes stand on, their tags and the links
 * between those texts.
 *
 * Notes that were not clipped stay at home, and so do earlier words of notes: they were not chosen to be sent.
 */
export function rowsOfMeeting(rows: Omit<ExchangeRows, 'texts'>, meetingId: MeetingId): Omit<ExchangeRows, 'texts'> {
  const meetings = rows.meetings.filter(({ id }) => id === meetingId)
  const places = meetings.map(listPlaces)
  const noteIds = new Set(places.flatMap(({ noteIds: ids }) => [...ids]))
  const notes = rows.notes.filter(({ id }) => noteIds.has(id))
  const editionIds = new Set<EditionId>([...places.flatMap(({ editionIds: ids }) => [...ids]), ...notes.map(({ anchor }) => anchor.editionId)])
  const isOn = ({ editionId }: Pick<NoteAnchor, 'editionId'>): boolean => editionIds.has(editionId)
  const tagNames = withParents(rows.tags, new Set(notes.flatMap(({ tags }) => tags.map((name) => name.toLowerCase()))))
  return {
    editions: rows.editions.filter(({ id }) => editionIds.has(id)),
    notes,
    noteVersions: [],
    tags: rows.tags.filter(({ name }) => tagNames.has(name.toLowerCase())),
    links: rows.links.filter(({ from, to }) => isOn(from) && isOn(to)),
    placements: rows.placements.filter((placement) => noteIds.has(placement.noteId) && isOn(placement)),
    meetings,
  }
}

/** The tags and all above them in the tree. */
function withParents(tags: ExchangeRows['tags'], names: ReadonlySet<string>): ReadonlySet<string> {
  const parentOf = new Map(tags.map(({ name, parent }) => [name.toLowerCase(), parent?.toLowerCase() ?? null]))
  const all = new Set<string>()
  for (const name of names) {
    for (let at: string | null = name; at !== null && !all.has(at); at = parentOf.get(at) ?? null) all.add(at)
  }
  return all
}
