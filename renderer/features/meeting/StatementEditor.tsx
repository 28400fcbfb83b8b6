import { useEffect, useId, useRef, useState } from 'react'
import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { editEntry } from '#renderer/db/meeting-entries.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Meeting } from '#shared/domain/meeting'
import type { Statement } from '#shared/domain/meeting-facts'
import { plainText } from '#shared/rich-text/plain-text'
import { AutosavedEntryInput } from './AutosavedEntryInput.tsx'
import { AutosavedField } from './AutosavedField.tsx'
import { AutosavedRichText } from './AutosavedRichText.tsx'
import { AutosavedSwitch } from './AutosavedSwitch.tsx'
import { AutosavedTitle } from './AutosavedTitle.tsx'
import { audienceField, type EntryField } from './entry-fields.ts'
import { nameItem } from './meeting-words.ts'
import { SpeakingMeter } from './SpeakingMeter.tsx'

interface StatementEditorProps {
  readonly meeting: Meeting
  readonly statement: Statement
  readonly onRemove: () => void
}

/** A statement as it will be given, with its time beside the limit of the meeting. */
export function StatementEditor({ meeting, statement, onRemove }: StatementEditorProps) {
  const { t } = useTranslation()
  const { db, env } = useDesk()
  const fieldsId = useId()
  const title = useRef<HTMLTextAreaElement>(null)
  const { id, speaker, interpreted, body } = statement
  const [isNew] = useState(statement.title === '')
  useEffect(() => {
    if (isNew) title.current?.focus()
  }, [isNew])
  const itemField: EntryField<'statements'> = {
    name: 'itemId',
    label: t('meeting.statements.item'),
    type: 'choice',
    options: meeting.items.map((item) => [item.id, nameItem(t, item)] as const),
    none: t('meeting.statements.general'),
  }
  const edit = (change: Partial<Omit<Statement, 'id'>>) => editEntry(db, meeting.id, 'statements', id, change, env)
  return (
    <section className="meeting-pane statement" aria-label={statement.title.trim() || t('meeting.statements.untitled')}>
      <header className="meeting-pane-header">
        <AutosavedTitle
          ref={title}
          className="meeting-item-title"
          aria-label={t('meeting.statements.title')}
          placeholder={t('meeting.statements.titleHint')}
          stored={statement.title}
          field={`statement:${id}:title`}
          save={(value) => edit({ title: value })}
        />
        <Button look="quiet" aria-label={t('meeting.statements.remove')} title={t('meeting.statements.remove')} onClick={onRemove}>
          <Trash2 size={16} aria-hidden />
        </Button>
      </header>
      <div className="statement-facts">
        <AutosavedField label={t('meeting.statements.speaker')} dir="auto" stored={speaker} field={`statement:${id}:speaker`} save={(value) => edit({ speaker: value })} />
        {[itemField, audienceField(t)].map((field) => (
          <div key={field.name} className="field">
            <label htmlFor={`${fieldsId}${field.name}`}>{field.label}</label>
            <AutosavedEntryInput meetingId={meeting.id} list="statements" entry={statement} field={field} id={`${fieldsId}${field.name}`} />
          </div>
        ))}
        <AutosavedSwitch label={t('meeting.statements.interpreted')} stored={interpreted} field={`statement:${id}:interpreted`} save={(value) => edit({ interpreted: value })} />
      </div>
      <AutosavedRichText
        stored={body}
        field={`statement ${id}`}
        label={t('meeting.statements.words')}
        placeholder={t('meeting.statements.wordsHint')}
        takesFocus={false}
        save={(now) => edit({ body: now })}
      >
        {(now) => <SpeakingMeter words={plainText(now)} statement={statement} limitMinutes={meeting.speakingLimit ?? null} />}
      </AutosavedRichText>
    </section>
  )
}
