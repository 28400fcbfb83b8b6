import type { KeyboardEvent } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { listWaiting } from '#renderer/db/repairs.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { EditionId } from '#shared/domain/ids'
import { sayDoubtAfar } from './doubt-words.ts'
import { placeDoubts } from './place-doubts.ts'
import './tray.css'

interface TrayProps {
  readonly onOpen: (id: EditionId) => void
  readonly onLibrary: () => void
}

/** The texts whose reading has doubts that nobody has looked at. */
export function Tray({ onOpen, onLibrary }: TrayProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const waiting = useLiveQuery(() => listWaiting(db), [db])
  if (!waiting) return null
  if (waiting.length === 0) {
    return (
      <EmptyState title={t('review.emptyTitle')} text={t('review.emptyText')}>
        <Button onClick={onLibrary}>{t('reader.toLibrary')}</Button>
      </EmptyState>
    )
  }
  const walk = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    const rows = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])]
    event.preventDefault()
    rows[Math.min(rows.length - 1, Math.max(0, rows.indexOf(event.currentTarget) + step))]?.focus()
  }
  return (
    <div className="tray">
      <header className="tray-bar">
        <h1>{t('review.tray')}</h1>
        <output>{t('review.waiting', { count: waiting.length })}</output>
        <p>{t('review.trayHint')}</p>
      </header>
      <ul aria-label={t('review.tray')}>
        {waiting.map(({ id, symbol, title, language, report, sourceName }) => {
          const [first] = placeDoubts(report.doubts, [])
          return (
            <li key={id}>
              <button type="button" onClick={() => onOpen(id)} onKeyDown={walk}>
                <span className="tray-symbol">{symbol ?? t('library.noSymbol')}</span>
                <span className="tray-title" dir="auto" lang={language}>
                  {title || sourceName}
                </span>
                <span className="tray-doubt">
                  <CircleAlert size={14} aria-hidden />
                  {first ? sayDoubtAfar(t, first) : null}
                </span>
                <span className="tray-count">{t('review.doubtCount', { count: report.doubts.length })}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
