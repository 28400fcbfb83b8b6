import { areasOfLines, type Block } from './block.ts'
import { parseHeadingLabel } from './heading-labels.ts'
import { parseLabel } from './numbering.ts'

/** Cells that begin within this many points of each other stand in one column. */
const sameEdge = 9
/** Figures are set to the right of their column: their left edges differ by so many points. */
const sameFigureEdge = 26
/** Lines of a table stand no further apart, in font sizes. */
const widestGap = 3.2

const figures = /^[\p{Sc}\d\s.,()%–—+-]+$/u

/**
 * Gathers the printed lines of a table into rows: cells by `\t`, the lines of a cell joined. A table is where two or more
 * lines in a row have cells that begin at the same places; labels and the wide spaces of a stretched line make none.
 */
export function gatherTables(lines: readonly Block[]): Block[] {
  const gathered: Block[] = []
  let index = 0
  while (index < lines.length) {
    const end = tableEnd(lines, index)
    if (end === null) {
      const line = lines[index++]
      if (line) gathered.push(line)
    } else {
      const start = withLinesAbove(lines, index, gathered)
      gathered.push(...rowsOf(lines.slice(start, end)))
      index = end
    }
  }
  return gathered
}

/** Index behind the table that begins with this line; null where none does. */
function tableEnd(lines: readonly Block[], start: number): number | null {
  const first = lines[start]
  if (!first || !hasCells(first)) return null
  let edges = [...first.cells]
  /** Signs of a table: further rows, and cells that stand between the lines of others. */
  let signs = 0
  let end = start + 1
  /** Where the figures of counted rows begin: what ends before it is a row that has none, or a line of one. */
  let figureEdge = figureEdgeOf(first)
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index]
    const above = lines[index - 1]
    if (!line || !above || !isNear(above, line, first)) break
    const between = gapAfter(above, line) < 0.85 * Math.min(line.fontSize ?? 10, first.fontSize ?? 10)
    const sameSize = [first, above].some((one) => Math.abs((line.fontSize ?? 0) - (one.fontSize ?? 0)) <= 0.8)
    figureEdge = Math.min(figureEdge, figureEdgeOf(line))
    if (hasCells(line) && (between || sharesColumns(line, edges))) signs++
    else if (!hasCells(line) && between && line.cells.length === 1) signs++
    else if (!standsBefore(figureEdge, above, line) && (!(sameSize || isAmong(lines[index + 1], line)) || !isCell(line, edges))) break
    edges = [...edges, ...line.cells.filter((cell) => !edges.some((edge) => Math.abs(edge - cell) <= sameEdge))]
    end = index + 1
  }
  return signs >= 1 ? end : null
}

/** Cells set to the middle of their row stand between the lines of the others. */
const isAmong = (below: Block | undefined, line: Block): boolean =>
  below !== undefined && below.page === line.page && gapAfter(line, below) < 0.85 * (line.fontSize ?? 10)

/** The first row's cells may begin above the line on which they stand beside each other. */
function withLinesAbove(lines: readonly Block[], start: number, gathered: Block[]): number {
  const first = lines[start]
  let at = start
  while (first && at > 0 && gathered.at(-1) === lines[at - 1]) {
    const above = lines[at - 1]
    const below = lines[at]
    if (!above || !below || !isNear(above, below, first) || hasCells(above) || !isCell(above, first.cells)) break
    if ((below.box?.bottom ?? 0) - (above.box?.bottom ?? 0) > 1.3 * (first.fontSize ?? 10) || above.bold !== first.bold) break
    gathered.pop()
    at--
  }
  return at
}

/** A line of several cells, which is no numbered paragraph and no line stretched to the full measure. */
function hasCells(line: Block): boolean {
  if (line.extent !== 'line' || line.kind !== 'text' || line.cells.length < 2 || line.box === null || line.box.bottom <= 0) return false
  const parts = line.text.split('\t')
  if (parts.length !== line.cells.length) return false
  if (parts.length >= 4 && parts.every((part) => /^\S+$/u.test(part) && !figures.test(part)) && parts.some((part) => /^\p{Ll}/u.test(part))) return false
  if (isCountedRow(parts)) return true
  return parseLabel(line.text) === null && parseHeadingLabel(line.text) === null && !/^(?:[-–—•*]|\d{1,3})$/u.test(parts[0] ?? '')
}

/** Tables of deliverables number their rows as a text does its paragraphs: `3.`, words, and a figure a year. */
const isCountedRow = (parts: readonly string[]): boolean => parts.length >= 5 && parts.slice(-3).every((part) => figures.test(part))

/** A line below a counted row that ends where its figures begin. */
const standsBefore = (figureEdge: number, above: Block, line: Block): boolean =>
  figureEdge < Infinity && (line.box?.right ?? 0) < figureEdge && gapAfter(above, line) < 2 * (line.fontSize ?? 10)

/** Where the figures of a counted row begin; infinite for any other line. */
const figureEdgeOf = (line: Block): number => (isCountedRow(line.text.split('\t')) ? (line.cells.at(-4) ?? Infinity) : Infinity)

