import type { ComparedRow } from '#shared/comparison/comparison'

/** What stands on the screen: a row, or the rows between two changes that are folded away. */
export type VisibleItem =
  | { readonly type: 'row'; readonly index: number }
  | { readonly type: 'fold'; readonly from: number; readonly count: number }

/** Lists all rows, or the changes with what lies between them folded; `unfolded` names folds by their first row. */
export function visibleItems(rows: readonly ComparedRow[], onlyChanges: boolean, unfolded: ReadonlySet<number>): readonly VisibleItem[] {
  const items: VisibleItem[] = []
  for (let index = 0; index < rows.length; ) {
    const count = onlyChanges ? sameFrom(rows, index) : 0
    if (count > 0 && !unfolded.has(index)) items.push({ type: 'fold', from: index, count })
    else for (let at = index; at < index + Math.max(1, count); at++) items.push({ type: 'row', index: at })
    index += Math.max(1, count)
  }
  return items
}

function sameFrom(rows: readonly ComparedRow[], from: number): number {
  const end = rows.findIndex(({ relation }, index) => index >= from && relation !== 'same')
  return (end < 0 ? rows.length : end) - from
}

/** The first row of the fold that an unchanged row would be in. */
export const foldOf = (rows: readonly ComparedRow[], index: number): number =>
  rows.findLastIndex(({ relation }, at) => at < index && relation !== 'same') + 1

/** Cuts a list into groups of a size. */
export const inGroups = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, group) => items.slice(group * size, (group + 1) * size))
