import { useEffect, useEffectEvent, useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { ChevronLeft, FileDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { readClippedSources } from '#renderer/db/clippings.ts'
import { findMeeting } from '#renderer/db/meetings.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { onMainEvent } from '#renderer/platform/main-api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { MeetingId } from '#shared/domain/ids'
import { usualPack } from '#shared/domain/pack-choices'
import { buildPack, type PackInput } from '#shared/pack/build-pack'
import { packLabels } from '#shared/pack/labels'
import { PackChoicesPane } from './PackChoicesPane.tsx'
import { PackPreview } from './PackPreview.tsx'
import { dayOf } from './pack-file.ts'
import { useExport } from './use-export.ts'
import './pack.css'

interface PackProps {
  readonly meetingId: MeetingId
  readonly onBack: () => void
}

/** A meeting's briefing pack as it will be printed, and its way to Word. */
export function Pack({ meetingId, onBack }: PackProps) {
  const { t } = useTranslation()
  const { db, env } = useDesk()
  const input = useLiveQuery(() => readPackInput(db, meetingId), [db, meetingId])
  const asOf = dayOf(env.now())
  const options = useMemo(() => ({ asOf, labels: packLabels('en'), choices: input?.meeting.pack ?? usualPack }), [input, asOf])
  const pack = useMemo(() => (input ? buildPack(input, options) : null), [input, options])
  const { isExporting, onExport } = useExport(input ?? null, options)
  useExportKey(onExport)

  if (input === undefined) return null
  if (!pack || !input) {
    return (
      <EmptyState title={t('meeting.missingTitle')} text={t('meeting.missingText')}>
        <Button look="primary" onClick={onBack}>
          {t('meeting.toList')}
        </Button>
      </EmptyState>
    )
  }
  return (
    <div className="pack">
      <header className="pack-bar">
        <Button look="quiet" aria-label={t('pack.back')} title={t('pack.back')} onClick={onBack}>
          <ChevronLeft size={16} aria-hidden />
        </Button>
        <h1 className="pack-name">
          <span>{t('pack.title')}</span> <b dir="auto">{pack.cover.title}</b>
        </h1>
        <Button look="primary" disabled={isExporting} onClick={onExport}>
          <FileDown size={16} aria-hidden />
          {t(isExporting ? 'pack.exporting' : 'pack.export')}
          {isExporting ? null : <kbd>{t('pack.exportKey')}</kbd>}
        </Button>
      </header>
      <div className="pack-sheets">
        <PackChoicesPane meetingId={meetingId} choices={options.choices} />
        <section className="pack-desk" aria-label={t('pack.preview')} tabIndex={-1} ref={focusOnce}>
          <PackPreview pack={pack} />
        </section>
      </div>
    </div>
  )
}

/** The keys that scroll work as soon as the pack is there. */
function focusOnce(desk: HTMLElement | null): void {
  desk?.focus({ preventScroll: true })
}

/** Null when the meeting is gone. */
async function readPackInput(db: LibraryDb, meetingId: MeetingId): Promise<PackInput | null> {
  const meeting = await findMeeting(db, meetingId)
  if (!meeting) return null
  const sources = await readClippedSources(db, meeting.items.flatMap(({ clippings }) => clippings))
  const documents = await db.editions.bulkGet(meeting.items.flatMap(({ documents: ids = [] }) => ids))
  const named = documents.flatMap((edition) => (edition === undefined ? [] : [[edition.id, edition] as const]))
  return { meeting, ...sources, editions: new Map([...named, ...sources.editions]) }
}

/** Exports on Ctrl+E and from the menu, while the pack is on screen. */
function useExportKey(onExport: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'e') return
    event.preventDefault()
    onExport()
  })
  const onMenu = useEffectEvent(onExport)
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    const stopListening = onMainEvent('menuCommand', (command) => {
      if (command === 'export-pack') onMenu()
    })
    return () => {
      window.removeEventListener('keydown', listener)
      stopListening()
    }
  }, [])
}
