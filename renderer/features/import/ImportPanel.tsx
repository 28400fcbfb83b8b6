import { memo, useCallback, useDeferredValue, useId, useState, useSyncExternalStore } from 'react'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import type { EditionId } from '#shared/domain/ids'
import type { SourceFile } from '#shared/domain/import'
import { type ImportLine, isEnded, isLocked } from './import-line.ts'
import type { ImportQueue } from './import-queue.ts'
import { ImportRow } from './ImportRow.tsx'
import './import.css'

interface ImportPanelProps {
  readonly imports: ImportQueue
  readonly onOpen: (id: EditionId) => void
  readonly onReview: (id: EditionId) => void
  /** Shows what became of the notes of earlier editions. */
  readonly onCarryOver: (id: EditionId) => void
  /** Takes the comments out of a file that came back from colleagues. */
  readonly onReturned: (file: SourceFile) => void
  /** Shows all texts that wait for a look. */
  readonly onTray: () => void
}

/** From here on a list says less than its sum. */
const many = 8

/** What is being read and what came of it, one line a file. Never a blocking dialog. */
export function ImportPanel({ imports, onOpen, onReview, onCarryOver, onReturned, onTray }: ImportPanelProps) {
  const { t } = useTranslation()
  const { lines, elapsedMs } = useSyncExternalStore(imports.subscribe, imports.getState)
  // Hundreds of lines are drawn in pieces behind the sum above them, so that a cancel is seen at once.
  const listed = useDeferredValue(lines)
  const [isOpen, setOpen] = useState(true)
  const listId = useId()
  // The list has said what it had to say, and would stand over the text.
  const leave = useCallback(() => {
    if (imports.getState().lines.every((line) => isEnded(line) && line.state.step !== 'refused' && line.state.step !== 'returned')) imports.clear()
  }, [imports])
  const open = useCallback((id: EditionId) => {
    leave()
    onOpen(id)
  }, [leave, onOpen])
  const review = useCallback((id: EditionId) => {
    leave()
    onReview(id)
  }, [leave, onReview])
  const seeCarried = useCallback((id: EditionId) => {
    leave()
    onCarryOver(id)
  }, [leave, onCarryOver])
  if (lines.length === 0) return null

  const running = lines.filter((line) => !isEnded(line) && !isLocked(line)).length
  const read = lines.filter(({ state: { step } }) => step === 'read' || step === 'reread').length
  const returned = lines.filter(({ state: { step } }) => step === 'returned').length
  const doubtful = running === 0 && lines.length >= many ? lines.filter(isDoubtful).length : 0
  return (
    <section className="imports" aria-label={t('import.title')}>
      <header>
        <h2 aria-live="polite">{running > 0 ? t('import.running', { count: running }) : returned > 0 && read === 0 ? t('import.cameBack', { count: returned }) : t('import.finished', { count: read })}</h2>
        {running > 1 ? (
          <Button look="quiet" onClick={imports.cancelAll}>
            {t('import.cancelAll')}
          </Button>
        ) : null}
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={t(isOpen ? 'import.hideList' : 'import.showList')}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <ChevronDown size={16} aria-hidden /> : <ChevronUp size={16} aria-hidden />}
        </Button>
        {running === 0 ? (
          <Button look="quiet" aria-label={t('import.close')} onClick={imports.clear}>
            <X size={16} aria-hidden />
          </Button>
        ) : null}
      </header>
      {running > 0 && lines.length > 1 ? <Progress done={lines.length - running} total={lines.length} elapsedMs={elapsedMs} /> : null}
      {doubtful > 0 ? (
        <p className="imports-tray">
          {t('import.waitForLook', { count: doubtful })}
          <Button onClick={onTray}>{t('import.toTray')}</Button>
        </p>
      ) : null}
      <ul id={listId} hidden={!isOpen}>
        <Rows lines={listed} imports={imports} onOpen={open} onReview={review} onCarryOver={seeCarried} onReturned={onReturned} />
      </ul>
    </section>
  )
}

interface RowsProps extends Omit<ImportPanelProps, 'onTray'> {
  readonly lines: readonly ImportLine[]
}

const Rows = memo(function Rows({ lines, ...rest }: RowsProps) {
  return lines.map((line) => <ImportRow key={line.id} line={line} {...rest} />)
})

const isDoubtful = ({ state }: ImportLine): boolean => (state.step === 'read' || state.step === 'reread') && state.isDoubtful

/** After so many files the time that is left can be told. */
const enoughToTell = 5

function Progress({ done, total, elapsedMs }: { readonly done: number; readonly total: number; readonly elapsedMs: number | null }) {
  const { t } = useTranslation()
  const minutesLeft = elapsedMs === null || done < enoughToTell ? null : ((elapsedMs / done) * (total - done)) / 60_000
  const left = minutesLeft === null ? null : minutesLeft < 1 ? t('import.secondsLeft') : t('import.minutesLeft', { count: Math.round(minutesLeft) })
  return (
    <div className="imports-progress">
      <progress aria-label={t('import.title')} value={done} max={total} />
      <span>{[t('import.progress', { done, total }), left].filter(Boolean).join(' · ')}</span>
    </div>
  )
}
