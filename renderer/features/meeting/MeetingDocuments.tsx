import { memo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { BookOpenText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { addEntries } from '#renderer/db/meeting-entries.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, MeetingId } from '#shared/domain/ids'
import type { MeetingDocument } from '#shared/domain/meeting-facts'
import { canonicalSymbol } from '#shared/symbol/find'
import { EntryRows } from './EntryRows.tsx'
import { documentFields } from './entry-fields.ts'
import { useSaving } from './use-saving.ts'

interface MeetingDocumentsProps {
  readonly meetingId: MeetingId
  readonly documents: readonly MeetingDocument[]
  readonly onOpenText: (editionId: EditionId) => void
}

/** The documents of a meeting; those that the library has open there, and what the library has further can be added. */
export const MeetingDocuments = memo(function MeetingDocuments({ meetingId, documents, onOpenText }: MeetingDocumentsProps) {
  const { t } = useTranslation()
  const { db, env } = useDesk()
  const run = useSaving()
  const editions = useLiveQuery(() => db.editions.toArray(), [db]) ?? []
  const known = new Map(editions.flatMap((edition) => (edition.symbol ? [[canonicalSymbol(edition.symbol), edition] as const] : [])))
  const listed = new Set(documents.map(({ symbol }) => canonicalSymbol(symbol)))
  const offered = [...known].filter(([symbol]) => !listed.has(symbol)).map(([, edition]) => edition)

  const onOffer = ({ symbol, title, kind }: Edition) =>
    void run(() => addEntries(db, meetingId, 'documents', [{ symbol: symbol ?? '', title, status: kind === 'draft' ? 'draft' : 'issued' }], env))
  return (
    <div className="meeting-documents">
      <EntryRows
        meetingId={meetingId}
        list="documents"
        entries={documents}
        title={t('meeting.documents.heading')}
        rowName={t('meeting.documents.row')}
        fields={documentFields(t)}
        empty={{ symbol: '', title: '', status: 'expected' }}
        afterRow={({ symbol }) => {
          const edition = symbol.trim() === '' ? undefined : known.get(canonicalSymbol(symbol))
          if (!edition) return null
          const words = t('meeting.documents.open', { symbol })
          return (
            <Button look="quiet" className="entry-open" aria-label={words} title={words} onClick={() => onOpenText(edition.id)}>
              <BookOpenText size={14} aria-hidden />
              {t('meeting.documents.inLibrary')}
            </Button>
          )
        }}
      />
      {offered.length === 0 ? null : (
        <select
          className="input meeting-offer"
          aria-label={t('meeting.documents.fromLibrary')}
          value=""
          onChange={({ target }) => {
            const edition = offered.find(({ id }) => id === target.value)
            if (edition) onOffer(edition)
          }}
        >
          <option value="">{t('meeting.documents.fromLibrary')}</option>
          {offered.map(({ id, symbol, title }) => (
            <option key={id} value={id}>
              {[symbol, title].filter(Boolean).join(' — ')}
            </option>
          ))}
        </select>
      )}
    </div>
  )
})
