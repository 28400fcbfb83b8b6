import { useEffect, useId, useRef } from 'react'
import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { editEntry, type EntryDraft, type MeetingEntry } from '#renderer/db/meeting-entries.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { MeetingId } from '#shared/domain/ids'
import type { ParagraphPlace } from '#shared/domain/meeting'
import { AutosavedEntryInput } from './AutosavedEntryInput.tsx'
import type { EntryField } from './entry-fields.ts'
import type { FollowUpList } from './EntryTable.tsx'
import { PlacesField } from './PlacesField.tsx'
import { useSaving } from './use-saving.ts'

interface EntryDialogProps<List extends FollowUpList> {
  readonly meetingId: MeetingId
  readonly list: List
  readonly entry: MeetingEntry<List>
  readonly fields: readonly EntryField<List>[]
  readonly title: string
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** All fields of an entry, each stored as it is written; closing it is all there is to do. */
export function EntryDialog<List extends FollowUpList>({ meetingId, list, entry, fields, title, onRemove, onClose }: EntryDialogProps<List>) {
  const { t } = useTranslation()
  const { db, env } = useDesk()
  const run = useSaving()
  const formId = useId()
  const form = useRef<HTMLDivElement>(null)
  // An open dialog has put the focus on its first button by now.
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])
  const choose = (places: readonly ParagraphPlace[]) =>
    void run(() => editEntry(db, meetingId, list, entry.id, { places } as unknown as Partial<EntryDraft<List>>, env))
  return (
    <Dialog title={title} closeLabel={t('app.close')} onClose={onClose} wide>
      <div ref={form} className="entry-form">
        {fields.map((field) =>
          field.type === 'places' ? (
            <PlacesField key={field.name} label={field.label} places={entry.places} onChange={choose} />
          ) : (
            <div key={field.name} className="field" data-type={field.type}>
              <label htmlFor={`${formId}${field.name}`}>{field.label}</label>
              <AutosavedEntryInput meetingId={meetingId} list={list} entry={entry} field={field} id={`${formId}${field.name}`} />
            </div>
          ),
        )}
      </div>
      <div className="dialog-actions">
        <Button look="quiet" className="entry-form-remove" onClick={onRemove}>
          <Trash2 size={14} aria-hidden />
          {t('followUp.remove')}
        </Button>
        <Button look="primary" onClick={onClose}>
          {t('followUp.done')}
        </Button>
      </div>
    </Dialog>
  )
}
