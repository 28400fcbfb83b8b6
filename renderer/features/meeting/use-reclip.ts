import { useTranslation } from 'react-i18next'
import { type ClippingPlace, clippingsAt, reclip } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { ClippingId } from '#shared/domain/ids'
import type { Meeting } from '#shared/domain/meeting'
import { namePlace } from './meeting-words.ts'
import { useSaving } from './use-saving.ts'

/** Moves clippings to another item, or to the tray, and says where they went. */
export function useReclip(meeting: Meeting): (id: ClippingId, to: ClippingPlace) => Promise<void> {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  return async (id, to) => {
    const isThere = clippingsAt(meeting, to).some((clipping) => clipping.id === id)
    if (isThere || !(await run(() => reclip(db, meeting.id, id, to, env)))) return
    notices.show(t('meeting.reclipped', { item: namePlace(t, meeting, to) }), { undo: true })
  }
}
