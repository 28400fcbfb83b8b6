import type { KeyboardEvent } from 'react'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { LibraryRow } from '#renderer/db/editions.ts'
import { shortDate } from '#renderer/desk/dates.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { Edition } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'
import type { Arrangement, Column } from './arrange.ts'

interface LibraryTableProps {
  readonly rows: readonly LibraryRow[]
  readonly arrangement: Arrangement
  readonly onArrange: (arrangement: Arrangement) => void
  readonly onOpen: (id: EditionId) => void
  readonly onRemove: (edition: Edition) => void
}

const columns = [
  ['symbol', 'library.symbol'],
  ['title', 'library.textTitle'],
  ['body', 'library.body'],
  ['kind', 'library.kind'],
  ['date', 'library.date'],
  ['language', 'library.language'],
  ['paragraphs', 'library.paragraphs'],
  ['notes', 'library.notes'],
] as const satisfies readonly (readonly [Column, string])[]

/** Figures and dates are of most use when the largest or latest stands first. */
const startsDescending: ReadonlySet<Column> = new Set(['date', 'paragraphs', 'notes'])

/** The texts in rows; a title opens its text, arrows walk from title to title. */
export function LibraryTable({ rows, arrangement, onArrange, onOpen, onRemove }: LibraryTableProps) {
  const { t } = useTranslation()
  const sortBy = (column: Column) => {
    const descending = arrangement.column === column ? !arrangement.descending : startsDescending.has(column)
    onArrange({ ...arrangement, column, descending })
  }
  const walk = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    const titles = [...(event.currentTarget.closest('tbody')?.querySelectorAll<HTMLButtonElement>('.library-title') ?? [])]
    event.preventDefault()
    titles[Math.min(titles.length - 1, Math.max(0, titles.indexOf(event.currentTarget) + step))]?.focus()
  }
  return (
    <div className="library-table">
      <table>
        <thead>
          <tr>
            {columns.map(([column, words]) => {
              const isSorted = arrangement.column === column
              const Arrow = arrangement.descending ? ArrowDown : ArrowUp
              return (
                <th key={column} scope="col" className={column} aria-sort={isSorted ? (arrangement.descending ? 'descending' : 'ascending') : 'none'}>
                  <button type="button" onClick={() => sortBy(column)}>
                    {t(words)}
                    {isSorted ? <Arrow size={13} aria-hidden /> : null}
                  </button>
                </th>
              )
            })}
            <th scope="col" className="remove">
              <span className="visually-hidden">{t('library.removeColumn')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ edition, noteCount }) => (
            <tr key={edition.id} onDoubleClick={() => onOpen(edition.id)}>
              <td className="symbol">{edition.symbol ?? <span className="library-faint">{t('library.noSymbol')}</span>}</td>
              <td className="title">
                <button type="button" className="library-title" dir="auto" lang={edition.language} onClick={() => onOpen(edition.id)} onKeyDown={walk}>
                  {edition.title || t('library.untitled')}
                </button>
                {edition.origin === 'sample' ? <span className="library-sample">{t('library.sample')}</span> : null}
              </td>
              <td className="body" dir="auto" title={edition.body ?? undefined}>
                {edition.body}
              </td>
              <td className="kind">{t(`kinds.${edition.kind}`)}</td>
              <td className="date">{shortDate(edition.date)}</td>
              <td className="language">{t(`languages.${edition.language}`)}</td>
              <td className="paragraphs">{edition.paragraphCount}</td>
              <td className="notes">{noteCount > 0 ? noteCount : <span className="library-faint">–</span>}</td>
              <td className="remove">
                <Button look="quiet" aria-label={t('library.remove', { title: edition.symbol ?? edition.title })} onClick={() => onRemove(edition)}>
                  <Trash2 size={15} aria-hidden />
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
