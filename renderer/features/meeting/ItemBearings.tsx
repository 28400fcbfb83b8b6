import { useTranslation } from 'react-i18next'
import { editAgendaItem } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { MeetingId } from '#shared/domain/ids'
import type { AgendaItem } from '#shared/domain/meeting'
import { AutosavedField } from './AutosavedField.tsx'
import { AutosavedSwitch } from './AutosavedSwitch.tsx'

/** What the delegation wants of an item, who leads on it, and whether it speaks. */
export function ItemBearings({ meetingId, item }: { readonly meetingId: MeetingId; readonly item: AgendaItem }) {
  const { t } = useTranslation()
  const { db, env } = useDesk()
  const autosaved = (field: 'aim' | 'lead') => ({
    label: t(`meeting.${field}`),
    title: t(`meeting.${field}Hint`),
    stored: item[field] ?? '',
    field: `agenda-item:${item.id}:${field}`,
    save: (value: string) => editAgendaItem(db, meetingId, item.id, { [field]: value }, env),
  })
  return (
    <div className="item-bearings">
      <AutosavedField {...autosaved('aim')} dir="auto" />
      <AutosavedField {...autosaved('lead')} dir="auto" />
      <AutosavedSwitch
        label={t('meeting.speaks')}
        stored={item.speaks ?? false}
        field={`agenda-item:${item.id}:speaks`}
        save={(speaks) => editAgendaItem(db, meetingId, item.id, { speaks }, env)}
      />
    </div>
  )
}
