import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { addEntries, entriesOf, type EntryDraft, type MeetingEntry, moveEntry, removeBlankEntry, removeEntry } from '#renderer/db/meeting-entries.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Meeting } from '#shared/domain/meeting'
import { EntryDialog } from './EntryDialog.tsx'
import { type EntryField, fieldValue } from './entry-fields.ts'
import { useSaving } from './use-saving.ts'

/** The lists that are read as tables; a row opens in a form. */
export type FollowUpList = 'demands' | 'commitments' | 'factChecks'

export interface EntryColumn<List extends FollowUpList> {
  readonly label: string
  readonly cell: (entry: MeetingEntry<List>) => ReactNode
  readonly className?: string
}

interface EntryTableProps<List extends FollowUpList> {
  readonly meeting: Meeting
  readonly list: List
  readonly title: string
  readonly addWords: string
  readonly emptyWords: string
  /** The field that names an entry; it opens the form. */
  readonly nameField: EntryField<List>
  readonly columns: readonly EntryColumn<List>[]
  readonly fields: readonly EntryField<List>[]
  readonly empty: EntryDraft<List>
  readonly children?: ReactNode
}

/** Entries as a table. Enter opens one, Alt with an arrow moves it, Delete takes it off. */
export function EntryTable<List extends FollowUpList>({ meeting, list, title, addWords, emptyWords, nameField, columns, fields, empty, children }: EntryTableProps<List>) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  const [openId, setOpenId] = useState<string | null>(null)
  const entries = entriesOf(meeting, list)
  const open = entries.find(({ id }) => id === openId)
  const nameOf = (entry: MeetingEntry<List>) => fieldValue<List>(entry, nameField).trim() || t('followUp.unnamed')

  const onAdd = async () => {
    const added = await run(() => addEntries(db, meeting.id, list, [empty], env))
    setOpenId(added?.ids[0] ?? null)
  }
  const onRemove = async (entry: MeetingEntry<List>) => {
    if (await run(() => removeEntry(db, meeting.id, list, entry.id, env))) notices.show(t('meeting.rows.removed', { name: nameOf(entry) }), { undo: true })
  }
  const onClose = () => {
    setOpenId(null)
    // What was typed last may not be in sight yet: the command looks at what is stored.
    if (open) void run(() => removeBlankEntry(db, meeting.id, list, open.id, empty, env))
  }
  const onKeyDown = (event: KeyboardEvent, entry: MeetingEntry<List>, at: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (event.altKey && step !== 0) void run(() => moveEntry(db, meeting.id, list, entry.id, at + step, env))
    else if (event.key === 'Delete') void onRemove(entry)
    else if (step !== 0) event.currentTarget.closest('tbody')?.querySelectorAll<HTMLElement>('.entry-open-form')[at + step]?.focus()
    else return
    event.preventDefault()
  }
  return (
    <section className="entry-table" aria-label={title}>
      <header>
        <h2>
          {title} {entries.length > 0 ? <span>{entries.length}</span> : null}
        </h2>
        <Button onClick={() => void onAdd()}>
          <Plus size={15} aria-hidden />
          {addWords}
        </Button>
      </header>
      {entries.length === 0 ? (
        <p className="entry-none">{emptyWords}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{nameField.label}</th>
              {columns.map(({ label, className }) => (
                <th key={label} scope="col" className={className}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, at) => (
              <tr key={entry.id} onDoubleClick={() => setOpenId(entry.id)}>
                <th scope="row">
                  <button type="button" className="entry-open-form" dir="auto" onClick={() => setOpenId(entry.id)} onKeyDown={(event) => onKeyDown(event, entry, at)}>
                    {nameOf(entry)}
                  </button>
                </th>
                {columns.map(({ label, cell, className }) => (
                  <td key={label} className={className} data-label={label} dir="auto">
                    {cell(entry)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {children}
      {open ? (
        <EntryDialog
          meetingId={meeting.id}
          list={list}
          entry={open}
          fields={fields}
          title={title}
          onRemove={() => {
            setOpenId(null)
            void onRemove(open)
          }}
          onClose={onClose}
        />
      ) : null}
    </section>
  )
}
