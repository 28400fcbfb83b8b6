import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '#renderer/ui/Field.tsx'
import type { AgendaItem } from '#shared/domain/meeting'
import { nameItem } from './meeting-words.ts'

interface ItemChoiceProps {
  readonly items: readonly AgendaItem[]
  readonly chosenId: string
  /** The choice of an item that is made on the way. */
  readonly fresh: string
  /** The choice of what is under no item yet; null where it is none. */
  readonly tray: string | null
  readonly newItem: Pick<AgendaItem, 'label' | 'title'>
  readonly isInvalid: boolean
  /** Whether everything that is being added stands under the item already; null = in the tray. */
  readonly isHeld: (item: AgendaItem | null) => boolean
  readonly onChoose: (id: string) => void
  readonly onEdit: (item: Pick<AgendaItem, 'label' | 'title'>) => void
}

/** The items of a meeting, one to be chosen, with a new one at the end; arrows walk, Enter adds. */
export function ItemChoice({ items, chosenId, fresh, tray, newItem, isInvalid, isHeld, onChoose, onEdit }: ItemChoiceProps) {
  const { t } = useTranslation()
  const group = useId()
  const itemFields = chosenId === fresh ? (
    <div className="meeting-new meeting-new-item">
      <Field
        label={t('meeting.itemLabel')}
        value={newItem.label}
        aria-invalid={isInvalid}
        onChange={(event) => onEdit({ ...newItem, label: event.target.value })}
      />
      <Field
        label={t('meeting.itemTitle')}
        dir="auto"
        value={newItem.title}
        aria-invalid={isInvalid}
        onChange={(event) => onEdit({ ...newItem, title: event.target.value })}
      />
    </div>
  ) : null
  return (
    <fieldset className="meeting-choice">
      <legend>{t('meeting.underItem')}</legend>
      {/* The first item of all is written at once; the tray is for who has no agenda yet. */}
      {items.length === 0 ? itemFields : null}
      {items.length > 0 || tray !== null ? (
        <div className="meeting-choices">
          {items.map((item) => (
            <label key={item.id}>
              <input type="radio" name={group} checked={item.id === chosenId} onChange={() => onChoose(item.id)} />
              <span dir="auto">{nameItem(t, item)}</span>
              {isHeld(item) ? <small>{t('meeting.alreadyThere')}</small> : null}
            </label>
          ))}
          <label>
            <input type="radio" name={group} checked={chosenId === fresh} onChange={() => onChoose(fresh)} />
            <span>{t('meeting.newItem')}</span>
          </label>
          {tray === null ? null : (
            <label>
              <input type="radio" name={group} checked={chosenId === tray} onChange={() => onChoose(tray)} />
              <span>{t('meeting.toTray')}</span>
              {isHeld(null) ? <small>{t('meeting.alreadyThere')}</small> : null}
            </label>
          )}
        </div>
      ) : null}
      {items.length > 0 ? itemFields : null}
    </fieldset>
  )
}
