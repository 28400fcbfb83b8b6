import { ArrowLeftRight, CalendarPlus, FileDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ClippingDraft } from '#renderer/db/meetings.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Edition } from '#shared/domain/edition'
import type { ComparisonChoice } from '#shared/domain/settings'
import { TextChoice } from './TextChoice.tsx'
import type { Compared } from './use-comparison.ts'
import { useRedlineExport } from './use-redline-export.ts'

interface CompareBarProps {
  readonly editions: readonly Edition[]
  readonly choice: ComparisonChoice
  readonly onChoose: (edit: Partial<ComparisonChoice>) => void
  /** Null until there is a comparison. */
  readonly compared: Compared | null
  readonly onAddToMeeting: (drafts: readonly ClippingDraft[], subject: string) => void
}

/** Which texts are compared, how they are shown, and their way to Word. */
export function CompareBar({ editions, choice, onChoose, compared, onAddToMeeting }: CompareBarProps) {
  const { t } = useTranslation()
  const { isExporting, onExport } = useRedlineExport(compared)
  const { beforeId, afterId, layout, onlyChanges } = choice
  const addAll = ({ before, after }: Compared) => {
    const [was, is] = [before.edition, after.edition].map(({ symbol, title, sourceName }) => symbol ?? (title || sourceName))
    onAddToMeeting([{ type: 'comparison', beforeId: before.edition.id, afterId: after.edition.id }], t('compare.allChanges', { before: was, after: is }))
  }
  return (
    <header className="compare-bar">
      <h1 className="visually-hidden">{t('compare.title')}</h1>
      <TextChoice label={t('compare.before')} editions={editions} value={beforeId} otherId={afterId} onChoose={(id) => onChoose({ beforeId: id })} />
      <Button
        look="quiet"
        aria-label={t('compare.swap')}
        title={t('compare.swap')}
        disabled={!beforeId && !afterId}
        onClick={() => onChoose({ beforeId: afterId, afterId: beforeId })}
      >
        <ArrowLeftRight size={16} aria-hidden />
      </Button>
      <TextChoice label={t('compare.after')} editions={editions} value={afterId} otherId={beforeId} onChoose={(id) => onChoose({ afterId: id })} />
      <fieldset className="compare-layout">
        <legend className="visually-hidden">{t('compare.layout')}</legend>
        {(['side-by-side', 'inline'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="compare-layout" checked={layout === one} onChange={() => onChoose({ layout: one })} />
            {t(`compare.layouts.${one}`)}
          </label>
        ))}
      </fieldset>
      <label className="compare-switch">
        <input type="checkbox" role="switch" checked={onlyChanges} aria-checked={onlyChanges} onChange={(event) => onChoose({ onlyChanges: event.target.checked })} />
        {t('compare.onlyChanges')}
      </label>
      <Button disabled={!compared} aria-label={t('compare.addAll')} title={t('compare.addAll')} onClick={() => compared && addAll(compared)}>
        <CalendarPlus size={16} aria-hidden />
      </Button>
      <Button look="primary" disabled={!compared || isExporting} title={t('compare.exportHint')} onClick={onExport}>
        <FileDown size={16} aria-hidden />
        {t(isExporting ? 'compare.exporting' : 'compare.export')}
      </Button>
    </header>
  )
}
