import { useEffect, useRef, useState } from 'react'
import { ChevronLeft, FileText, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { deleteMeeting, editMeeting } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { formatWrittenDates } from '#shared/citation/written-date'
import type { Meeting } from '#shared/domain/meeting'
import { AutosavedTitle } from './AutosavedTitle.tsx'
import { nameMeeting } from './meeting-words.ts'
import { useSaving } from './use-saving.ts'

interface MeetingHeaderProps {
  readonly meeting: Meeting
  readonly onBack: () => void
  readonly onOpenPack: () => void
  readonly onFacts: () => void
}

/** A meeting's title, written where it stands, and what is known of it in a line. */
export function MeetingHeader({ meeting, onBack, onOpenPack, onFacts }: MeetingHeaderProps) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  const title = useRef<HTMLTextAreaElement>(null)
  const { id, body, session, place, startsOn, endsOn } = meeting
  // As it was when it was opened: a meeting that has just been added is named first.
  const [isNew] = useState(meeting.title === '' && meeting.items.length === 0)
  useEffect(() => {
    if (isNew) title.current?.focus()
  }, [isNew])
  const known = [body, session, place, formatWrittenDates(startsOn, endsOn)].filter(Boolean).join(' · ')

  const onDelete = async () => {
    if (!(await run(() => deleteMeeting(db, id, env)))) return
    notices.show(t('meeting.deleted', { title: nameMeeting(t, meeting) }), { undo: true })
    onBack()
  }
  return (
    <header className="meeting-header">
      <Button look="quiet" className="meeting-back" aria-label={t('meeting.toList')} title={t('meeting.toList')} onClick={onBack}>
        <ChevronLeft size={16} aria-hidden />
      </Button>
      <h1 className="visually-hidden">{nameMeeting(t, meeting)}</h1>
      <AutosavedTitle
        stored={meeting.title}
        field={`meeting:${id}:title`}
        save={(value) => editMeeting(db, id, { title: value }, env)}
        className="meeting-title"
        aria-label={t('meeting.title')}
        placeholder={t('meeting.titlePlaceholder')}
        ref={title}
      />
      <div className="meeting-actions">
        <Button look="quiet" aria-label={t('meeting.delete')} title={t('meeting.delete')} onClick={() => void onDelete()}>
          <Trash2 size={16} aria-hidden />
        </Button>
        <Button look="primary" onClick={onOpenPack}>
          <FileText size={16} aria-hidden />
          {t('meeting.pack')}
        </Button>
      </div>
      <button type="button" className="meeting-known" dir="auto" title={t('meeting.editFacts')} onClick={onFacts}>
        {known || t('meeting.nothingKnown')}
      </button>
    </header>
  )
}
