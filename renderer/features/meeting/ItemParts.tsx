import { useTranslation } from 'react-i18next'
import { addItemPart, type ItemPlace } from '#renderer/db/item-parts.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { inBriefOrder, itemPartKinds } from '#shared/domain/item-part'
import type { AgendaItem } from '#shared/domain/meeting'
import { ItemPartField } from './ItemPartField.tsx'
import { useSaving } from './use-saving.ts'
import './item-parts.css'

interface ItemPartsProps {
  readonly place: ItemPlace
  readonly item: AgendaItem
}

/** What the delegation says of an agenda item itself, in the order of a brief. */
export function ItemParts({ place, item }: ItemPartsProps) {
  const { t } = useTranslation()
  const { db, env } = useDesk()
  const run = useSaving()
  return (
    <section className="item-parts" aria-label={t('itemParts.title')}>
      {inBriefOrder(item.parts ?? []).map((part) => (
        <ItemPartField key={part.id} place={place} part={part} />
      ))}
      <select
        className="input item-parts-add"
        aria-label={t('itemParts.add')}
        value=""
        onChange={({ target }) => {
          const kind = itemPartKinds.find((one) => one === target.value)
          if (kind) void run(() => addItemPart(db, place, kind, env))
        }}
      >
        <option value="">{t('itemParts.add')}</option>
        {itemPartKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`itemParts.kinds.${kind}`)}
          </option>
        ))}
      </select>
    </section>
  )
}
