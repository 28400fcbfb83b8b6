import { useTranslation } from 'react-i18next'
import { OrderedList as PlainOrderedList, type OrderedListProps } from '#renderer/ui/OrderedList.tsx'
import { useWantedOrder } from './use-wanted-order.ts'

interface StoredListProps<Entry extends { readonly id: string }> extends Omit<OrderedListProps<Entry>, 'dragWords' | 'movedWords' | 'onMove'> {
  /** `to` is 0-based, in the list without the entry. False when it could not be stored. */
  readonly onMove: (id: string, to: number) => Promise<boolean>
}

/** A list in the user's order, which shows a move while it is being stored. */
export function OrderedList<Entry extends { readonly id: string }>(props: StoredListProps<Entry>) {
  const { t } = useTranslation()
  const { entries, move } = useWantedOrder(props.entries, props.onMove)
  return (
    <PlainOrderedList
      {...props}
      entries={entries}
      dragWords={(name) => t('meeting.drag', { name })}
      movedWords={(name, place, count) => t('meeting.moved', { name, place, count })}
      onMove={move}
    />
  )
}
