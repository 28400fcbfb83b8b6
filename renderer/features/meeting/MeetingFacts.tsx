import { useTranslation } from 'react-i18next'
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

/** What is known of a meeting: its facts, lists, and what the delegation says of it as a whole. */
export function MeetingFacts({ meeting, onOpenText }: MeetingFactsProps) {
  const { t } = useTranslation()
  return (
    <div className="meeting-sheet">
      <MeetingFactFields meeting={meeting} />
      <MeetingParts meeting={meeting} />
      <EntryRows
        meeting={meeting}
        list="keyDates"
        title={t('meeting.keyDates.title')}
        rowName={t('meeting.keyDates.row')}
        fields={keyDateFields(t)}
        empty={{ date: null, text: '' }}
      />
      <MeetingDocuments meeting={meeting} onOpenText={onOpenText} />
      <EntryRows
        meeting={meeting}
        list="speakers"
        title={t('meeting.speakers.title')}
        rowName={t('meeting.speakers.row')}
        fields={speakerFields(t)}
        empty={{ order: '', party: '', speaker: '', recording: '' }}
      />
      <EntryRows
        meeting={meeting}
        list="contacts"
        title={t('meeting.contacts.title')}
        rowName={t('meeting.contacts.row')}
        fields={contactFields(t)}
        empty={{ audience: 'internal', name: '', role: '', party: '', email: '', phone: '' }}
      />
      <EntryRows
        meeting={meeting}
        list="links"
        title={t('meeting.links.title')}
        rowName={t('meeting.links.row')}
        fields={linkFields(t)}
        empty={{ label: '', address: '' }}
      />
    </div>
  )
}
