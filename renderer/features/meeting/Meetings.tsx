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
}

/** The meetings, or one of them with its agenda. */
export function Meetings({ meetingId, onOpenMeeting, onOpenPack, onOpenParagraph }: MeetingsProps) {
  if (meetingId === null) return <MeetingList onOpen={onOpenMeeting} />
  return (
    <MeetingPage
      key={meetingId}
      meetingId={meetingId}
      onBack={() => onOpenMeeting(null)}
      onOpenPack={() => onOpenPack(meetingId)}
      onOpenParagraph={onOpenParagraph}
    />
  )
}
