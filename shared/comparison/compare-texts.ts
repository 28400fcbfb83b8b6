import { alignParagraphs } from '#shared/alignment/align'
import { diffWords } from '#shared/alignment/diff-words'
import type { Comparable, ComparedRow, Comparison, ComparisonCounts } from './comparison.ts'
import { joinedText } from './joined-text.ts'
import { type BareRow, orderRows } from './order-rows.ts'

/**
 * Compares two texts paragraph by paragraph, then word by word.
 *
 * Both texts can be read off the rows: those that did not arrive from elsewhere have the text before in its order,
 * those that are not `moved-away` the text after.
 */
export function compareTexts(before: readonly Comparable[], after: readonly Comparable[]): Comparison {
  const rows = orderRows(alignParagraphs(before, after).groups).map((row) => withWords(row, before, after))
  return {
    rows,
    changes: rows.flatMap(({ relation }, index) => (relation === 'same' || relation === 'moved-away' ? [] : [index])),
    counts: countRows(rows, before, after),
  }
}

function withWords(row: BareRow, before: readonly Comparable[], after: readonly Comparable[]): ComparedRow {
  if (row.before.length === 0 || row.after.length === 0) return { ...row, words: [] }
  const [was, is] = [joinedText(before, row.before), joinedText(after, row.after)]
  if (was !== is) return { ...row, words: diffWords(was, is) }
  return { ...row, relation: row.relation === 'edited' ? 'same' : row.relation, words: [] }
}

function countRows(rows: readonly ComparedRow[], before: readonly Comparable[], after: readonly Comparable[]): ComparisonCounts {
  const counts = { same: 0, edited: 0, moved: 0, split: 0, merged: 0, inserted: 0, deleted: 0, renumbered: 0 }
  for (const row of rows) {
    if (row.relation === 'moved-away') continue
    counts[row.relation] += 1
    if (isRenumbered(row, before, after)) counts.renumbered += 1
  }
  return counts
}

/** Whether a row has the same words under another printed number. */
export function isRenumbered({ relation, before: was, after: is }: ComparedRow, before: readonly Comparable[], after: readonly Comparable[]): boolean {
  const [one, other] = [was[0], is[0]]
  return relation === 'same' && one !== undefined && other !== undefined && before[one]?.label !== after[other]?.label
}
