import type { EditionId, NoteId } from './ids.ts'
import type { AgendaItem, Clipping, Meeting, ParagraphPlace } from './meeting.ts'
import type { NoteAnchor } from './note.ts'

/** What becomes of each thing of the library that a meeting points at. */
export interface PlaceChanges {
  place<Place extends Omit<ParagraphPlace, 'textHash'>>(place: Place): Place
  anchor(anchor: NoteAnchor): NoteAnchor
  edition(id: EditionId): EditionId
  note(id: NoteId): NoteId
}

/** Gives a meeting with each of its references changed: clippings, documents, proposals, demands, commitments, fact-checks. */
export function mapPlaces(meeting: Meeting, changes: PlaceChanges): Meeting {
  const places = <Row extends { readonly places: readonly ParagraphPlace[] }>(row: Row): Row => ({ ...row, places: row.places.map((place) => changes.place(place)) })
  const { tray, demands, commitments, factChecks } = meeting
  return {
    ...meeting,
    ...(tray && { tray: tray.map((clipping) => mapClipping(clipping, changes)) }),
    ...(demands && { demands: demands.map(places) }),
    ...(commitments && { commitments: commitments.map(places) }),
    ...(factChecks && { factChecks: factChecks.map(places) }),
    items: meeting.items.map((item) => mapItem(item, changes)),
  }
}

function mapItem(item: AgendaItem, changes: PlaceChanges): AgendaItem {
  const { documents, parts } = item
  return {
    ...item,
    ...(documents && { documents: documents.map((id) => changes.edition(id)) }),
    ...(parts && {
      parts: parts.map((part) => (part.proposal ? { ...part, proposal: { ...part.proposal, place: changes.place(part.proposal.place) } } : part)),
    }),
    clippings: item.clippings.map((clipping) => mapClipping(clipping, changes)),
  }
}

function mapClipping(clipping: Clipping, changes: PlaceChanges): Clipping {
  switch (clipping.type) {
    case 'paragraph':
      return changes.place(clipping)
    case 'note':
      return { ...clipping, noteId: changes.note(clipping.noteId), ...(clipping.at && { at: changes.anchor(clipping.at) }) }
    case 'comparison':
      return {
        ...clipping,
        beforeId: changes.edition(clipping.beforeId),
        afterId: changes.edition(clipping.afterId),
        ...(clipping.at && { at: changes.place(clipping.at) }),
      }
  }
}

/** What a meeting points at. */
export interface MeetingPlaces {
  readonly editionIds: ReadonlySet<EditionId>
  readonly noteIds: ReadonlySet<NoteId>
  readonly places: readonly Omit<ParagraphPlace, 'textHash'>[]
  readonly anchors: readonly NoteAnchor[]
}

/** Lists what a meeting points at, each text and note once. */
export function listPlaces(meeting: Meeting): MeetingPlaces {
  const editionIds = new Set<EditionId>()
  const noteIds = new Set<NoteId>()
  const places: Omit<ParagraphPlace, 'textHash'>[] = []
  const anchors: NoteAnchor[] = []
  mapPlaces(meeting, {
    place(place) {
      editionIds.add(place.editionId)
      places.push(place)
      return place
    },
    anchor(anchor) {
      editionIds.add(anchor.editionId)
      anchors.push(anchor)
      return anchor
    },
    edition(id) {
      editionIds.add(id)
      return id
    },
    note(id) {
      noteIds.add(id)
      return id
    },
  })
  return { editionIds, noteIds, places, anchors }
}
