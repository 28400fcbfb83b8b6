import { type FormEvent, type RefObject, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Meeting } from '#shared/domain/meeting'
import { type Added, addToMeeting, isAdded, type Target } from './add-to-meeting.ts'
import { ItemChoice } from './ItemChoice.tsx'
import { recallItem, recallMeeting, rememberPlace } from './last-place.ts'
import { nameItem, nameMeeting } from './meeting-words.ts'
import { useSaving } from './use-saving.ts'
import './add-to-meeting.css'

interface AddToMeetingFormProps {
  readonly ref: RefObject<HTMLFormElement | null>
  /** The one changed last first. */
  readonly meetings: readonly Meeting[]
  readonly added: Added
  readonly subject: string
  readonly onClose: () => void
}

/** In the lists of choices: the one that does not exist yet, and what is under no item yet. */
const fresh = 'new'
const tray = 'tray'

/** The meeting and item used last are chosen already, so that Enter alone adds. */
export function AddToMeetingForm({ ref: form, meetings, added, subject, onClose }: AddToMeetingFormProps) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  const choiceId = useId()
  const [meetingId, setMeetingId] = useState<string>(() => firstMeeting(meetings, recallMeeting(db))?.id ?? fresh)
  const [itemId, setItemId] = useState<string | null>(null)
  const [newMeeting, setNewMeeting] = useState('')
  const [newItem, setNewItem] = useState({ label: '', title: '' })
  const [problem, setProblem] = useState<'meeting.needMeetingTitle' | 'meeting.needItem' | null>(null)

  const meeting = meetings.find(({ id }) => id === meetingId) ?? null
  const items = meeting?.items ?? []
  const recalled = meeting ? recallItem(db, meeting.id) : null
  const item = itemId === fresh || itemId === tray ? null : (items.find(({ id }) => id === (itemId ?? recalled)) ?? items[0] ?? null)
  const isForTray = itemId === tray

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    const made = { label: newItem.label.trim(), title: newItem.title.trim() }
    const target: Target = { meeting: meeting ?? newMeeting.trim(), item: isForTray ? null : (item ?? made) }
    const lacking = lacks(target)
    setProblem(lacking)
    if (lacking) {
      const field = lacking === 'meeting.needMeetingTitle' ? '.meeting-new-title input' : '.meeting-new-item input'
      return form.current?.querySelector<HTMLElement>(field)?.focus()
    }
    const name = target.item ? nameItem(t, target.item) : t('meeting.toTray')
    if (meeting && (item || isForTray) && isAdded(meeting, item, added)) {
      notices.show(t('meeting.alreadyUnder', { item: name }))
      return onClose()
    }
    const place = await addToMeeting(db, env, run, target, added)
    if (!place) return
    rememberPlace(db, place.meetingId, place.itemId)
    notices.show(t('meeting.added', { item: name }), { undo: true })
    onClose()
  }
  return (
    <form ref={form} className="meeting-adding" noValidate onSubmit={(event) => void onSubmit(event)}>
      <p className="meeting-subject" dir="auto">
        {subject}
      </p>
      {meetings.length > 0 ? (
        <div className="field">
          <label htmlFor={choiceId}>{t('meeting.meetingLabel')}</label>
          <select
            id={choiceId}
            value={meeting?.id ?? fresh}
            onChange={(event) => {
              setMeetingId(event.target.value)
              setItemId(null)
              setProblem(null)
            }}
          >
            {meetings.map((one) => (
              <option key={one.id} value={one.id}>
                {nameMeeting(t, one)}
              </option>
            ))}
            <option value={fresh}>{t('meeting.newMeeting')}</option>
          </select>
        </div>
      ) : null}
      {meeting ? null : (
        <Field
          className="meeting-new meeting-new-title"
          label={t('meeting.newMeetingTitle')}
          dir="auto"
          value={newMeeting}
          aria-invalid={problem === 'meeting.needMeetingTitle'}
          onChange={(event) => setNewMeeting(event.target.value)}
        />
      )}
      <ItemChoice
        items={items}
        chosenId={isForTray ? tray : (item?.id ?? fresh)}
        newItem={newItem}
        isInvalid={problem === 'meeting.needItem'}
        fresh={fresh}
        tray={added.documents.length === 0 ? tray : null}
        isHeld={(one) => meeting !== null && isAdded(meeting, one, added)}
        onChoose={setItemId}
        onEdit={setNewItem}
      />
      <div className="dialog-actions">
        <output className="meeting-problem">{problem ? t(problem) : null}</output>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button type="submit" look="primary">
          {t('meeting.addAction')}
        </Button>
      </div>
    </form>
  )
}

function firstMeeting(meetings: readonly Meeting[], recalled: string | null): Meeting | undefined {
  return meetings.find(({ id }) => id === recalled) ?? meetings[0]
}

function lacks({ meeting, item }: Target): 'meeting.needMeetingTitle' | 'meeting.needItem' | null {
  if (meeting === '') return 'meeting.needMeetingTitle'
  return item && !('id' in item) && item.label === '' && item.title === '' ? 'meeting.needItem' : null
}
