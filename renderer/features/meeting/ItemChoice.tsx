import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '#renderer/ui/Field.tsx'
import type { AgendaItem } from '#shared/domain/meeting'
import { nameItem } from './meeting-words.ts'

interface ItemChoiceProps {
  readonly items: readonly AgendaItem[]
  /** Null = the new item. */
  readonly chosenId: string | null
  readonly newItem: Pick<AgendaItem, 'label' | 'title'>
  readonly isInvalid: boolean
  /** Whether everything that is being added stands under the item already. */
  readonly isHeld: (item: AgendaItem) => boolean
  readonly onChoose: (id: string | null) => void
  readonly onEdit: (item: Pick<AgendaItem, 'label' | 'title'>) => void
}

/** The items of a meeting, one to be chosen, with a new one at the end; arrows walk, Enter adds. */
export function ItemChoice({ items, chosenId, newItem, isInvalid, isHeld, onChoose, onEdit }: ItemChoiceProps) {
  const { t } = useTranslation()
  const group = useId()
  return (
    <fieldset className="meeting-choice">
      <legend>{t('meeting.underItem')}</legend>
      {items.length > 0 ? (
        <div className="meeting-choices">
          {items.map((item) => (
            <label key={item.id}>
              <input type="radio" name={group} checked={item.id === chosenId} onChange={() => onChoose(item.id)} />
              <span dir="auto">{nameItem(t, item)}</span>
              {isHeld(item) ? <small>{t('meeting.alreadyThere')}</small> : null}
            </label>
          ))}
          <label>
            <input type="radio" name={group} checked={chosenId === null} onChange={() => onChoose(null)} />
            <span>{t('meeting.newItem')}</span>
          </label>
        </div>
      ) : null}
      {chosenId === null ? (
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
      ) : null}
    </fieldset>
  )
}
