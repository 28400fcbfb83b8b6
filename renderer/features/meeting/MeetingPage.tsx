import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { findMeeting } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { EditionId, MeetingId, ParagraphId } from '#shared/domain/ids'
import { Agenda } from './Agenda.tsx'
import { MeetingHeader } from './MeetingHeader.tsx'

interface MeetingPageProps {
  readonly meetingId: MeetingId
  readonly onBack: () => void
  readonly onOpenPack: () => void
  readonly onOpenParagraph: (editionId: EditionId, paragraphId?: ParagraphId) => void
}

/** One meeting: what is known of it, and its agenda. */
export function MeetingPage({ meetingId, onBack, onOpenPack, onOpenParagraph }: MeetingPageProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const meeting = useLiveQuery(() => findMeeting(db, meetingId), [db, meetingId])
  if (meeting === undefined) return null
  if (meeting === null) {
    return (
      <EmptyState title={t('meeting.missingTitle')} text={t('meeting.missingText')}>
        <Button look="primary" onClick={onBack}>
          {t('meeting.toList')}
        </Button>
      </EmptyState>
    )
  }
  return (
    <div className="meeting">
      <MeetingHeader meeting={meeting} onBack={onBack} onOpenPack={onOpenPack} />
      <Agenda meeting={meeting} onOpenParagraph={onOpenParagraph} />
    </div>
  )
}
