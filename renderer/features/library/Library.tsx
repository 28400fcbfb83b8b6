import { type Ref, startTransition, useCallback, useEffect, useMemo, useState } from 'react'
import { ClipboardPaste, FilePlus2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type LibraryRow, listLibrary, removeEditions } from '#renderer/db/editions.ts'
import { watchLibrary } from '#renderer/db/watch-library.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Edition, InstrumentKind } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'
import { type Arrangement, arrange } from './arrange.ts'
import type { CarryOverWays } from './CarryOverButton.tsx'
import { KnownTexts } from './KnownTexts.tsx'
import { LibraryTable } from './LibraryTable.tsx'
import { OlderReadings } from './OlderReadings.tsx'
import { SampleOffer } from './SampleOffer.tsx'
import './library.css'

interface LibraryProps extends CarryOverWays {
  readonly filterRef: Ref<HTMLInputElement>
  readonly onImport: () => void
  readonly onPaste: () => void
  readonly onOpen: (id: EditionId) => void
  readonly onReadAgain: (editions: readonly Edition[]) => void
  readonly onAddToMeeting: (drafts: readonly [], subject: string, documents: readonly EditionId[]) => void
}

const kinds: readonly InstrumentKind[] = [
  'resolution', 'decision', 'declaration', 'convention', 'draft', 'report', 'agenda', 'statement', 'submission', 'other',
]

/** Every text, sortable and filterable; the first screen. */
export function Library({ filterRef, onImport, onPaste, onOpen, onReadAgain, onAddToMeeting, onCarryOver, onNewEdition }: LibraryProps) {
  const { t } = useTranslation()
  const { db, env, history, notices } = useDesk()
  const [rows, setRows] = useState<readonly LibraryRow[]>()
  // Hundreds of rows are drawn in pieces, so that the window answers meanwhile.
  useEffect(() => watchLibrary(db, listLibrary, (now) => startTransition(() => setRows(now))), [db])
  const [arrangement, setArrangement] = useState<Arrangement>({ query: '', kind: null, column: 'date', descending: true })
  const works = useMemo(() => (rows ? arrange(rows, arrangement) : []), [rows, arrangement])
  const isUsable = rows !== undefined
  useEffect(() => {
    // The bench reads this mark: from the start of the process to here is what a user waits.
    if (isUsable) performance.mark('library-usable')
  }, [isUsable])
  const onRemove = useCallback(
    (title: string, ids: readonly EditionId[]) =>
      void history.run(() => removeEditions(db, ids, env)).then(() => notices.show(t('library.removed', { title }), { undo: true })),
    [db, env, history, notices, t],
  )
  const addText = useCallback(
    ({ id, symbol, title, sourceName }: Edition) => onAddToMeeting([], [symbol, title || sourceName].filter(Boolean).join(' — '), [id]),
    [onAddToMeeting],
  )
  if (!rows) return null

  if (rows.length === 0) {
    return (
      <EmptyState title={t('library.emptyTitle')} text={t('library.emptyText')}>
        <Button look="primary" onClick={onImport}>
          <FilePlus2 size={16} aria-hidden />
          {t('library.import')}
        </Button>
        <Button onClick={onPaste}>
          <ClipboardPaste size={16} aria-hidden />
          {t('library.paste')}
        </Button>
        <SampleOffer rows={rows} />
      </EmptyState>
    )
  }

  const workCount = new Set(rows.map(({ edition }) => edition.instrumentId)).size
  const isFiltered = arrangement.query.trim() !== '' || arrangement.kind !== null
  return (
    <div className="library">
      <header className="library-bar">
        <h1>{t('library.title')}</h1>
        <output className="library-count">
          {isFiltered ? t('library.countFiltered', { shown: works.length, count: workCount }) : t('library.count', { count: workCount })}
        </output>
        <input
          ref={filterRef}
          className="input"
          type="search"
          aria-label={t('library.filter')}
          placeholder={t('library.filter')}
          value={arrangement.query}
          onChange={(event) => setArrangement({ ...arrangement, query: event.target.value })}
        />
        <select
          className="input"
          aria-label={t('library.kindLabel')}
          value={arrangement.kind ?? ''}
          onChange={(event) => setArrangement({ ...arrangement, kind: kinds.find((kind) => kind === event.target.value) ?? null })}
        >
          <option value="">{t('library.kindAll')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </select>
        <Button onClick={onPaste}>{t('library.paste')}</Button>
      </header>
      <SampleOffer rows={rows} />
      <OlderReadings rows={rows} onReadAgain={onReadAgain} />
      {works.length === 0 ? (
        <p className="library-none">
          {t('library.noMatch', { query: arrangement.query })}{' '}
          <Button onClick={() => setArrangement({ ...arrangement, query: '', kind: null })}>{t('library.clearFilter')}</Button>
        </p>
      ) : (
        <LibraryTable
          works={works}
          arrangement={arrangement}
          onArrange={setArrangement}
          onOpen={onOpen}
          onRemove={onRemove}
          onAddToMeeting={addText}
          onCarryOver={onCarryOver}
          onNewEdition={onNewEdition}
        />
      )}
      <KnownTexts editions={rows.map(({ edition }) => edition)} query={arrangement.query} />
    </div>
  )
}
