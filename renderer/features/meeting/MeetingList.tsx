import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { CalendarPlus, ListOrdered } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { addMeeting, listMeetings, noDetails } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { formatWrittenDates } from '#shared/citation/written-date'
import type { MeetingId } from '#shared/domain/ids'
import { FromAgenda } from './FromAgenda.tsx'
import { countClippings, nameMeeting } from './meeting-words.ts'
import { useSaving } from './use-saving.ts'

/** Every meeting, the one changed last first. */
export function MeetingList({ onOpen }: { readonly onOpen: (id: MeetingId) => void }) {
  const { t } = useTranslation()
  const { db, env } = useDesk()
  const run = useSaving()
  const [isChoosing, setChoosing] = useState(false)
  const meetings = useLiveQuery(() => listMeetings(db), [db])
  if (!meetings) return null

  const onNew = async () => {
    const added = await run(() => addMeeting(db, noDetails, env))
    if (added) onOpen(added.id)
  }
  const newMeeting = (
    <>
      <Button look="primary" onClick={() => void onNew()}>
        <CalendarPlus size={16} aria-hidden />
        {t('meeting.new')}
      </Button>
      <Button onClick={() => setChoosing(true)}>
        <ListOrdered size={16} aria-hidden />
        {t('fromAgenda.open')}
      </Button>
      {isChoosing ? <FromAgenda onMade={onOpen} onClose={() => setChoosing(false)} /> : null}
    </>
  )
  if (meetings.length === 0) {
    return (
      <EmptyState title={t('meeting.emptyTitle')} text={t('meeting.emptyText')}>
        {newMeeting}
      </EmptyState>
    )
  }
  return (
    <div className="meeting-list">
      <header className="meeting-list-bar">
        <h1>{t('meeting.listTitle')}</h1>
        <span>{t('meeting.count', { count: meetings.length })}</span>
        {newMeeting}
      </header>
      <div className="meeting-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('meeting.title')}</th>
              <th scope="col">{t('meeting.body')}</th>
              <th scope="col" className="place">
                {t('meeting.place')}
              </th>
              <th scope="col">{t('meeting.dates')}</th>
              <th scope="col" className="figure">
                {t('meeting.items')}
              </th>
              <th scope="col" className="figure">
                {t('meeting.clippings')}
              </th>
            </tr>
          </thead>
          <tbody>
            {meetings.map((meeting) => (
              <tr key={meeting.id} onDoubleClick={() => onOpen(meeting.id)}>
                <td>
                  <button type="button" className="meeting-open" dir="auto" onClick={() => onOpen(meeting.id)}>
                    {nameMeeting(t, meeting)}
                  </button>
                </td>
                <td dir="auto">{meeting.body}</td>
                <td dir="auto" className="place">
                  {meeting.place}
                </td>
                <td className="dates">{formatWrittenDates(meeting.startsOn, meeting.endsOn)}</td>
                <td className="figure">{meeting.items.length}</td>
                <td className="figure">{countClippings(meeting)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
