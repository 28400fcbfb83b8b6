import { useEffect, useRef } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { type ClippingDraft, listMeetings } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { AddToMeetingForm } from './AddToMeetingForm.tsx'

interface AddToMeetingProps {
  readonly drafts: readonly ClippingDraft[]
  /** What is added, as one speaks of it: a citation, or the start of a note. */
  readonly subject: string
  readonly onClose: () => void
}

/** Asks under which item of which meeting something goes; both can be made on the way. */
export function AddToMeeting({ drafts, subject, onClose }: AddToMeetingProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const form = useRef<HTMLFormElement>(null)
  const meetings = useLiveQuery(() => listMeetings(db), [db])
  const isRead = meetings !== undefined
  // Here and not in the form: an open dialog has put the focus on its first button by now.
  useEffect(() => {
    if (isRead) form.current?.querySelector<HTMLElement>('input:checked, .meeting-new input')?.focus()
  }, [isRead])
  if (!meetings) return null
  return (
    <Dialog title={t('meeting.addTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <AddToMeetingForm ref={form} meetings={meetings} drafts={drafts} subject={subject} onClose={onClose} />
    </Dialog>
  )
}
