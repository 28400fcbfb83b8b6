import { useSyncExternalStore } from 'react'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/desk/desk.ts'

/** Shows the notices at the foot of the window and lets a screen reader say them in its own time. */
export function Notices({ onUndo }: { readonly onUndo: () => void }) {
  const { t } = useTranslation()
  const { notices } = useDesk()
  const shown = useSyncExternalStore(notices.subscribe, notices.getState)
  return (
    <output className="notices" aria-live="polite">
      {shown.map((notice) => (
        <div key={notice.id}>
          <span>{notice.text}</span>
          {notice.undo ? (
            <button
              type="button"
              onClick={() => {
                notices.dismiss(notice.id)
                onUndo()
              }}
            >
              {t('app.undo')}
            </button>
          ) : null}
          <button type="button" aria-label={t('app.dismiss')} onClick={() => notices.dismiss(notice.id)}>
            <X size={14} aria-hidden />
          </button>
        </div>
      ))}
    </output>
  )
}
