import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { GripVertical } from 'lucide-react'
import { Button as AriaButton, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { keepStyleOut } from '#renderer/ui/keep-style-out.ts'
import { useTranslation } from 'react-i18next'
import { useWantedOrder } from './use-wanted-order.ts'
import './ordered-list.css'

interface OrderedListProps<Entry extends { readonly id: string }> {
  readonly label: string
  readonly entries: readonly Entry[]
  /** How an entry is spoken of; typing its first letters goes to it. */
  readonly nameOf: (entry: Entry) => string
  /** The entry that stands open beside the list; null or absent where rows are not chosen but opened. */
  readonly selectedId?: string | null
  readonly onSelect?: (id: string) => void
  /** Enter, or a click where rows are not chosen. */
  readonly onOpen: (id: string) => void
  /** `to` is 0-based, in the list without the entry. False when it could not be stored. */
  readonly onMove: (id: string, to: number) => Promise<boolean>
  readonly onRemove: (id: string) => void
  readonly describedBy?: string
  /** Whether the focus goes to the chosen entry when the list appears. */
  readonly takesFocus?: boolean
  readonly className: string
  readonly children: (entry: Entry) => ReactNode
}

/** Rows carry only their own identity while they are dragged: no other field or app can take them. */
const dragType = 'application/x-aide-memoire-row'

keepStyleOut()

/** A list that is put in order by mouse, by Alt and the arrows, and by screen reader. */
export function OrderedList<Entry extends { readonly id: string }>(props: OrderedListProps<Entry>) {
  const { t } = useTranslation()
  const { nameOf, onRemove, selectedId, onSelect } = props
  const { entries, move: show } = useWantedOrder(props.entries, props.onMove)
  const given = {
    ...(props.describedBy ? { 'aria-describedby': props.describedBy } : {}),
    ...(props.takesFocus ? { autoFocus: true } : {}),
  }
  const [said, setSaid] = useState('')
  const ids = entries.map(({ id }) => id)

  const move = (id: string, to: number) => {
    const entry = entries.find((one) => one.id === id)
    const place = Math.min(ids.length - 1, Math.max(0, to))
    if (!entry || place === ids.indexOf(id)) return
    setSaid(t('meeting.moved', { name: nameOf(entry), place: place + 1, count: ids.length }))
    show(id, place)
  }
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    renderDropIndicator: (target) => <DropIndicator target={target} className="meeting-drop-line" />,
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String)
      if (id === undefined) return
      const rest = ids.filter((other) => other !== id)
      move(id, rest.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0))
    },
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[role=row]') : null
    const id = row?.dataset['key']
    if (id === undefined) return
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (event.altKey && step !== 0) move(id, ids.indexOf(id) + step)
    else if (event.key === 'Delete' && event.target === row) onRemove(id)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={`meeting-ordered ${props.className}`} onKeyDownCapture={onKeyDown}>
      <GridList
        aria-label={props.label}
        {...given}
        dragAndDropHooks={dragAndDropHooks}
        selectionMode={onSelect ? 'single' : 'none'}
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selectedId ? [selectedId] : []}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys]
          if (id !== undefined) onSelect?.(String(id))
        }}
        onAction={(key) => props.onOpen(String(key))}
      >
        {entries.map((entry) => (
          <GridListItem key={entry.id} id={entry.id} className="meeting-row" textValue={nameOf(entry)}>
            <AriaButton slot="drag" className="meeting-grip" aria-label={t('meeting.drag', { name: nameOf(entry) })}>
              <GripVertical size={14} aria-hidden />
            </AriaButton>
            {props.children(entry)}
          </GridListItem>
        ))}
      </GridList>
      <output className="visually-hidden">{said}</output>
    </div>
  )
}
