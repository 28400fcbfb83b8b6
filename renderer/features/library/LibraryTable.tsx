import { useCallback, useState } from 'react'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, InstrumentId } from '#shared/domain/ids'
import type { Arrangement, Column, Work } from './arrange.ts'
import type { CarryOverWays } from './CarryOverButton.tsx'
import { WorkRows } from './WorkRows.tsx'

interface LibraryTableProps extends CarryOverWays {
  readonly works: readonly Work[]
  readonly arrangement: Arrangement
  readonly onArrange: (arrangement: Arrangement) => void
  readonly onOpen: (id: EditionId) => void
  readonly onRemove: (title: string, ids: readonly EditionId[]) => void
  readonly onAddToMeeting: (edition: Edition) => void
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

/** The works in rows, each with its editions folded under it; a title opens its text. */
export function LibraryTable({ works, arrangement, onArrange, onOpen, onRemove, onAddToMeeting, onCarryOver, onNewEdition }: LibraryTableProps) {
  const { t } = useTranslation()
  const [unfolded, setUnfolded] = useState<ReadonlySet<InstrumentId>>(new Set())
  const onFold = useCallback((id: InstrumentId, isUnfolded: boolean) => {
    setUnfolded((before) => new Set(isUnfolded ? [...before, id] : [...before].filter((one) => one !== id)))
  }, [])
  const sortBy = (column: Column) => {
    const descending = arrangement.column === column ? !arrangement.descending : startsDescending.has(column)
    onArrange({ ...arrangement, column, descending })
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
          {works.map((work) => (
            <WorkRows
              key={work.id}
              work={work}
              isUnfolded={unfolded.has(work.id)}
              onFold={onFold}
              onOpen={onOpen}
              onRemove={onRemove}
              onAddToMeeting={onAddToMeeting}
              onCarryOver={onCarryOver}
              onNewEdition={onNewEdition}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
