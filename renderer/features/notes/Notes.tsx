import { useDeferredValue, useMemo, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import type { ClippingDraft } from '#renderer/db/meetings.ts'
import { listAuthors, listNotes } from '#renderer/db/notes.ts'
import { listTagTree } from '#renderer/db/tags.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import { everyNote, type NoteFilter } from '#shared/domain/note-filter'
import { AuthorName } from './AuthorName.tsx'
import { NoteFilterBar } from './NoteFilterBar.tsx'
import { NoteList } from './NoteList.tsx'
import { TagPane } from './TagPane.tsx'
import './notes.css'

interface NotesProps {
  readonly onOpenParagraph: (editionId: EditionId, paragraphId: ParagraphId) => void
  readonly onAddToMeeting: (drafts: readonly ClippingDraft[], subject: string) => void
  readonly onReader: () => void
}

/** The notes of the whole library, found by kind, tag, author, audience and words. */
export function Notes({ onOpenParagraph, onAddToMeeting, onReader }: NotesProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const [filter, setFilter] = useState<NoteFilter>(everyNote)
  const wanted = useDeferredValue(filter)
  const tags = useLiveQuery(() => listTagTree(db), [db])
  const authors = useLiveQuery(() => listAuthors(db), [db])
  const noteCount = useLiveQuery(() => db.notes.count(), [db])
  // A tag that was renamed or deleted filters nothing any more.
  const tag = tags?.some((placed) => placed.tag.name === wanted.tag) ? wanted.tag : null
  const found = useLiveQuery(async () => {
    const filter = { ...wanted, tag }
    return { key: JSON.stringify(filter), notes: await listNotes(db, filter) }
  }, [db, wanted, tag])
  const tagColours = useMemo(() => new Map(tags?.map((placed) => [placed.tag.name, placed.tag.colour])), [tags])

  if (!tags || !authors || !found || noteCount === undefined) return null
  if (noteCount === 0 && tags.length === 0) {
    return (
      <EmptyState title={t('notes.emptyTitle')} text={t('notes.emptyText')}>
        <Button look="primary" onClick={onReader}>
          {t('notes.toReader')}
        </Button>
      </EmptyState>
    )
  }
  return (
    <div className="notes">
      <TagPane tags={tags} chosen={tag} onChoose={(name) => setFilter({ ...filter, tag: name })} />
      <div className="notes-main">
        <header className="notes-bar">
          <h1>{t('notes.title')}</h1>
          <span className="notes-count">{t('notes.count', { count: found.notes.length })}</span>
          <AuthorName />
        </header>
        <NoteFilterBar filter={{ ...filter, tag }} authors={authors} onFilter={setFilter} />
        {found.notes.length === 0 ? (
          <p className="notes-none">{t('notes.noneFound')}</p>
        ) : (
          <NoteList key={found.key} notes={found.notes} tagColours={tagColours} onOpenParagraph={onOpenParagraph} onAddToMeeting={onAddToMeeting} />
        )}
      </div>
    </div>
  )
}
