import { createContext, memo, type ReactNode, use } from 'react'
import { Trash2 } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { MeetingEntry } from '#renderer/db/meeting-entries.ts'
import type { MeetingId } from '#shared/domain/ids'
import { AutosavedEntryInput } from './AutosavedEntryInput.tsx'
import type { EntryField } from './entry-fields.ts'
import type { RowList } from './EntryRows.tsx'

/** The entries of the list around a row, as they are now. */
export const EntriesContext = createContext<ReadonlyMap<string, MeetingEntry<RowList>>>(new Map())

interface EntryFieldsProps<List extends RowList> {
  readonly meetingId: MeetingId
  readonly list: List
  readonly entry: MeetingEntry<List>
  readonly fields: readonly EntryField<List>[]
  /** How the entry is spoken of. */
  readonly name: string
}

interface EntryRowProps<List extends RowList> extends Omit<EntryFieldsProps<List>, 'entry'> {
  readonly id: string
  readonly afterRow: ((entry: MeetingEntry<List>) => ReactNode) | undefined
  readonly onRemove: () => void
}

/** One entry in a row: its fields, what stands after them, and the way to delete it. */
export function EntryRow<List extends RowList>({ id, afterRow, onRemove, ...rest }: EntryRowProps<List>) {
  const { t } = useTranslation()
  const entry = use(EntriesContext).get(id) as MeetingEntry<List> | undefined
  if (!entry) return null
  return (
    <>
      <EntryFields entry={entry} {...rest} />
      {afterRow?.(entry)}
      <AriaButton className="button quiet entry-remove" aria-label={t('meeting.rows.remove', { name: rest.name })} onPress={onRemove}>
        <Trash2 size={14} aria-hidden />
      </AriaButton>
    </>
  )
}

function PlainEntryFields<List extends RowList>({ meetingId, list, entry, fields, name }: EntryFieldsProps<List>) {
  const { t } = useTranslation()
  return (
    <div className="entry-fields">
      {fields.map((field) => (
        <AutosavedEntryInput key={field.name} meetingId={meetingId} list={list} entry={entry} field={field} name={t('meeting.rows.field', { field: field.label, row: name })} />
      ))}
    </div>
  )
}

const EntryFields = memo(PlainEntryFields) as typeof PlainEntryFields
