import { useLiveQuery } from 'dexie-react-hooks'
import { ArrowRightLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { listAllPlacements } from '#renderer/db/placements.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { isUndecided } from '#shared/carry-over/report'
import type { EditionId } from '#shared/domain/ids'

interface CarriedMarkProps {
  readonly editionId: EditionId
  readonly onCarryOver: (editionId: EditionId) => void
}

/** The way to what became of earlier editions' notes, with how many wait; nothing where none was carried here. */
export function CarriedMark({ editionId, onCarryOver }: CarriedMarkProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const placements = useLiveQuery(() => listAllPlacements(db), [db])?.filter((placement) => placement.editionId === editionId)
  if (!placements || placements.length === 0) return null
  const waiting = placements.filter(isUndecided).length
  return (
    <Button look="quiet" title={t('carryOver.reportHint')} onClick={() => onCarryOver(editionId)}>
      <ArrowRightLeft size={15} aria-hidden />
      {waiting > 0 ? t('carryOver.waitShort', { count: waiting }) : t('carryOver.place')}
    </Button>
  )
}
