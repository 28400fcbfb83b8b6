import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { findEdition, listParagraphs } from '#renderer/db/editions.ts'
import type { ClippingDraft } from '#renderer/db/meetings.ts'
import { listNotes } from '#renderer/db/notes.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import { OpenText } from './OpenText.tsx'
import './reader.css'

interface ReaderProps {
  /** Null until a text was opened. */
  readonly reading: { readonly editionId: EditionId; readonly paragraphId: ParagraphId | null } | null
  readonly onSelect: (paragraphId: ParagraphId) => void
  /** `subject` names what is added: a citation or the start of a note. */
  readonly onAddToMeeting: (drafts: readonly ClippingDraft[], subject: string) => void
  readonly onLibrary: () => void
  readonly onRepair: (editionId: EditionId, startAt: ParagraphId | null) => void
}

/** The text that is open, or what to do when none is. */
export function Reader({ reading, onSelect, onAddToMeeting, onLibrary, onRepair }: ReaderProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const editionId = reading?.editionId
  const open = useLiveQuery(async () => {
    if (!editionId) return null
    const edition = await findEdition(db, editionId)
    return edition && { edition, paragraphs: await listParagraphs(db, editionId) }
  }, [db, editionId])
  const notes = useLiveQuery(() => (editionId ? listNotes(db, editionId) : []), [db, editionId])

  if (!reading || open === null) {
    return (
      <EmptyState
        title={reading ? t('reader.missingTitle') : t('reader.emptyTitle')}
        text={reading ? t('reader.missingText') : t('reader.emptyText')}
      >
        <Button look="primary" onClick={onLibrary}>
          {t('reader.toLibrary')}
        </Button>
      </EmptyState>
    )
  }
  if (open?.edition.id !== editionId || !open || !notes) return null
  return (
    <OpenText
      key={editionId}
      edition={open.edition}
      paragraphs={open.paragraphs}
      notes={notes}
      selectedId={reading.paragraphId}
      onSelect={onSelect}
      onAddToMeeting={onAddToMeeting}
      onRepair={() => onRepair(open.edition.id, reading.paragraphId)}
    />
  )
}
