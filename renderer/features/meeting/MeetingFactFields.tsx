import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { editMeeting, limitSpeaking, type MeetingDetails } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { Meeting } from '#shared/domain/meeting'
import { AutosavedField } from './AutosavedField.tsx'

/** Years that begin with 0 are dates whose year is still being typed. */
const isWhole = (isoDate: string) => !isoDate.startsWith('0')

/** What is known of a meeting in single words, each stored as it is typed. */
export function MeetingFactFields({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation()
  const { db, env } = useDesk()
  const warningId = useId()
  const formatsId = useId()
  const { id, startsOn, endsOn, speakingLimit } = meeting
  const endsTooEarly = startsOn !== null && endsOn !== null && isWhole(startsOn) && isWhole(endsOn) && endsOn < startsOn
  const autosaved = (field: keyof MeetingDetails, isDate = false) => ({
    label: t(`meeting.${field}`),
    stored: meeting[field] ?? '',
    field: `meeting:${id}:${field}`,
    save: (value: string) => editMeeting(db, id, { [field]: isDate ? value || null : value }, env),
  })
  return (
    <section className="meeting-facts" aria-label={t('meeting.view.facts')}>
      <AutosavedField {...autosaved('body')} className="wide" dir="auto" />
      <AutosavedField {...autosaved('session')} dir="auto" />
      <AutosavedField {...autosaved('format')} dir="auto" list={formatsId} />
      <AutosavedField {...autosaved('place')} className="wide" dir="auto" />
      <AutosavedField {...autosaved('startsOn', true)} type="date" max="9999-12-31" />
      <AutosavedField
        {...autosaved('endsOn', true)}
        type="date"
        max="9999-12-31"
        aria-invalid={endsTooEarly}
        aria-describedby={endsTooEarly ? warningId : undefined}
      />
      <AutosavedField {...autosaved('delegation')} className="wide" dir="auto" placeholder={t('meeting.delegationHint')} />
      <AutosavedField
        label={t('meeting.speakingLimit')}
        stored={speakingLimit === undefined ? '' : String(speakingLimit)}
        field={`meeting:${id}:speakingLimit`}
        save={(value) => limitSpeaking(db, id, minutesOf(value), env)}
        type="number"
        min={0}
        max={120}
        step={0.5}
      />
      <output id={warningId} className="meeting-warning">
        {endsTooEarly ? t('meeting.endsTooEarly') : null}
      </output>
      <datalist id={formatsId}>
        {(['inPerson', 'hybrid', 'online'] as const).map((one) => (
          <option key={one}>{t(`meeting.formats.${one}`)}</option>
        ))}
      </datalist>
    </section>
  )
}

/** Null = no limit; what is no number of minutes is none. */
function minutesOf(value: string): number | null {
  const minutes = Number(value)
  return value.trim() === '' || !Number.isFinite(minutes) || minutes <= 0 ? null : minutes
}
