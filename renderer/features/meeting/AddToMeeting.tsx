import { useEffect, useRef } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { listMeetings } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { Added } from './add-to-meeting.ts'
import { AddToMeetingForm } from './AddToMeetingForm.tsx'

interface AddToMeetingProps extends Partial<Added> {
  /** What is added, as one speaks of it: a citation, or the start of a note. */
  readonly subject: string
  readonly onClose: () => void
}

/** Asks under which item of which meeting something goes; both can be made on the way. */
export function AddToMeeting({ drafts = [], documents = [], subject, onClose }: AddToMeetingProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const form = useRef<HTMLFormElement>(null)
  const meetings = useLiveQuery(() => listMeetings(db), [db])
  const isRead = meetings !== undefined
  // Here and not in the form: an open dialog has put the focus on its first button by now.
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('.meeting-new input') ?? form.current?.querySelector<HTMLElement>('input:checked')
    if (isRead) first?.focus()
  }, [isRead])
  if (!meetings) return null
  return (
    <Dialog title={t('meeting.addTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <AddToMeetingForm ref={form} meetings={meetings} added={{ drafts, documents }} subject={subject} onClose={onClose} />
    </Dialog>
  )
}
