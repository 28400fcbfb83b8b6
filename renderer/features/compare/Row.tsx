import { memo } from 'react'
import { BookOpenText, CalendarPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ComparedRow } from '#shared/comparison/comparison'
import { Cell } from './Cell.tsx'
import type { RowsProps } from './ComparedRows.tsx'
import { cellOf } from './row-cells.ts'
import { useRowWords } from './use-row-words.ts'

interface RowProps extends RowsProps {
  readonly index: number
  readonly isCurrent: boolean
}

/** One row: what became of it, and its words in two columns or in one. */
export const Row = memo(function Row({ index, isCurrent, rows, before, after, brackets, layout, onGoTo, onOpen, onAddToMeeting }: RowProps) {
  const { t } = useTranslation()
  const words = useRowWords(before.paragraphs, after.paragraphs)
  const row = rows[index]
  if (!row) return null
  const other = row.otherRow === null ? undefined : rows[row.otherRow]
  const what = words.whatOf(row, other)
  const sides = layout === 'inline' ? (['both'] as const) : (['before', 'after'] as const)
  return (
    <article
      className={`compare-row ${row.relation}`}
      data-row={index}
      tabIndex={-1}
      aria-current={isCurrent || undefined}
      aria-label={`${what}, ${words.placeOf(row)}`}
    >
      {row.relation === 'same' ? null : (
        <header>
          <span className={`compare-what ${row.relation}`}>{what}</span>
          {row.otherRow === null ? null : (
            <button type="button" onClick={() => onGoTo(row.otherRow ?? index)}>
              {t('compare.goThere')} <kbd>G</kbd>
            </button>
          )}
        </header>
      )}
      <div className="compare-cells">
        {sides.map((side) => (
          <Cell
            key={side}
            side={side}
            paragraphs={isEmpty(row, side) ? [] : cellOf(row, before.paragraphs, after.paragraphs, side)}
            text={side === 'before' || (side === 'both' && row.after.length === 0) ? before.edition : after.edition}
            brackets={bracketsOf(row, side, brackets)}
          />
        ))}
      </div>
      {isCurrent ? (
        <footer>
          {(['before', 'after'] as const).map((side) =>
            row[side].length === 0 ? null : (
              <button key={side} type="button" onClick={() => onOpen(index, side)}>
                <BookOpenText size={13} aria-hidden />
                {t(`compare.open.${side}`)} <kbd>{side === 'before' ? '⇧O' : 'O'}</kbd>
              </button>
            ),
          )}
          <button type="button" onClick={() => onAddToMeeting(index)}>
            <CalendarPlus size={13} aria-hidden />
            {t('compare.addToMeeting')} <kbd>M</kbd>
          </button>
        </footer>
      ) : null}
    </article>
  )
})

const isEmpty = (row: ComparedRow, side: 'before' | 'after' | 'both'): boolean => side !== 'both' && row[side].length === 0

/** Brackets that begin in a cell's paragraphs; in one column those of the text after, which is the one under negotiation. */
function bracketsOf(row: ComparedRow, side: 'before' | 'after' | 'both', brackets: RowsProps['brackets']): readonly number[] {
  const text = side === 'before' || row.after.length === 0 ? 'before' : 'after'
  return row[text].map((index) => brackets[text].beginning[index] ?? 0)
}
