import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type MeetingEntry, moveEntry, removeEntry } from '#renderer/db/meeting-entries.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { MeetingId } from '#shared/domain/ids'
import type { EntryField } from './entry-fields.ts'
import { EntryRow } from './EntryRow.tsx'
import type { RowList } from './EntryRows.tsx'
import { OrderedList } from './OrderedList.tsx'
import { useSaving } from './use-saving.ts'

interface EntryListProps<List extends RowList> {
  readonly meetingId: MeetingId
  readonly list: List
  readonly title: string
  /** Which entries there are, in their order, and how they are spoken of. */
  readonly rows: readonly { readonly id: string; readonly name: string }[]
  readonly fields: readonly EntryField<List>[]
  readonly afterRow: ((entry: MeetingEntry<List>) => ReactNode) | undefined
}

function PlainEntryList<List extends RowList>({ meetingId, list, title, rows, fields, afterRow }: EntryListProps<List>) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  const onRemove = async (id: string) => {
    const name = rows.find((row) => row.id === id)?.name
    if (await run(() => removeEntry(db, meetingId, list, id, env))) notices.show(t('meeting.rows.removed', { name }), { undo: true })
  }
  return (
    <OrderedList
      className="entry-list"
      label={title}
      holdsFields
      entries={rows}
      nameOf={({ name }) => name}
      onMove={async (id, to) => Boolean(await run(() => moveEntry(db, meetingId, list, id, to, env)))}
      onRemove={(id) => void onRemove(id)}
    >
      {({ id, name }) => (
        <EntryRow meetingId={meetingId} list={list} id={id} name={name} fields={fields} afterRow={afterRow} onRemove={() => void onRemove(id)} />
      )}
    </OrderedList>
  )
}

/** The rows of a list, laid out anew when names or order change. */
export const EntryList = memo(PlainEntryList) as typeof PlainEntryList
