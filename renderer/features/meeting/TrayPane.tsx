import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Meeting } from '#shared/domain/meeting'
import { ClippingList, type ClippingWays } from './ClippingList.tsx'

/** What was clipped for a meeting and stands under no item yet. */
export function TrayPane({ meeting, ...ways }: ClippingWays & { readonly meeting: Meeting }) {
  const { t } = useTranslation()
  const hintId = useId()
  const isEmpty = (meeting.tray ?? []).length === 0
  return (
    <section className="meeting-pane" aria-label={t('meeting.tray')}>
      <h2 className="meeting-tray-title">{t('meeting.tray')}</h2>
      {isEmpty ? (
        <EmptyState title={t('meeting.trayEmptyTitle')} text={t('meeting.trayEmptyText')} />
      ) : (
        <>
          <p className="meeting-hint">{t('meeting.trayHint')}</p>
          <ClippingList meeting={meeting} place={null} hintId={hintId} {...ways} />
          <p id={hintId} className="meeting-hint">
            {t('meeting.clippingsHint')}
          </p>
        </>
      )}
    </section>
  )
}
