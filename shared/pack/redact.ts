import { type ItemPart, isClosedKind } from '#shared/domain/item-part'
import type { Meeting } from '#shared/domain/meeting'
import type { Note, NoteAudience } from '#shared/domain/note'
import type { PackInput } from './build-pack.ts'

/**
 * Takes out what an audience may not read, once, before anything is built of it: no renderer, mark, footnote or annex can
 * show what never came in.
 *
 * `shareable` leaves out internal notes and parts of items, red lines and fallbacks whatever they are marked as, and the
 * tags and authors of the notes that stay. Nothing says that something is missing. `internal` leaves all as it is.
 */
export function redactForAudience(input: PackInput, audience: NoteAudience): PackInput {
  if (audience === 'internal') return input
  const notes = new Map([...input.notes].flatMap(([id, note]) => (isShareable(note) ? [[id, withoutNames(note)] as const] : [])))
  const known = new Set(input.notes.keys())
  return { ...input, notes, meeting: withoutParts(withoutClippings(input.meeting, (id) => known.has(id) && !notes.has(id))) }
}

/** Takes out every note, as a pack without its notes needs it. */
export function withoutNotes(input: PackInput): PackInput {
  return { ...input, notes: new Map(), meeting: withoutClippings(input.meeting, () => true) }
}

function isShareable({ audience, kind }: Note): boolean {
  return audience === 'shareable' && kind !== 'red-line'
}

function withoutParts(meeting: Meeting): Meeting {
  const isOpen = ({ audience, kind }: ItemPart): boolean => audience === 'shareable' && !isClosedKind(kind)
  return { ...meeting, items: meeting.items.map((item) => (item.parts === undefined ? item : { ...item, parts: item.parts.filter(isOpen) })) }
}

/** Tags and authors are the delegation's own. */
function withoutNames(note: Note): Note {
  return { ...note, tags: [], author: '' }
}

function withoutClippings(meeting: Meeting, isLeftOut: (id: Note['id']) => boolean): Meeting {
  return {
    ...meeting,
    items: meeting.items.map((item) => ({
      ...item,
      clippings: item.clippings.filter((clipping) => clipping.type !== 'note' || !isLeftOut(clipping.noteId)),
    })),
  }
}
