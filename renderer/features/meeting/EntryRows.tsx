import { type ClipboardEvent, type CSSProperties, type KeyboardEvent, memo, type ReactNode, useMemo, useRef, useState } from 'react'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { addEntries, type EntryDraft, type MeetingEntry } from '#renderer/db/meeting-entries.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { MeetingId } from '#shared/domain/ids'
import { EntryInput } from './EntryInput.tsx'
import { EntryList } from './EntryList.tsx'
import { EntriesContext } from './EntryRow.tsx'
import { type EntryField, fieldEdit, fieldValue } from './entry-fields.ts'
import { readPastedRows } from './pasted-rows.ts'
import { useSaving } from './use-saving.ts'
import './entry-rows.css'

/** The lists whose entries are short enough for a row of inputs. */
export type RowList = 'links' | 'keyDates' | 'documents' | 'speakers' | 'contacts'

interface EntryRowsProps<List extends RowList> {
  readonly meetingId: MeetingId
  readonly list: List
  readonly entries: readonly MeetingEntry<List>[]
  readonly title: string
  /** What one row is, for who hears it. */
  readonly rowName: string
  readonly fields: readonly EntryField<List>[]
  /** A row of which nothing is said yet. */
  readonly empty: EntryDraft<List>
  /** What stands after the fields of a row. */
  readonly afterRow?: (entry: MeetingEntry<List>) => ReactNode
}

/** A list of short entries, each a row of inputs; the line below takes the next one, or many that are pasted. */
function PlainEntryRows<List extends RowList>({ meetingId, list, entries, title, rowName, fields, empty, afterRow }: EntryRowsProps<List>) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  const line = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState(empty)
  const columns = { '--columns': fields.map(({ width = 1 }) => `minmax(0, ${width}fr)`).join(' ') } as CSSProperties
  const nameOf = (entry: MeetingEntry<List>): string => {
    const words = fields.filter(({ type }) => type !== 'choice').map((field) => fieldValue<List>(entry, field))
    return words.find((word) => word !== '') ?? t('meeting.rows.empty', { row: rowName })
  }
  // The list is laid out anew when names or order change, and not at each keystroke in a row: a speakers' list has hundreds.
  const names = JSON.stringify(entries.map((entry) => [entry.id, nameOf(entry)]))
  const rows = useMemo(() => (JSON.parse(names) as readonly (readonly [string, string])[]).map(([id, name]) => ({ id, name })), [names])
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries])

  const add = (drafts: readonly EntryDraft<List>[]) => run(() => addEntries(db, meetingId, list, drafts, env))
  const onAdd = async () => {
    line.current?.querySelector<HTMLElement>('input, select')?.focus()
    const isEmpty = fields.every((field) => field.type === 'choice' || fieldValue<List>(draft, field).trim() === '')
    if (isEmpty) return
    setDraft(empty)
    if (!(await add([draft]))) setDraft(draft)
  }
  const onPaste = async (event: ClipboardEvent) => {
    const pasted = readPastedRows(event.clipboardData.getData('text/plain'))
    if (pasted === null) return
    event.preventDefault()
    if (await add(pasted.map((cells) => ({ ...empty, ...pastedEdit(fields, cells) })))) notices.show(t('meeting.rows.pasted', { count: pasted.length }), { undo: true })
  }
  return (
    <section className={afterRow ? 'entry-rows with-open' : 'entry-rows'} aria-label={title} style={columns} onPasteCapture={(event) => void onPaste(event)} onKeyDownCapture={walkColumn}>
      <h2>
        {title} {entries.length > 0 ? <span>{entries.length}</span> : null}
      </h2>
      <div className="entry-head" aria-hidden>
        {fields.map(({ name, label }) => (
          <span key={name}>{label}</span>
        ))}
      </div>
      {entries.length === 0 ? null : (
        <EntriesContext value={byId}>
          <EntryList meetingId={meetingId} list={list} title={title} rows={rows} fields={fields} afterRow={afterRow} />
        </EntriesContext>
      )}
      <form
        ref={line}
        className="entry-line"
        aria-label={t('meeting.rows.add', { row: rowName })}
        onSubmit={(event) => {
          event.preventDefault()
          void onAdd()
        }}
      >
        <div className="entry-fields">
          {fields.map((field) => (
            <EntryInput
              key={field.name}
              field={field}
              value={fieldValue<List>(draft, field)}
              onType={(value) => setDraft((now) => ({ ...now, ...fieldEdit(field, value) }))}
              input={{ 'aria-label': field.label, placeholder: field.label, title: field.label, 'data-field': field.name }}
            />
          ))}
        </div>
        <Button type="submit" className="entry-remove" aria-label={t('meeting.rows.add', { row: rowName })} title={t('meeting.rows.add', { row: rowName })}>
          <Plus size={15} aria-hidden />
        </Button>
      </form>
    </section>
  )
}

/** Drawn anew only when its own entries change. */
export const EntryRows = memo(PlainEntryRows) as typeof PlainEntryRows

/** Pasted cells fill the fields in their order; choices are not pasted, and a date only as a date is stored. */
function pastedEdit<List extends RowList>(fields: readonly EntryField<List>[], cells: readonly string[]): Partial<EntryDraft<List>> {
  const edits = fields
    .filter(({ type }) => type !== 'choice')
    .map((field, index) => fieldEdit(field, field.type === 'date' ? (/^\d{4}-\d\d-\d\d$/.exec(cells[index] ?? '')?.[0] ?? '') : (cells[index] ?? '')))
  return Object.assign({}, ...edits) as Partial<EntryDraft<List>>
}

/** Up and down, and Enter, go to the same field of the neighbouring row, as in a table of figures. */
function walkColumn(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event
  if (!(target instanceof HTMLInputElement) || target.type === 'date' || event.altKey || event.nativeEvent.isComposing) return
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || (event.key === 'Enter' && target.closest('.entry-list')) ? 1 : 0
  if (step === 0) return
  const column = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-field="${target.dataset['field'] ?? ''}"]`)]
  event.preventDefault()
  column[column.indexOf(target) + step]?.focus()
}
