import { AArrowDown, AArrowUp, CircleAlert, ListFilter, ListTree, RefreshCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { isReadByOlderEngine } from '#renderer/db/editions.ts'
import { writtenDate } from '#renderer/desk/dates.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Edition } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'
import { CarriedMark } from './CarriedMark.tsx'
import { EditionChoice } from './EditionChoice.tsx'
import { SideBySideChoice } from './SideBySideChoice.tsx'

interface ReaderBarProps {
  readonly edition: Edition
  readonly state: { readonly noteCount: number; readonly isFiltering: boolean; readonly isListed: boolean }
  readonly onFilter: () => void
  readonly onList: () => void
  readonly onTextSize: (step: 1 | -1) => void
  readonly facingId: EditionId | null
  readonly onFacing: (id: EditionId | null) => void
  readonly onRepair: () => void
  readonly onEdition: (id: EditionId) => void
  readonly onReadAgain: () => void
  readonly onCarryOver: (id: EditionId) => void
}

/** What text this is, how sure its reading is, and how large it stands. */
export function ReaderBar({ edition, state, onFilter, onList, onTextSize, facingId, onFacing, onRepair, onEdition, onReadAgain, onCarryOver }: ReaderBarProps) {
  const { t } = useTranslation()
  const { symbol, title, report } = edition
  const { noteCount } = state
  const facts = [
    writtenDate(edition.date),
    t(`languages.${edition.language}`),
    t('reader.paragraphCount', { count: edition.paragraphCount }),
    t('reader.noteCount', { count: noteCount }),
  ]
  const missing = report.numbering.flatMap((run) => run.missing)
  const repeated = report.numbering.flatMap((run) => run.duplicated)
  const doubts = [
    missing.length > 0 ? t('reader.missingNumbers', { labels: missing.slice(0, 4).join(', ') }) : null,
    repeated.length > 0 ? t('reader.repeatedNumbers', { labels: repeated.slice(0, 4).join(', ') }) : null,
    report.doubts.some(({ code }) => code === 'garbled-text') ? t('reader.garbled') : null,
  ].filter(Boolean)
  return (
    <header className="reader-bar">
      {symbol ? <span className="reader-symbol">{symbol}</span> : null}
      <h1 dir="auto" title={title}>
        {title || t('library.untitled')}
      </h1>
      <small>{facts.filter(Boolean).join(' · ')}</small>
      {doubts.length > 0 ? (
        <span className="reader-doubt">
          <CircleAlert size={14} aria-hidden />
          {t('reader.doubts', { what: doubts.join('; ') })}
        </span>
      ) : null}
      <span className="reader-size">
        <CarriedMark editionId={edition.id} onCarryOver={onCarryOver} />
        <EditionChoice edition={edition} onEdition={onEdition} />
        <SideBySideChoice edition={edition} facingId={facingId} onChoose={onFacing} />
        <Button look="quiet" aria-pressed={state.isFiltering} title={t('reader.filterHint')} onClick={onFilter}>
          <ListFilter size={15} aria-hidden />
          {t('reader.filter')}
        </Button>
        <Button look="quiet" aria-pressed={state.isListed} title={t('reader.listHint')} onClick={onList}>
          <ListTree size={15} aria-hidden />
          {t('reader.noteList')}
        </Button>
        {isReadByOlderEngine(edition) ? (
          <Button look="quiet" title={t('reader.readAgainHint')} onClick={onReadAgain}>
            <RefreshCw size={15} aria-hidden />
            {t('reader.readAgain')}
          </Button>
        ) : null}
        <Button look="quiet" title={t('review.repairHint')} onClick={onRepair}>
          {t('review.repair')}
        </Button>
        <Button look="quiet" aria-label={t('reader.smaller')} title={t('reader.smaller')} onClick={() => onTextSize(-1)}>
          <AArrowDown size={17} aria-hidden />
        </Button>
        <Button look="quiet" aria-label={t('reader.larger')} title={t('reader.larger')} onClick={() => onTextSize(1)}>
          <AArrowUp size={17} aria-hidden />
        </Button>
      </span>
    </header>
  )
}
