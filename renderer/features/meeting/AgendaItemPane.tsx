import { useId } from 'react'
import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { editAgendaItem } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { AgendaItemId } from '#shared/domain/ids'
import type { AgendaItem, Meeting } from '#shared/domain/meeting'
import { AutosavedTitle } from './AutosavedTitle.tsx'
import { ClippingList, type ClippingWays } from './ClippingList.tsx'
import { ItemBearings } from './ItemBearings.tsx'
import { ItemDocuments } from './ItemDocuments.tsx'
import { ItemParts } from './ItemParts.tsx'
import { nameItem } from './meeting-words.ts'

interface AgendaItemPaneProps extends ClippingWays {
  readonly meeting: Meeting
  /** Null while the agenda is empty. */
  readonly item: AgendaItem | null
  readonly onDelete: (id: AgendaItemId) => void
  readonly onToList: () => void
}

/** One agenda item: its number and title, written where they stand, what the delegation says of it, and its clippings. */
export function AgendaItemPane({ meeting, item, onDelete, onToList, ...ways }: AgendaItemPaneProps) {
  const { t } = useTranslation()
  const { db, env } = useDesk()
  const hintId = useId()
  if (!item) {
    return (
      <section className="meeting-pane">
        <EmptyState title={t('meeting.noItemTitle')} text={t('meeting.noItemText')} />
      </section>
    )
  }
  const autosaved = (field: 'label' | 'title') => ({
    stored: item[field],
    field: `agenda-item:${item.id}:${field}`,
    save: (value: string) => editAgendaItem(db, meeting.id, item.id, { [field]: value }, env),
    onEnter: onToList,
  })
  const name = nameItem(t, item)
  return (
    <section className="meeting-pane" aria-label={name}>
      <header className="meeting-pane-header">
        <AutosavedTitle
          {...autosaved('label')}
          className="meeting-item-number"
          aria-label={t('meeting.itemLabel')}
          placeholder={t('meeting.itemLabel')}
          title={t('meeting.itemLabelHint')}
        />
        <AutosavedTitle
          {...autosaved('title')}
          className="meeting-item-title"
          aria-label={t('meeting.itemTitle')}
          placeholder={t('meeting.itemTitle')}
        />
        <Button
          look="quiet"
          aria-label={t('meeting.deleteItem', { name })}
          title={t('meeting.deleteItem', { name })}
          onClick={() => onDelete(item.id)}
        >
          <Trash2 size={16} aria-hidden />
        </Button>
      </header>
      <ItemBearings meetingId={meeting.id} item={item} />
      <ItemParts meeting={meeting} item={item} />
      <ItemDocuments meetingId={meeting.id} item={item} onOpen={ways.onOpenParagraph} />
      {item.clippings.length === 0 ? (
        <EmptyState title={t('meeting.noClippingsTitle')} text={t('meeting.noClippingsText')} />
      ) : (
        <>
          <ClippingList meeting={meeting} place={item.id} hintId={hintId} {...ways} />
          <p id={hintId} className="meeting-hint">
            {t('meeting.clippingsHint')}
          </p>
        </>
      )}
    </section>
  )
}
