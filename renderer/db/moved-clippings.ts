import type { EditionId } from '#shared/domain/ids'
import type { Clipping, Meeting, ParagraphPlace } from '#shared/domain/meeting'
import { mapPlaces } from '#shared/domain/meeting-places'
import type { RepairTrail } from '#shared/repair/follow'
import type { RowWriter } from './change.ts'
import type { LibraryDb } from './schema.ts'

/** Points what every meeting holds of a text at where its paragraphs are now; a meeting that holds nothing of it stays as it is. */
export async function moveClippings(db: LibraryDb, rows: RowWriter, id: EditionId, trail: RepairTrail): Promise<void> {
  for (const meeting of await db.meetings.toArray()) {
    const moved = follow(meeting, id, trail)
    if (moved !== null) await rows.put('meetings', moved)
  }
}

function follow(meeting: Meeting, id: EditionId, trail: RepairTrail): Meeting | null {
  let hasMoved = false
  const mapped = mapPlaces(meeting, {
    place(place) {
      if (place.editionId !== id) return place
      const was = { id: place.paragraphId, hash: 'textHash' in place ? (place as ParagraphPlace).textHash : '' }
      const now = trail.followParagraph(was)
      if (now === was) return place
      hasMoved = true
      return 'textHash' in place ? { ...place, paragraphId: now.id, textHash: now.hash } : { ...place, paragraphId: now.id }
    },
    anchor(anchor) {
      const now = anchor.editionId === id ? trail.followAnchor(anchor) : anchor
      if (now === anchor || !now) return anchor
      hasMoved = true
      return now
    },
    edition: (edition) => edition,
    note: (note) => note,
  })
  if (!hasMoved) return null
  return {
    ...mapped,
    ...(mapped.tray && { tray: withoutTwins(mapped.tray) }),
    items: mapped.items.map((item) => ({ ...item, clippings: withoutTwins(item.clippings) })),
  }
}

/** Two clippings that a merge has made one are one clipping. */
function withoutTwins(clippings: readonly Clipping[]): readonly Clipping[] {
  return clippings.filter((clipping, index) => !clippings.slice(0, index).some((other) => isSameTarget(other, clipping)))
}

function isSameTarget(one: Clipping, other: Clipping): boolean {
  return one.type === 'paragraph' && other.type === 'paragraph' && one.editionId === other.editionId && one.paragraphId === other.paragraphId
}
