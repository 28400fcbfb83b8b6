import type { TFunction } from 'i18next'
import type { ClippingPlace } from '#renderer/db/meetings.ts'
import type { Edition } from '#shared/domain/edition'
import type { AgendaItem, Meeting } from '#shared/domain/meeting'

/** Names a meeting that may have no title yet. */
export function nameMeeting(t: TFunction, { title }: Pick<Meeting, 'title'>): string {
  return title.trim() || t('meeting.untitled')
}

/** Names an agenda item as one speaks of it: `Item 4 — Prevention`. */
export function nameItem(t: TFunction, item: Pick<AgendaItem, 'label' | 'title'>): string {
  const label = item.label.trim()
  const title = item.title.trim()
  if (!label) return title || t('meeting.untitledItem')
  return title ? t('meeting.itemWithTitle', { label, title }) : t('meeting.item', { label })
}

/** Names a text shortly: by its symbol where it has one. */
export const nameText = ({ symbol, title, sourceName }: Edition): string => symbol ?? (title || sourceName)

/** Counts what was clipped for a meeting, used or not. */
export function countClippings({ items, tray = [] }: Pick<Meeting, 'items' | 'tray'>): number {
  return items.reduce((count, { clippings }) => count + clippings.length, tray.length)
}

/** Names the place of a clipping: an item, or what is not yet used. */
export function namePlace(t: TFunction, { items }: Pick<Meeting, 'items'>, place: ClippingPlace): string {
  const item = items.find(({ id }) => id === place)
  return item ? nameItem(t, item) : t('meeting.toTray')
}
