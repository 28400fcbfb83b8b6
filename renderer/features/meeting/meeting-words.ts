import type { TFunction } from 'i18next'
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

/** Counts what stands under all items of a meeting. */
export function countClippings({ items }: Pick<Meeting, 'items'>): number {
  return items.reduce((count, { clippings }) => count + clippings.length, 0)
}
