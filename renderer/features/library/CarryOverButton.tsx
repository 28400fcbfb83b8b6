import { ArrowRightLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { LibraryRow } from '#renderer/db/editions.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { EditionId } from '#shared/domain/ids'

/** Ways to the notes that come along with a new edition. */
export interface CarryOverWays {
  /** Shows what became of earlier editions' notes on this one. */
  readonly onCarryOver: (id: EditionId) => void
  /** Asks of which text this one is a new edition. */
  readonly onNewEdition: (id: EditionId) => void
}

interface CarryOverButtonProps extends CarryOverWays {
  readonly row: LibraryRow
  /** Whether its work has further editions in the library. */
  readonly hasOthers: boolean
  /** How the row is named. */
  readonly name: string
}

/** Opens the report of the notes that were carried to an edition; where there are none, says what it is an edition of. */
export function CarryOverButton({ row: { edition, carriedCount }, hasOthers, name, onCarryOver, onNewEdition }: CarryOverButtonProps) {
  const { t } = useTranslation()
  const hasReport = carriedCount > 0 || hasOthers
  return (
    <Button
      look="quiet"
      aria-label={t(hasReport ? 'carryOver.reportOf' : 'carryOver.newEditionOfOne', { name, title: name })}
      title={t(hasReport ? 'carryOver.seeReport' : 'carryOver.newEditionOf')}
      onClick={() => (hasReport ? onCarryOver(edition.id) : onNewEdition(edition.id))}
    >
      <ArrowRightLeft size={15} aria-hidden />
    </Button>
  )
}
