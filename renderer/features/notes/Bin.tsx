import { CalendarDays, FileText, MessageSquare, RotateCcw } from 'lucide-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { emptyBin, listBin, restoreFromBin } from '#renderer/db/bin.ts'
import { writtenMoment } from '#renderer/desk/dates.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { BinEntry } from '#shared/domain/bin'
import './bin.css'
import './notes.css'

const icons = { note: MessageSquare, text: FileText, meeting: CalendarDays } as const satisfies Record<BinEntry['what'], unknown>

/** What was removed, each with a way back. */
export function Bin() {
  const { t } = useTranslation()
  const { db, env, history, notices } = useDesk()
  const entries = useLiveQuery(() => listBin(db), [db])
  if (!entries) return null
  if (entries.length === 0) return <EmptyState title={t('bin.emptyTitle')} text={t('bin.emptyText')} />

  const restore = async ({ id }: BinEntry) => {
    await history.run(() => restoreFromBin(db, id))
    notices.show(t('bin.restored'), { undo: true })
  }
  const empty = async () => {
    await history.run(() => emptyBin(db))
    notices.show(t('bin.emptied'), { undo: true })
  }
  return (
    <div className="bin">
      <header className="notes-bar">
        <h1>{t('bin.title')}</h1>
        <span className="notes-count">{t('bin.count', { count: entries.length })}</span>
        <Button look="danger" onClick={() => void empty()}>
          {t('bin.empty')}
        </Button>
      </header>
      <ul className="bin-rows">
        {entries.map((entry) => {
          const Icon = icons[entry.what]
          const name = entry.name.trim() || t('bin.nameless')
          return (
            <li key={entry.id}>
              <Icon size={16} aria-hidden />
              <span className="bin-what">{t(`bin.what.${entry.what}`)}</span>
              <span className="bin-name" dir="auto">
                {name}
              </span>
              <time dateTime={entry.removedAt}>{writtenMoment(entry.removedAt, env.now())}</time>
              <Button aria-label={t('bin.restoreOne', { name })} onClick={() => void restore(entry)}>
                <RotateCcw size={14} aria-hidden />
                {t('bin.restore')}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
