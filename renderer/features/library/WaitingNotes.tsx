import { useTranslation } from 'react-i18next'
import type { LibraryRow } from '#renderer/db/editions.ts'
import type { EditionId } from '#shared/domain/ids'

interface WaitingNotesProps {
  /** Editions of one work. */
  readonly rows: readonly LibraryRow[]
  readonly onCarryOver: (id: EditionId) => void
}

/** How many carried notes wait for a decision, and the way to the first of them; nothing where none does. */
export function WaitingNotes({ rows, onCarryOver }: WaitingNotesProps) {
  const { t } = useTranslation()
  const waiting = rows.filter(({ waitingCount }) => waitingCount > 0)
  const [first] = waiting
  if (!first) return null
  return (
    <button type="button" className="library-fold library-waiting" onClick={() => onCarryOver(first.edition.id)}>
      {t('carryOver.waitShort', { count: waiting.reduce((sum, { waitingCount }) => sum + waitingCount, 0) })}
    </button>
  )
}
