import { useTranslation } from 'react-i18next'
import type { Comparable, ComparedRow } from '#shared/comparison/comparison'
import { isRenumbered } from '#shared/comparison/compare-texts'

interface RowWords {
  /** What became of a row: `Moved from 7`. */
  readonly whatOf: (row: ComparedRow, other: ComparedRow | undefined) => string
  /** Where it is, by its printed numbers: `5`, `5 → 6`; empty where none is printed. */
  readonly placeOf: (row: ComparedRow) => string
}

/** Says what became of paragraphs, and names them. */
export function useRowWords(before: readonly Comparable[], after: readonly Comparable[]): RowWords {
  const { t } = useTranslation()
  const name = (text: readonly Comparable[], indices: readonly number[]) => {
    const labels = indices.map((index) => text[index]?.label).filter((label) => label !== null && label !== undefined)
    return labels.length > 0 ? labels.join(', ') : t('compare.unnumbered')
  }
  return {
    whatOf(row, other) {
      if (isRenumbered(row, before, after)) return t('compare.what.renumbered', { was: name(before, row.before), is: name(after, row.after) })
      switch (row.relation) {
        case 'moved':
          return t('compare.what.moved', { place: name(before, other?.before ?? row.before) })
        case 'moved-away':
          return t('compare.what.movedAway', { place: name(after, other?.after ?? []) })
        case 'same':
        case 'edited':
        case 'inserted':
        case 'deleted':
        case 'split':
        case 'merged':
          return t(`compare.what.${row.relation}`)
      }
    },
    placeOf({ before: was, after: is }) {
      const names = [...new Set([was.length > 0 ? name(before, was) : '', is.length > 0 ? name(after, is) : ''])].filter(Boolean)
      return names.join(' → ')
    },
  }
}
