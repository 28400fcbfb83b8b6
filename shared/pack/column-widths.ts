/** Of a bold letter of a table's headings, and of the space at both sides of a cell, in twips. */
const letterWidth = 105
const sides = 170

/**
 * Shares a width out between a table's columns, in whole twips that add up to it: as their shares say, but none narrower
 * than the longest word of its heading, where that is possible.
 */
export function columnWidths(columns: readonly { readonly heading: string; readonly share: number }[], width: number): readonly number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  const wanted = columns.map(({ share }) => (total > 0 ? share / total : 1 / columns.length) * width)
  const least = columns.map(({ heading }) => Math.max(...heading.split(/[\s-]+/u).map((word) => word.length)) * letterWidth + sides)
  const missing = wanted.reduce((sum, one, column) => sum + Math.max(0, (least[column] ?? 0) - one), 0)
  const spare = wanted.reduce((sum, one, column) => sum + Math.max(0, one - (least[column] ?? 0)), 0)
  // What the narrow ones lack comes from the others, in proportion to what each has to spare.
  const given = missing <= spare && spare > 0 ? missing / spare : 0
  const widths = wanted.map((one, column) => {
    const floor = least[column] ?? 0
    return Math.floor(given === 0 ? one : one < floor ? floor : one - (one - floor) * given)
  })
  const rest = width - widths.reduce((sum, one) => sum + one, 0)
  return widths.map((one, column) => (column === widths.length - 1 ? one + rest : one))
}
