import { type KeyboardEvent, memo, useRef } from 'react'
import { CalendarPlus, ChevronRight, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { LibraryRow } from '#renderer/db/editions.ts'
import { shortDate } from '#renderer/desk/dates.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, InstrumentId } from '#shared/domain/ids'
import type { Work } from './arrange.ts'
import { CarryOverButton, type CarryOverWays } from './CarryOverButton.tsx'
import { EditionRow } from './EditionRow.tsx'
import { WaitingNotes } from './WaitingNotes.tsx'
import { walkTitles } from './walk-titles.ts'

interface WorkRowsProps extends CarryOverWays {
  readonly work: Work
  readonly isUnfolded: boolean
  readonly onFold: (id: InstrumentId, isUnfolded: boolean) => void
  readonly onOpen: (id: EditionId) => void
  readonly onRemove: (title: string, ids: readonly EditionId[]) => void
  readonly onAddToMeeting: (edition: Edition) => void
}

/** A work as one row, and its editions under it while they are unfolded. Right and left arrow unfold and fold. */
export const WorkRows = memo(function WorkRows({ work, isUnfolded, onFold, onOpen, onRemove, onAddToMeeting, onCarryOver, onNewEdition }: WorkRowsProps) {
  const { t } = useTranslation()
  const title = useRef<HTMLButtonElement>(null)
  const { id, lead, editions, noteCount } = work
  const { edition } = lead
  const name = edition.symbol ?? (edition.title || t('library.untitled'))
  const files = countFiles(editions)
  const unfolds = editions.length > 1 || files > 1
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (walkTitles(event) || !unfolds || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return
    event.preventDefault()
    onFold(id, event.key === 'ArrowRight')
  }
  const fold = () => {
    onFold(id, false)
    title.current?.focus()
  }
  return (
    <>
      <tr onDoubleClick={() => onOpen(edition.id)}>
        <td className="symbol">{edition.symbol ?? <span className="library-faint">{t('library.noSymbol')}</span>}</td>
        <td className="title">
          <button ref={title} type="button" className="library-title" dir="auto" lang={edition.language} onClick={() => onOpen(edition.id)} onKeyDown={onKeyDown}>
            {edition.title || t('library.untitled')}
          </button>
          {edition.origin === 'sample' ? <span className="library-sample">{t('library.sample')}</span> : null}
          {unfolds ? (
            <button
              type="button"
              className="library-fold"
              aria-expanded={isUnfolded}
              aria-label={t(isUnfolded ? 'library.hideEditions' : 'library.showEditions', { title: name })}
              onClick={() => onFold(id, !isUnfolded)}
            >
              <ChevronRight size={13} aria-hidden />
              {editions.length > 1 ? t('library.editions', { count: editions.length }) : t('library.files', { count: files })}
            </button>
          ) : null}
          <WaitingNotes rows={editions} onCarryOver={onCarryOver} />
        </td>
        <td className="body" dir="auto" title={edition.body ?? undefined}>
          {edition.body}
        </td>
        <td className="kind">{t(`kinds.${edition.kind}`)}</td>
        <td className="date">{shortDate(edition.date)}</td>
        <td className="language">{[...new Set(editions.map((row) => t(`languages.${row.edition.language}`)))].join(', ')}</td>
        <td className="paragraphs">{edition.paragraphCount}</td>
        <td className="notes">{noteCount > 0 ? noteCount : <span className="library-faint">–</span>}</td>
        <td className="remove">
          <Button
            look="quiet"
            aria-label={t('library.addToMeeting', { title: name })}
            title={t('library.addToMeeting', { title: name })}
            onClick={() => onAddToMeeting(edition)}
          >
            <CalendarPlus size={15} aria-hidden />
          </Button>
          {editions.length === 1 ? <CarryOverButton row={lead} hasOthers={false} name={name} onCarryOver={onCarryOver} onNewEdition={onNewEdition} /> : null}
          <Button
            look="quiet"
            aria-label={editions.length > 1 ? t('library.removeWork', { title: name, count: editions.length }) : t('library.remove', { title: name })}
            onClick={() => onRemove(name, editions.map((row) => row.edition.id))}
          >
            <Trash2 size={15} aria-hidden />
          </Button>
        </td>
      </tr>
      {isUnfolded && unfolds ? editions.map((row) => (
            <EditionRow
              key={row.edition.id}
              row={row}
              hasOthers={editions.length > 1}
              onFold={fold}
              onOpen={onOpen}
              onRemove={onRemove}
              onAddToMeeting={onAddToMeeting}
              onCarryOver={onCarryOver}
              onNewEdition={onNewEdition}
            />
          )) : null}
    </>
  )
})

const countFiles = (editions: readonly LibraryRow[]): number =>
  editions.reduce((sum, { edition }) => sum + 1 + (edition.furtherSources?.length ?? 0), 0)
