import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntryDraft } from '#renderer/db/meeting-entries.ts'
import type { EditionId } from '#shared/domain/ids'
import type { Meeting } from '#shared/domain/meeting'
import { EntryRows } from './EntryRows.tsx'
import { contactFields, keyDateFields, linkFields, speakerFields } from './entry-fields.ts'
import { MeetingDocuments } from './MeetingDocuments.tsx'
import { MeetingFactFields } from './MeetingFactFields.tsx'
import { MeetingParts } from './MeetingParts.tsx'

interface MeetingFactsProps {
  readonly meeting: Meeting
  readonly onOpenText: (editionId: EditionId) => void
}

const none: readonly never[] = []

/** Rows of which nothing is said yet. */
const noDate: EntryDraft<'keyDates'> = { date: null, text: '' }
const noSpeaker: EntryDraft<'speakers'> = { order: '', party: '', speaker: '', recording: '' }
const noContact: EntryDraft<'contacts'> = { audience: 'internal', name: '', role: '', party: '', email: '', phone: '' }
const noLink: EntryDraft<'links'> = { label: '', address: '' }

/** What is known of a meeting: its facts, lists, and what the delegation says of it as a whole. */
export function MeetingFacts({ meeting, onOpenText }: MeetingFactsProps) {
  const { t } = useTranslation()
  const fields = useMemo(() => ({ keyDates: keyDateFields(t), speakers: speakerFields(t), contacts: contactFields(t), links: linkFields(t) }), [t])
  return (
    <div className="meeting-sheet">
      <MeetingFactFields meeting={meeting} />
      <MeetingParts meetingId={meeting.id} parts={meeting.parts ?? none} />
      <EntryRows
        meetingId={meeting.id}
        list="keyDates"
        entries={meeting.keyDates ?? none}
        title={t('meeting.keyDates.title')}
        rowName={t('meeting.keyDates.row')}
        fields={fields.keyDates}
        empty={noDate}
      />
      <MeetingDocuments meetingId={meeting.id} documents={meeting.documents ?? none} onOpenText={onOpenText} />
      <EntryRows
        meetingId={meeting.id}
        list="speakers"
        entries={meeting.speakers ?? none}
        title={t('meeting.speakers.title')}
        rowName={t('meeting.speakers.row')}
        fields={fields.speakers}
        empty={noSpeaker}
      />
      <EntryRows
        meetingId={meeting.id}
        list="contacts"
        entries={meeting.contacts ?? none}
        title={t('meeting.contacts.title')}
        rowName={t('meeting.contacts.row')}
        fields={fields.contacts}
        empty={noContact}
      />
      <EntryRows
        meetingId={meeting.id}
        list="links"
        entries={meeting.links ?? none}
        title={t('meeting.links.title')}
        rowName={t('meeting.links.row')}
        fields={fields.links}
        empty={noLink}
      />
    </div>
  )
}
