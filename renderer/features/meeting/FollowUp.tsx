import { useTranslation } from 'react-i18next'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { Meeting } from '#shared/domain/meeting'
import { CommitmentTable } from './CommitmentTable.tsx'
import { DemandMatrix } from './DemandMatrix.tsx'
import { FactCheckTable } from './FactCheckTable.tsx'
import { PlacesContext } from './places-context.ts'
import { useClippedPlaces } from './use-clipped-places.ts'
import './follow-up.css'

interface FollowUpProps {
  readonly meeting: Meeting
  readonly onOpenParagraph: (editionId: EditionId, paragraphId?: ParagraphId) => void
}

/** What came of a meeting: demands beside the outcome, who committed to what, and what was claimed. */
export function FollowUp({ meeting, onOpenParagraph }: FollowUpProps) {
  const { t } = useTranslation()
  const { demands = [], commitments = [], factChecks = [] } = meeting
  const places = useClippedPlaces(meeting, [...demands, ...commitments, ...factChecks].flatMap((entry) => entry.places))
  return (
    <PlacesContext value={{ places: places ?? [], onOpen: onOpenParagraph }}>
      <div className="meeting-sheet follow-up">
        <p className="follow-up-hint">{t('followUp.hint')}</p>
        <DemandMatrix meeting={meeting} />
        <CommitmentTable meeting={meeting} />
        <FactCheckTable meeting={meeting} />
      </div>
    </PlacesContext>
  )
}
