import type { EditionId, MeetingId, ParagraphId } from '#shared/domain/ids'
import { MeetingList } from './MeetingList.tsx'
import { MeetingPage } from './MeetingPage.tsx'
import './meeting.css'
import './from-agenda.css'

interface MeetingsProps {
  /** Null = the list of all meetings. */
  readonly meetingId: MeetingId | null
  readonly onOpenMeeting: (id: MeetingId | null) => void
  readonly onOpenPack: (id: MeetingId) => void
  readonly onOpenParagraph: (editionId: EditionId, paragraphId?: ParagraphId) => void
  readonly onOpenComparison: (beforeId: EditionId, afterId: EditionId) => void
}

/** The meetings, or one of them. */
export function Meetings({ meetingId, onOpenMeeting, onOpenPack, onOpenParagraph, onOpenComparison }: MeetingsProps) {
  if (meetingId === null) return <MeetingList onOpen={onOpenMeeting} />
  return (
    <MeetingPage
      key={meetingId}
      meetingId={meetingId}
      onBack={() => onOpenMeeting(null)}
      onOpenPack={() => onOpenPack(meetingId)}
      onOpenParagraph={onOpenParagraph}
      onOpenComparison={onOpenComparison}
    />
  )
}
