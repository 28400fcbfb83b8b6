import { useLiveQuery } from 'dexie-react-hooks'
import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { untieDocument } from '#renderer/db/meetings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { EditionId, MeetingId } from '#shared/domain/ids'
import type { AgendaItem } from '#shared/domain/meeting'
import { useSaving } from './use-saving.ts'

interface ItemDocumentsProps {
  readonly meetingId: MeetingId
  readonly item: AgendaItem
  readonly onOpen: (editionId: EditionId) => void
}

/** The texts that belong to an agenda item, each a way to it; those that left the library are passed over. */
export function ItemDocuments({ meetingId, item, onOpen }: ItemDocumentsProps) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  const found = useLiveQuery(() => db.editions.bulkGet([...(item.documents ?? [])]), [db, item.documents])
  const documents = (found ?? []).filter((edition) => edition !== undefined)
  if (documents.length === 0) return null
  const onUntie = async (id: EditionId, name: string) => {
    if (await run(() => untieDocument(db, meetingId, item.id, id, env))) notices.show(t('fromAgenda.untied', { name }), { undo: true })
  }
  return (
    <ul className="item-documents" aria-label={t('fromAgenda.documents')}>
      {documents.map(({ id, symbol, title, sourceName }) => {
        const name = symbol ?? (title || sourceName)
        return (
          <li key={id}>
            <button type="button" title={title} onClick={() => onOpen(id)}>
              {name}
            </button>
            <Button look="quiet" aria-label={t('fromAgenda.untie', { name })} title={t('fromAgenda.untie', { name })} onClick={() => void onUntie(id, name)}>
              <X size={12} aria-hidden />
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
