import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { countUncarried, listCarriedEditions, readCarryOver } from '#renderer/db/carry-over.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import { CarriedEditions } from './CarriedEditions.tsx'
import { Report } from './Report.tsx'
import './carry-over.css'

interface CarryOverProps {
  /** Null = all editions that notes were carried to. */
  readonly editionId: EditionId | null
  readonly onReport: (editionId: EditionId | null) => void
  readonly onNewEdition: (editionId: EditionId) => void
  readonly onOpenText: (editionId: EditionId, paragraphId?: ParagraphId) => void
  readonly onLibrary: () => void
}

/** What became of notes on a new edition, and what waits for a person. */
export function CarryOver({ editionId, onReport, onNewEdition, onOpenText, onLibrary }: CarryOverProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const editions = useLiveQuery(() => listCarriedEditions(db), [db])
  const report = useLiveQuery(() => (editionId ? readCarryOver(db, editionId) : null), [db, editionId])
  const uncarried = useLiveQuery(() => (editionId ? countUncarried(db, editionId) : 0), [db, editionId])
  if (!editions || report === undefined || uncarried === undefined) return null
  if (editionId === null && editions.length > 0) return <CarriedEditions editions={editions} onReport={onReport} />
  if (editionId !== null && report?.edition.id === editionId) {
    return (
      <Report
        key={editionId}
        report={report}
        uncarried={uncarried}
        onAll={editions.length > 1 ? () => onReport(null) : null}
        onNewEdition={() => onNewEdition(editionId)}
        onOpenText={onOpenText}
      />
    )
  }
  return (
    <EmptyState title={t('carryOver.emptyTitle')} text={t('carryOver.emptyText')}>
      <Button onClick={onLibrary}>{t('reader.toLibrary')}</Button>
    </EmptyState>
  )
}