const isNear = (above: Block, line: Block, first: Block): boolean =>
  line.extent === 'line' &&
  line.page === first.page &&
  line.column === first.column &&
  Math.abs((line.fontSize ?? 0) - (first.fontSize ?? 0)) <= 2.2 &&
  (line.box?.bottom ?? 0) - (above.box?.bottom ?? 0) <= widestGap * (first.fontSize ?? 10) &&
  (line.box?.bottom ?? 0) >= (above.box?.bottom ?? 0) - 1

/** A further row begins at the same places: all of its cells but one stand under others, and one of them is not the first. */
function sharesColumns(line: Block, edges: readonly number[]): boolean {
  const parts = line.text.split('\t')
  const under = line.cells.filter((cell, place) => {
    const reach = figures.test(parts[place] ?? '') ? sameFigureEdge : sameEdge
    return edges.some((edge) => Math.abs(edge - cell) <= reach)
  })
  const [left = 0] = edges
  return under.length >= line.cells.length - 1 && under.some((cell) => cell > left + sameFigureEdge)
}

/** A line of one cell that begins where a column does and ends before the next one begins. */
function isCell(line: Block, edges: readonly number[]): boolean {
  if (line.cells.length > 1 || line.box === null || parseLabel(line.text) !== null || parseHeadingLabel(line.text) !== null) return false
  const { left, right } = line.box
  const sorted = [...edges].toSorted((p, q) => p - q)
  const place = sorted.findIndex((edge) => Math.abs(edge - left) <= sameEdge)
  if (place < 0) return false
  const next = sorted[place + 1]
  return next === undefined ? place > 0 : right < next
}

/** Puts the lines of a table into rows. A row begins where the first column has words again, a little further down than a line. */
function rowsOf(lines: readonly Block[]): Block[] {
  const columns = columnsOf(lines)
  const [left = 0] = columns
  const leading = leadingOf(lines)
  const rows: { cells: string[][]; lines: Block[] }[] = []
  for (const [index, line] of lines.entries()) {
    const gap = index === 0 ? Infinity : gapAfter(lines[index - 1], line)
    const startsFirst = Math.abs((line.cells[0] ?? left) - left) <= sameEdge
    const above = rows.at(-1)
    const opens = !above || gap > 1.5 * leading || (startsFirst && (gap > 1.03 * leading + 0.2 || (hasCells(line) && isFilled(above.lines))))
    const row = opens || !above ? { cells: columns.map((): string[] => []), lines: [] } : above
    if (row !== above) rows.push(row)
    row.lines.push(line)
    for (const [place, part] of line.text.split('\t').entries()) {
      const x = line.cells[place] ?? left
      row.cells[columnAt(columns, x, figures.test(part))]?.push(part)
    }
  }
  return rows.map(({ cells, lines: own }) => asRow(cells, own))
}

/** The distance of a cell's own lines: the smallest between lines that begin at one edge, where it is that of lines at all. */
function leadingOf(lines: readonly Block[]): number {
  const size = lines[0]?.fontSize ?? 10
  let least = 1.3 * size
  for (const [index, line] of lines.entries()) {
    const above = lines.slice(0, index).findLast((one) => one.cells.some((cell) => line.cells.some((own) => Math.abs(cell - own) <= sameEdge)))
    const gap = above ? gapAfter(above, line) : 0
    if (gap > 0.9 * size) least = Math.min(least, gap)
  }
  return least
}

const gapAfter = (above: Block | undefined, line: Block): number => (line.box?.bottom ?? 0) - (above?.box?.bottom ?? 0)

/** The line above stands in later columns only: the first one is done. */
const isFilled = (lines: readonly Block[]): boolean => {
  const last = lines.at(-1)
  return last !== undefined && last.cells.length === 1 && Math.abs((last.cells[0] ?? 0) - (lines[0]?.cells[0] ?? 0)) > sameEdge
}

/** Left edges of the columns: where cells begin, figures apart. */
function columnsOf(lines: readonly Block[]): number[] {
  const edges: number[] = []
  for (const line of lines) {
    const parts = line.text.split('\t')
    for (const [place, cell] of line.cells.entries()) {
      const reach = figures.test(parts[place] ?? '') ? sameFigureEdge : sameEdge
      if (!edges.some((edge) => Math.abs(edge - cell) <= reach)) edges.push(cell)
    }
  }
  return edges.toSorted((p, q) => p - q)
}

function columnAt(columns: readonly number[], x: number, isFigure: boolean): number {
  const reach = isFigure ? sameFigureEdge : sameEdge
  let best = 0
  for (const [place, edge] of columns.entries())
    if (Math.abs(edge - x) <= reach && Math.abs(edge - x) < Math.abs((columns[best] ?? 0) - x) + 0.01) best = place
  return best
}

function asRow(cells: readonly (readonly string[])[], lines: readonly Block[]): Block {
  const [first] = lines
  if (!first) throw new Error('A row has a line')
  const text = cells.map((parts) => parts.join('\n')).join('\t').trimEnd()
  // Cells are put together out of parts of lines: calls keep their row, not their place in it.
  const calls = lines.flatMap((line) => line.calls.map(({ label }) => ({ label, offset: text.length })))
  return { ...first, extent: 'paragraph', kind: 'table-row', text, areas: areasOfLines(lines), italics: [], bold: false, calls }
}
