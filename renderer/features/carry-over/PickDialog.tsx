import { useEffect, useRef, useState } from 'react'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'

/** Something that can be picked. */
export interface Pickable {
  readonly id: string
  readonly name: string
  readonly words: string
}

interface PickDialogProps {
  readonly title: string
  readonly fieldLabel: string
  readonly closeLabel: string
  readonly noneLabel: string
  /** In the order in which they are shown. */
  readonly pickables: readonly Pickable[]
  /** What the list opens at. */
  readonly startId?: string
  readonly onPick: (id: string) => void
  readonly onClose: () => void
}

/** Lets one of many be found by its name or words and picked. */
export function PickDialog({ title, fieldLabel, closeLabel, noneLabel, pickables, startId, onPick, onClose }: PickDialogProps) {
  const [query, setQuery] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // The dialog has given the focus to its first button by now.
    form.current?.querySelector('input')?.focus()
    list.current?.querySelector('[data-start]')?.scrollIntoView({ block: 'center' })
  }, [])
  const wanted = query.trim().toLowerCase()
  const found = pickables.filter(({ name, words }) => `${name} ${words}`.toLowerCase().includes(wanted))
  const exact = found.find(({ name }) => name.toLowerCase() === wanted) ?? found[0]
  return (
    <Dialog title={title} closeLabel={closeLabel} onClose={onClose} wide>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          if (wanted !== '' && exact) onPick(exact.id)
        }}
      >
        <Field label={fieldLabel} value={query} onChange={(event) => setQuery(event.target.value)} />
      </form>
      {found.length === 0 ? <p>{noneLabel}</p> : null}
      <ul className="carry-pick" ref={list}>
        {found.map(({ id, name, words }) => (
          <li key={id}>
            <button type="button" data-start={id === startId ? '' : undefined} onClick={() => onPick(id)}>
              <b>{name}</b>
              <span dir="auto">{words}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
