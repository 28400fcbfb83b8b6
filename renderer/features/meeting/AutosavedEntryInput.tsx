import { editEntry, type MeetingEntry, type MeetingList } from '#renderer/db/meeting-entries.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { MeetingId } from '#shared/domain/ids'
import { EntryInput } from './EntryInput.tsx'
import { type EntryField, fieldEdit, fieldValue } from './entry-fields.ts'
import { useAutosaved } from './use-autosaved.ts'

interface AutosavedEntryInputProps<List extends MeetingList> {
  readonly meetingId: MeetingId
  readonly list: List
  readonly entry: MeetingEntry<List>
  readonly field: EntryField<List>
  /** Absent where a label stands beside it. */
  readonly name?: string
  readonly id?: string
}

/** A field of an entry that stores each keystroke. */
export function AutosavedEntryInput<List extends MeetingList>({ meetingId, list, entry, field, name, id }: AutosavedEntryInputProps<List>) {
  const { db, env } = useDesk()
  const { value, type, ...visits } = useAutosaved(fieldValue(entry, field), `${list}:${entry.id}:${field.name}`, (typed) =>
    editEntry(db, meetingId, list, entry.id, fieldEdit(field, typed), env),
  )
  return (
    <EntryInput
      field={field}
      value={value}
      onType={type}
      input={{ ...visits, ...(id ? { id } : {}), ...(name ? { 'aria-label': name, placeholder: field.label, title: field.label } : {}), 'data-field': field.name }}
    />
  )
}
