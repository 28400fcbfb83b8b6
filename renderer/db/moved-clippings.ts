import type { EditionId } from '#shared/domain/ids'
import type { AgendaItem, Clipping } from '#shared/domain/meeting'
import type { RepairTrail } from '#shared/repair/follow'
import type { RowWriter } from './change.ts'
import type { LibraryDb } from './schema.ts'

/** Points clippings of every meeting at where a text's paragraphs are now. */
export async function moveClippings(db: LibraryDb, rows: RowWriter, id: EditionId, trail: RepairTrail): Promise<void> {
  for (const meeting of await db.meetings.toArray()) {
    const items = meeting.items.map((item) => moveItem(item, id, trail))
    if (items.some((item, index) => item !== meeting.items[index])) await rows.put('meetings', { ...meeting, items })
  }
}

/** Points an item's clippings at their paragraphs; two that a merge has made one are one clipping. */
function moveItem(item: AgendaItem, id: EditionId, trail: RepairTrail): AgendaItem {
  const followed = item.clippings.map((clipping) => moveClipping(clipping, id, trail))
  if (followed.every((clipping, index) => clipping === item.clippings[index])) return item
  const clippings = followed.filter(
    (clipping, index) =>
      clipping === item.clippings[index] || !followed.slice(0, index).some((other) => isSameTarget(other, clipping)),
  )
  return { ...item, clippings }
}

function moveClipping(clipping: Clipping, editionId: EditionId, trail: RepairTrail): Clipping {
  if (clipping.type === 'note') {
    const at = clipping.at?.editionId === editionId ? trail.followAnchor(clipping.at) : clipping.at
    return at === clipping.at || !at ? clipping : { ...clipping, at }
  }
  if (clipping.editionId !== editionId) return clipping
  const was = { id: clipping.paragraphId, hash: clipping.textHash }
  const now = trail.followParagraph(was)
  return now === was ? clipping : { ...clipping, paragraphId: now.id, textHash: now.hash }
}

function isSameTarget(one: Clipping, other: Clipping): boolean {
  return (
    one.type === 'paragraph' &&
    other.type === 'paragraph' &&
    one.editionId === other.editionId &&
    one.paragraphId === other.paragraphId
  )
}
