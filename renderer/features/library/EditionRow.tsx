import { CalendarPlus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { LibraryRow } from '#renderer/db/editions.ts'
import { shortDate } from '#renderer/desk/dates.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Edition } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'
import { CarryOverButton, type CarryOverWays } from './CarryOverButton.tsx'
import { WaitingNotes } from './WaitingNotes.tsx'
import { walkTitles } from './walk-titles.ts'

interface EditionRowProps extends CarryOverWays {
  readonly row: LibraryRow
  /** Whether its work has further editions. */
  readonly hasOthers: boolean
  /** Folds the work that it belongs to. */
  readonly onFold: () => void
  readonly onOpen: (id: EditionId) => void
  readonly onRemove: (title: string, ids: readonly EditionId[]) => void
  readonly onAddToMeeting: (edition: Edition) => void
}

/** An edition under its work: what it is, and the files with its words. */
export function EditionRow({ row, hasOthers, onFold, onOpen, onRemove, onAddToMeeting, onCarryOver, onNewEdition }: EditionRowProps) {
  const { t } = useTranslation()
  const { edition, noteCount } = row
  const { id, symbol, title, language, readAs } = edition
  const files = [edition, ...(edition.furtherSources ?? [])]
  const name = [symbol ?? title, t(`languages.${language}`), edition.sourceName].join(', ')
  return (
    <tr className="library-edition" onDoubleClick={() => onOpen(id)}>
      <td className="symbol">{symbol ?? <span className="library-faint">{t('library.noSymbol')}</span>}</td>
      <td className="title">
        <button
          type="button"
          className="library-title"
          dir="auto"
          lang={language}
          onClick={() => onOpen(id)}
          onKeyDown={(event) => {
            if (walkTitles(event) || event.key !== 'ArrowLeft') return
            event.preventDefault()
            onFold()
          }}
        >
          {title || t('library.untitled')}
        </button>
        {readAs ? <span className="library-sample">{t('library.readAsOriginal')}</span> : null}
        <WaitingNotes rows={[row]} onCarryOver={onCarryOver} />
        <ul className="library-files">
          {files.map(({ format, sourceName, sourceSha256 }) => (
            <li key={sourceSha256}>
              <span>{t(`formats.${format}`)}</span> <bdi>{sourceName}</bdi>
            </li>
          ))}
        </ul>
      </td>
      <td className="body" dir="auto" title={edition.body ?? undefined}>
        {edition.body}
      </td>
      <td className="kind">{t(`kinds.${edition.kind}`)}</td>
      <td className="date">{shortDate(edition.date)}</td>
      <td className="language">{t(`languages.${language}`)}</td>
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
        <CarryOverButton row={row} hasOthers={hasOthers} name={name} onCarryOver={onCarryOver} onNewEdition={onNewEdition} />
        <Button look="quiet" aria-label={t('library.remove', { title: name })} onClick={() => onRemove(name, [id])}>
          <Trash2 size={15} aria-hidden />
        </Button>
      </td>
    </tr>
  )
}
