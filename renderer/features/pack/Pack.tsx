import { useEffect, useEffectEvent, useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { ChevronLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { readPackInput } from '#renderer/db/pack-input.ts'
import { getLook } from '#renderer/db/pack-looks.ts'
import { getSettings } from '#renderer/db/settings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { useWindowKeys } from '#renderer/desk/use-window-keys.ts'
import { onMainEvent } from '#renderer/platform/main-api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { MeetingId } from '#shared/domain/ids'
import { usualPack } from '#shared/domain/pack-choices'
import type { MenuCommand } from '#shared/ipc/contract'
import { packLabels } from '#shared/pack/labels'
import { ExportBar } from './ExportBar.tsx'
import { PackChoicesPane } from './PackChoicesPane.tsx'
import { PreviewDesk } from './PreviewDesk.tsx'
import { RefusalPanel } from './RefusalPanel.tsx'
import { SinceList } from './SinceList.tsx'
import type { PackFileKind } from './making.ts'
import { anchorId } from './pack-anchors.ts'
import { dayOf } from './pack-file.ts'
import { useBuiltPack } from './use-built-pack.ts'
import { useExport } from './use-export.ts'
import './pack.css'

interface PackProps {
  readonly meetingId: MeetingId
  readonly onBack: () => void
}

/** A meeting's briefing pack as it will be printed, and its ways out. */
export function Pack({ meetingId, onBack }: PackProps) {
  const { t } = useTranslation()
  const { db, env } = useDesk()
  const input = useLiveQuery(() => readPackInput(db, meetingId), [db, meetingId])
  const look = useLiveQuery(() => getLook(db), [db])
  const rates = useLiveQuery(() => getSettings(db), [db])
  const asOf = dayOf(env.now())
  const options = useMemo(() => {
    const choices = input?.meeting.pack ?? usualPack
    return { asOf, labels: packLabels(choices.language), choices, ...(look ? { look } : {}), ...(rates ? { rates } : {}) }
  }, [input, look, rates, asOf])
  const built = useBuiltPack(input ?? null, look && rates ? options : null)
  const exporting = useExport(input ?? null, options)
  useExportCommands(exporting.onExport)

  if (input === null) {
    return (
      <EmptyState title={t('meeting.missingTitle')} text={t('meeting.missingText')}>
        <Button look="primary" onClick={onBack}>
          {t('meeting.toList')}
        </Button>
      </EmptyState>
    )
  }
  if (!built || !input) return null
  const { pack } = built
  return (
    <div className="pack">
      <header className="pack-bar">
        <Button look="quiet" aria-label={t('pack.back')} title={t('pack.back')} onClick={onBack}>
          <ChevronLeft size={16} aria-hidden />
        </Button>
        <h1 className="pack-name">
          <span>{t('pack.title')}</span> <b dir="auto">{pack.cover.title}</b>
        </h1>
        <ExportBar {...exporting} />
      </header>
      {exporting.refusal && <RefusalPanel refusal={exporting.refusal} pack={pack} onGoTo={goTo} onDismiss={exporting.onDismiss} />}
      <div className="pack-sheets">
        <PackChoicesPane meetingId={meetingId} choices={options.choices}>
          <SinceList input={input} pack={pack} onGoTo={goTo} />
        </PackChoicesPane>
        <PreviewDesk built={built} />
      </div>
    </div>
  )
}

/** Brings a place of the preview into sight. */
function goTo(bookmark: string): void {
  document.getElementById(anchorId(bookmark))?.scrollIntoView({ block: 'center' })
}

const kindOfCommand: Readonly<Partial<Record<MenuCommand, PackFileKind>>> = { 'export-pack': 'docx', 'export-pack-pdf': 'pdf', 'export-pack-web-page': 'html' }

/** Exports from the menu, and as Word on Ctrl+E, while the pack is on screen. */
function useExportCommands(onExport: (kind: PackFileKind) => void): void {
  useWindowKeys((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'e') return
    event.preventDefault()
    onExport('docx')
  })
  const onCommand = useEffectEvent((command: MenuCommand) => {
    const kind = kindOfCommand[command]
    if (kind) onExport(kind)
  })
  useEffect(() => onMainEvent('menuCommand', (command) => onCommand(command)), [])
}
