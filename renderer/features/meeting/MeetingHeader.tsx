import { useEffect, useId, useRef, useState } from 'react'
import { ChevronLeft, FileText, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { deleteMeeting, editMeeting, type MeetingDetails } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Meeting } from '#shared/domain/meeting'
import { AutosavedField } from './AutosavedField.tsx'
import { AutosavedTitle } from './AutosavedTitle.tsx'
import { nameMeeting } from './meeting-words.ts'
import { useSaving } from './use-saving.ts'

interface MeetingHeaderProps {
  readonly meeting: Meeting
  readonly onBack: () => void
  readonly onOpenPack: () => void
}

/** Years that begin with 0 are dates whose year is still being typed. */
const isWhole = (isoDate: string) => !isoDate.startsWith('0')

/** What is known of a meeting, each field written where it stands and stored as it is typed. */
export function MeetingHeader({ meeting, onBack, onOpenPack }: MeetingHeaderProps) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  const warningId = useId()
  const title = useRef<HTMLTextAreaElement>(null)
  const { id, startsOn, endsOn } = meeting
  // As it was when it was opened: a meeting that has just been added is named first.
  const [isNew] = useState(meeting.title === '' && meeting.items.length === 0)
  useEffect(() => {
    if (isNew) title.current?.focus()
  }, [isNew])
  const endsTooEarly = startsOn !== null && endsOn !== null && isWhole(startsOn) && isWhole(endsOn) && endsOn < startsOn

  const onDelete = async () => {
    if (!(await run(() => deleteMeeting(db, id, env)))) return
    notices.show(t('meeting.deleted', { title: nameMeeting(t, meeting) }), { undo: true })
    onBack()
  }
  const autosaved = (field: keyof MeetingDetails, isDate = false) => ({
    stored: meeting[field] ?? '',
    field: `meeting:${id}:${field}`,
    save: (value: string) => editMeeting(db, id, { [field]: isDate ? value || null : value }, env),
  })
  return (
    <header className="meeting-header">
      <Button look="quiet" className="meeting-back" aria-label={t('meeting.toList')} title={t('meeting.toList')} onClick={onBack}>
        <ChevronLeft size={16} aria-hidden />
      </Button>
      <h1 className="visually-hidden">{nameMeeting(t, meeting)}</h1>
      <AutosavedTitle
        {...autosaved('title')}
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
      <div className="meeting-facts">
        <AutosavedField {...autosaved('body')} label={t('meeting.body')} dir="auto" />
        <AutosavedField {...autosaved('session')} label={t('meeting.session')} dir="auto" />
        <AutosavedField {...autosaved('place')} label={t('meeting.place')} dir="auto" />
        <AutosavedField {...autosaved('startsOn', true)} label={t('meeting.startsOn')} type="date" max="9999-12-31" />
        <AutosavedField
          {...autosaved('endsOn', true)}
          label={t('meeting.endsOn')}
          type="date"
          max="9999-12-31"
          aria-invalid={endsTooEarly}
          aria-describedby={endsTooEarly ? warningId : undefined}
        />
        <output id={warningId} className="meeting-warning">
          {endsTooEarly ? t('meeting.endsTooEarly') : null}
        </output>
      </div>
    </header>
  )
}
