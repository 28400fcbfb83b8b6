import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparedRow } from '#shared/comparison/comparison'
import type { OpenBrackets } from '#shared/comparison/open-brackets'
import type { ComparisonChoice } from '#shared/domain/settings'
import { Row } from './Row.tsx'
import type { ComparedText } from './use-comparison.ts'
import { inGroups, type VisibleItem } from './visible-rows.ts'

export interface RowsProps {
  readonly rows: readonly ComparedRow[]
  readonly before: ComparedText
  readonly after: ComparedText
  readonly brackets: { readonly before: OpenBrackets; readonly after: OpenBrackets }
  readonly layout: ComparisonChoice['layout']
  readonly onGoTo: (index: number) => void
  readonly onOpen: (index: number, side: 'before' | 'after') => void
  readonly onAddToMeeting: (index: number) => void
}

interface ComparedRowsProps extends RowsProps {
  readonly items: readonly VisibleItem[]
  readonly current: number | null
  readonly onUnfold: (from: number) => void
}

/** Rows in a group, which the browser may leave unpainted while it is far away. */
const groupSize = 25

/** The rows of a comparison, in groups. */
export function ComparedRows({ items, current, ...rest }: ComparedRowsProps) {
  return inGroups(items, groupSize).map((group) => {
    const isHere = group.some((item) => item.type === 'row' && item.index === current)
    return <Group key={keyOf(group[0])} items={group} current={isHere ? current : null} {...rest} />
  })
}

const keyOf = (item: VisibleItem | undefined): string => (item?.type === 'fold' ? `fold ${item.from}` : `row ${item?.index ?? 0}`)

const Group = memo(function Group({ items, current, onUnfold, ...rest }: ComparedRowsProps) {
  const { t } = useTranslation()
  return (
    <section className="compare-group">
      {items.map((item) =>
        item.type === 'fold' ? (
          <button key={keyOf(item)} type="button" className="compare-fold" onClick={() => onUnfold(item.from)}>
            {t('compare.folded', { count: item.count })}
          </button>
        ) : (
          <Row key={keyOf(item)} index={item.index} isCurrent={item.index === current} {...rest} />
        ),
      )}
    </section>
  )
})
