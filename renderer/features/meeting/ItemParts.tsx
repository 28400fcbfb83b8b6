import { useTranslation } from 'react-i18next'
import { addItemPart } from '#renderer/db/item-parts.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { inBriefOrder, itemPartKinds } from '#shared/domain/item-part'
import type { AgendaItem, Meeting } from '#shared/domain/meeting'
import { ItemPartField } from './ItemPartField.tsx'
import { PartChoice } from './PartChoice.tsx'
import { useSaving } from './use-saving.ts'
import './item-parts.css'

interface ItemPartsProps {
  readonly meeting: Meeting
  readonly item: AgendaItem
}

/** What the delegation says of an agenda item itself, in the order of a brief. */
export function ItemParts({ meeting, item }: ItemPartsProps) {
  const { t } = useTranslation()
  const { db, env } = useDesk()
  const run = useSaving()
  const place = { meetingId: meeting.id, itemId: item.id }
  return (
    <section className="item-parts" aria-label={t('itemParts.title')}>
      {inBriefOrder(item.parts ?? []).map((part) => (
        <ItemPartField key={part.id} meeting={meeting} place={place} part={part} />
      ))}
      <PartChoice
        kinds={itemPartKinds}
        nameOf={(kind) => t(`itemParts.kinds.${kind}`)}
        onChoose={(kind) => void run(() => addItemPart(db, place, kind, env))}
      />
    </section>
  )
}
