import { useId } from 'react'
import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { editAgendaItem } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { AgendaItemId, EditionId, MeetingId, ParagraphId } from '#shared/domain/ids'
import type { AgendaItem } from '#shared/domain/meeting'
import { AutosavedTitle } from './AutosavedTitle.tsx'
import { ClippingList } from './ClippingList.tsx'
import { ItemDocuments } from './ItemDocuments.tsx'
import { ItemParts } from './ItemParts.tsx'
import { nameItem } from './meeting-words.ts'

interface AgendaItemPaneProps {
  readonly meetingId: MeetingId
  /** Null while the agenda is empty. */
  readonly item: AgendaItem | null
  readonly onDelete: (id: AgendaItemId) => void
  readonly onToList: () => void
  readonly onOpenParagraph: (editionId: EditionId, paragraphId?: ParagraphId) => void
}

/** One agenda item: its number and title, written where they stand, and its clippings. */
export function AgendaItemPane({ meetingId, item, onDelete, onToList, onOpenParagraph }: AgendaItemPaneProps) {
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
    save: (value: string) => editAgendaItem(db, meetingId, item.id, { [field]: value }, env),
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
      <ItemParts place={{ meetingId, itemId: item.id }} item={item} />
      <ItemDocuments meetingId={meetingId} item={item} onOpen={onOpenParagraph} />
      {item.clippings.length === 0 ? (
        <EmptyState title={t('meeting.noClippingsTitle')} text={t('meeting.noClippingsText')} />
      ) : (
        <>
          <ClippingList meetingId={meetingId} item={item} hintId={hintId} onOpenParagraph={onOpenParagraph} />
          <p id={hintId} className="meeting-hint">
            {t('meeting.clippingsHint')}
          </p>
        </>
      )}
    </section>
  )
}
