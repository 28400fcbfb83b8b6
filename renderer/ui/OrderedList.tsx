import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useState } from 'react'
import { GripVertical } from 'lucide-react'
import { Button as AriaButton, type DragAndDropOptions, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { keepStyleOut } from './keep-style-out.ts'
import './ordered-list.css'

export interface OrderedListProps<Entry extends { readonly id: string }> {
  readonly label: string
  readonly entries: readonly Entry[]
  /** How an entry is spoken of; typing its first letters goes to it. */
  readonly nameOf: (entry: Entry) => string
  /** Name of the handle by which an entry is dragged. */
  readonly dragWords: (name: string) => string
  /** Said when an entry was moved; `place` is 1-based. */
  readonly movedWords: (name: string, place: number, count: number) => string
  /** The entry that stands open beside the list; null or absent where rows are not chosen but opened. */
  readonly selectedId?: string | null
  readonly onSelect?: (id: string) => void
  /** Enter, or a click where rows are not chosen. */
  readonly onOpen?: (id: string) => void
  /** `to` is 0-based, in the list without the entry. */
  readonly onMove: (id: string, to: number) => void
  readonly onRemove: (id: string) => void
  readonly describedBy?: string
  /** Whether the focus goes to the chosen entry when the list appears. */
  readonly takesFocus?: boolean
  /** Rows are written in: Tab walks their fields, and letters are words. */
  readonly holdsFields?: boolean
  /** Names the kind of the rows, where they can be dropped on entries of another list. */
  readonly dragsAs?: string
  /** Takes rows of another list, of the kind that is named, when they are dropped on an entry. */
  readonly drop?: { readonly takes: string; readonly onDrop: (rowId: string, entryId: string) => void }
  readonly className: string
  readonly children: (entry: Entry) => ReactNode
}

/** Rows carry only their own identity while they are dragged: no other field or app can take them. */
const dragType = 'application/x-aide-memoire-row'

keepStyleOut()

/** A list that is put in order by mouse, by Alt and the arrows, and by screen reader. */
export function OrderedList<Entry extends { readonly id: string }>(props: OrderedListProps<Entry>) {
  const { entries, nameOf, onRemove, onOpen, selectedId, onSelect, dragsAs, drop } = props
  const given = {
    ...(props.describedBy ? { 'aria-describedby': props.describedBy } : {}),
    ...(props.takesFocus ? { autoFocus: true } : {}),
    ...(props.holdsFields ? { keyboardNavigationBehavior: 'tab' as const } : {}),
    ...(onOpen ? { onAction: (key: string | number) => onOpen(String(key)) } : {}),
  }
  const [said, setSaid] = useState('')
  const ids = entries.map(({ id }) => id)

  const move = (id: string, to: number) => {
    const entry = entries.find((one) => one.id === id)
    const place = Math.min(ids.length - 1, Math.max(0, to))
    if (!entry || place === ids.indexOf(id)) return
    setSaid(props.movedWords(nameOf(entry), place + 1, ids.length))
    props.onMove(id, place)
  }
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key), ...(dragsAs ? { [dragsAs]: String(key) } : {}) })),
    acceptedDragTypes: [dragType, ...(drop ? [drop.takes] : [])],
    ...(drop ? acceptRows(drop) : {}),
    getDropOperation: () => 'move',
    renderDropIndicator: (target) => <DropIndicator target={target} className="ordered-drop-line" />,
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
    <div className={`ordered-list ${props.className}`} onKeyDownCapture={onKeyDown}>
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
      >
        {entries.map((entry) => (
          <GridListItem key={entry.id} id={entry.id} className="ordered-row" textValue={nameOf(entry)}>
            <AriaButton slot="drag" className="ordered-grip" excludeFromTabOrder={props.holdsFields ?? false} aria-label={props.dragWords(nameOf(entry))}>
              <GripVertical size={14} aria-hidden />
            </AriaButton>
            {props.holdsFields ? (
              <div
                className="ordered-fields"
                role="presentation"
                onFocus={keepInside}
                onBlur={keepInside}
                onKeyDown={walkOn}
                onPointerDown={letSelect}
                onMouseDown={keepInside}
              >
                {props.children(entry)}
              </div>
            ) : (
              props.children(entry)
            )}
          </GridListItem>
        ))}
      </GridList>
      <output className="visually-hidden">{said}</output>
    </div>
  )
}

/** A press or the focus on what stands in a row is not the row's: the list would take the focus to the row, or to the first one. */
const keepInside = (event: SyntheticEvent): void => event.stopPropagation()

/** Tab walks all fields, row by row, as in a form; the list alone would leave at the end of a row. */
function walkOn(event: KeyboardEvent): void {
  if (event.key === 'Tab') event.stopPropagation()
}

/** A row that can be dragged would go along with the mouse that selects words in it. */
function letSelect(event: SyntheticEvent): void {
  event.stopPropagation()
  const field = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('input, textarea, select') : null
  const row = field?.closest<HTMLElement>('[draggable=true]')
  if (!row) return
  row.draggable = false
  window.addEventListener('pointerup', () => (row.draggable = true), { once: true })
}

function acceptRows({ takes, onDrop }: NonNullable<OrderedListProps<never>['drop']>): Pick<DragAndDropOptions, 'shouldAcceptItemDrop' | 'onItemDrop'> {
  return {
    shouldAcceptItemDrop: (_, types) => types.has(takes),
    onItemDrop: ({ items, target }) => {
      const [row] = items.filter((item) => item.kind === 'text')
      void row?.getText(takes).then((id) => onDrop(id, String(target.key)))
    },
  }
}
