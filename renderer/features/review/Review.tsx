import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { findEdition, listParagraphs } from '#renderer/db/editions.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import { OpenReview } from './OpenReview.tsx'
import './review.css'

interface ReviewProps {
  readonly editionId: EditionId
  /** Where to begin; null = at the first doubt. */
  readonly startAt?: ParagraphId | null
  /** The text was said to look right, or is left: the next that waits, null = the tray. */
  readonly onDone: (next: EditionId | null) => void
  readonly onOpenReader: (editionId: EditionId, paragraphId: ParagraphId | null) => void
  /** Asks of which text this one is a new edition. */
  readonly onNewEdition: (editionId: EditionId) => void
}

/** A text beside its pages, to be looked over and repaired. */
export function Review({ editionId, startAt = null, onDone, onOpenReader, onNewEdition }: ReviewProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const text = useLiveQuery(async () => {
    const edition = await findEdition(db, editionId)
    return edition && { edition, paragraphs: await listParagraphs(db, editionId) }
  }, [db, editionId])
  if (text === null) {
    return (
      <EmptyState title={t('reader.missingTitle')} text={t('reader.missingText')}>
        <Button look="primary" onClick={() => onDone(null)}>
          {t('review.toTray')}
        </Button>
      </EmptyState>
    )
  }
  if (text?.edition.id !== editionId) return null
  return <OpenReview key={editionId} text={text} startAt={startAt} onDone={onDone} onOpenReader={onOpenReader} onNewEdition={() => onNewEdition(editionId)} />
}
