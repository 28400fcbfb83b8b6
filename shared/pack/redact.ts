import { type ItemPart, isClosedKind } from '#shared/domain/item-part'
import type { AgendaItem, Clipping, Meeting } from '#shared/domain/meeting'
import type { Note, NoteAudience } from '#shared/domain/note'
import type { PackInput } from './build-pack.ts'

/**
 * Takes out what an audience may not read, once, before anything is built of it: no renderer, mark, footnote or annex can
 * show what never came in.
 *
 * `shareable` leaves out all that is marked as internal, red lines and fallbacks whatever they are marked as, aims and
 * leads, the tray, the tags and authors of the notes that stay and the reviewers of fact-checks. Nothing says that
 * something is missing. `internal` leaves all as it is.
 */
export function redactForAudience(input: PackInput, audience: NoteAudience): PackInput {
  if (audience === 'internal') return input
  const notes = new Map([...input.notes].flatMap(([id, note]) => (isShareable(note) ? [[id, withoutNames(note)] as const] : [])))
  const known = new Set(input.notes.keys())
  return { ...input, notes, meeting: redactMeeting(withoutClippings(input.meeting, (id) => known.has(id) && !notes.has(id))) }
}

/** Takes out every note, as a pack without its notes needs it. */
export function withoutNotes(input: PackInput): PackInput {
  return { ...input, notes: new Map(), meeting: withoutClippings(input.meeting, () => true) }
}

const isOpen = ({ audience }: { readonly audience: NoteAudience }): boolean => audience === 'shareable'

const isShareable = (note: Note): boolean => isOpen(note) && note.kind !== 'red-line'

const isOpenPart = (part: ItemPart): boolean => isOpen(part) && !isClosedKind(part.kind)

/** What bears an audience is kept by it; what bears none is known to all who come to the meeting. */
function redactMeeting({ tray: _tray, ...meeting }: Meeting): Meeting {
  const { parts, contacts, statements, demands, commitments, factChecks } = meeting
  return {
    ...meeting,
    ...(parts && { parts: parts.filter(isOpen) }),
    ...(contacts && { contacts: contacts.filter(isOpen) }),
    ...(statements && { statements: statements.filter(isOpen) }),
    ...(demands && { demands: demands.filter(isOpen) }),
    ...(commitments && { commitments: commitments.filter(isOpen) }),
    // Who checked a claim is one of the delegation's own.
    ...(factChecks && { factChecks: factChecks.filter(isOpen).map((check) => ({ ...check, reviewer: '' })) }),
    items: meeting.items.map(redactItem),
  }
}

function redactItem({ aim: _aim, lead: _lead, ...item }: AgendaItem): AgendaItem {
  return item.parts === undefined ? item : { ...item, parts: item.parts.filter(isOpenPart) }
}

/** Tags and authors are the delegation's own. */
function withoutNames(note: Note): Note {
  return { ...note, tags: [], author: '' }
}

function withoutClippings(meeting: Meeting, isLeftOut: (id: Note['id']) => boolean): Meeting {
  const stays = (clipping: Clipping): boolean => clipping.type !== 'note' || !isLeftOut(clipping.noteId)
  return { ...meeting, items: meeting.items.map((item) => ({ ...item, clippings: item.clippings.filter(stays) })) }
}
