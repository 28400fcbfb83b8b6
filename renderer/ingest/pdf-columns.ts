import type { PlacedRun, PrintedLine } from './pdf-lines.ts'
import { isRightToLeft } from './pdf-right-to-left.ts'

export interface OrderedLine {
  readonly line: PrintedLine
  /** 0 = over the whole width, 1 = first column, 2 = second. */
  readonly column: 0 | 1 | 2
}

/** A gutter keeps at least this much clear on either side of its middle, in font sizes: more than any space between words. */
const clearShare = 0.45
/** Fewer full lines on either side than this are a masthead or a small table, no columns. */
const fewestLines = 3
/** Lines at the head of an otherwise empty column; more are a column by themselves. */
const mostBeside = 4
/** Share of the page's width that the lines of a column fill at least; labels and table cells do not. */
const columnWidth = 0.24
/** Share of the page's width that a line of one column fills, and two lines side by side. */
const wideShare = 0.5
/** So many lines, or this share of the wide ones, stand in columns at least: in a few justified lines of one column spaces happen to meet. */
const surelyBeside = 8
const fewestBeside = 0.35

type Side = 'both' | 'left' | 'right' | 'across'

export interface PageOrder {
  readonly lines: OrderedLine[]
  /** Where the columns part; null on a page of one column. */
  readonly gutter: number | null
}

/**
 * Puts a page's lines into reading order: where two columns stand side by side, the first is read before the second.
 * `known` is the gutter of an earlier page: a last page may hold too few lines to show its own.
 */
export function readingOrder(lines: readonly PrintedLine[], pageWidth: number, known: number | null = null): PageOrder {
  const sizes = lines.map((line) => line.size).toSorted((p, q) => p - q)
  const clear = clearShare * (sizes[Math.floor(sizes.length / 2)] ?? 10)
  const found = findGutter(lines, pageWidth, clear)
  const narrow = found === null && known === null ? besideNarrowColumn(lines, pageWidth, clear) : null
  const gutter = found ?? known ?? narrow
  if (gutter === null) return { lines: lines.map((line) => ({ line, column: 0 })), gutter }
  const fewest = found === null ? 1 : fewestLines
  const ordered: OrderedLine[] = []
  let zone: PrintedLine[] = []
  const close = (): void => {
    ordered.push(
      ...(narrow !== null || isColumns(zone, gutter, pageWidth, fewest)
        ? inColumns(zone, gutter, isRightToLeft(zone.flatMap((line) => line.runs)))
        : zone.map((line) => ({ line, column: 0 as const }))),
    )
    zone = []
  }
  for (const line of lines) {
    if (sideOf(line, gutter, clear) === 'across') {
      close()
      ordered.push({ line, column: 0 })
    } else zone.push(line)
  }
  close()
  return { lines: ordered, gutter }
}

function sideOf(line: PrintedLine, gutter: number, clear: number): Side {
  let left = false
  let right = false
  for (const run of line.runs) {
    if (overlaps(run, gutter, clear)) return 'across'
    if (run.x + run.width / 2 < gutter) left = true
    else right = true
  }
  return left && right ? 'both' : left ? 'left' : 'right'
}

/** The middle of where most lines stand on either side, at the same height; null where the page has one column. */
function findGutter(lines: readonly PrintedLine[], pageWidth: number, clear: number): number | null {
  let best: number[] = []
  let most = 0
  const places: number[] = []
  for (let x = 0.36 * pageWidth; x <= 0.64 * pageWidth; x += 2) places.push(x)
  const crossed = crossings(lines, places, clear)
  for (const [place, x] of places.entries()) {
    const beside = linesBeside(lines, x, pageWidth, (line) => crossed[place * lines.length + line] === 1)
    if (beside > most) best = []
    if (beside > 0 && beside >= most) best.push(x)
    most = Math.max(most, beside)
  }
  const wide = lines.filter((line) => extentOf(line) > wideShare * pageWidth).length
  return most >= Math.min(surelyBeside, fewestBeside * wide) ? (best[Math.floor(best.length / 2)] ?? null) : null
}

function extentOf({ runs }: PrintedLine): number {
  return Math.max(...runs.map((run) => run.x + run.width)) - Math.min(...runs.map((run) => run.x))
}

/** A last page may have one column full and a line or two at the head of the other, such as the meeting and its date. */
function besideNarrowColumn(lines: readonly PrintedLine[], pageWidth: number, clear: number): number | null {
  for (let x = 0.46 * pageWidth; x <= 0.56 * pageWidth; x += 2) {
    if (lines.some((line) => crosses(line, x, clear))) continue
    const left = fullLines(lines, x, 'left', columnWidth * pageWidth)
    const right = lines.filter((line) => line.runs.some((run) => run.x > x))
    if (left.length >= mostBeside * fewestLines && right.length > 0 && right.length <= mostBeside && areFilled(lines, x, 'left')) return x
  }
  return null
}

/** How many lines stand in columns on either side of x: in the stretches of lines that nothing crosses there. */
function linesBeside(lines: readonly PrintedLine[], x: number, pageWidth: number, isCrossed: (line: number) => boolean): number {
  let beside = 0
  let start = 0
  for (let end = 0; end <= lines.length; end++) {
    if (end < lines.length && !isCrossed(end)) continue
    // Most of a page's stretches are too short to look at.
    if (end - start >= fewestLines && isColumns(lines.slice(start, end), x, pageWidth, fewestLines)) beside += end - start
    start = end + 1
  }
  return beside
}

/** A run stands in the gutter with some of its width: many short runs, one a letter or a word, cross it as one long run does. */
const overlaps = (run: PlacedRun, gutter: number, clear: number): boolean =>
  Math.min(run.x + run.width, gutter + clear) - Math.max(run.x, gutter - clear) > 0.5 * clear

/** Marks with 1 the lines that cross each place: one row of lines a place. A page has few runs, and they are short: each is looked at once. */
function crossings(lines: readonly PrintedLine[], places: readonly number[], clear: number): Uint8Array {
  const crossed = new Uint8Array(places.length * lines.length)
  const [first = 0, second = first + 1] = places
  const step = second - first
  for (const [index, { runs }] of lines.entries()) {
    for (const run of runs) {
      // A hair more on either side than can overlap: where the run ends, the rule itself decides.
      const from = Math.max(0, Math.floor((run.x - clear - first) / step))
      const to = Math.min(places.length - 1, Math.ceil((run.x + run.width + clear - first) / step))
      for (let place = from; place <= to; place++)
        if (overlaps(run, places[place] ?? 0, clear)) crossed[place * lines.length + index] = 1
    }
  }
  return crossed
}

function crosses(line: PrintedLine, x: number, clear: number): boolean {
  for (const run of line.runs) if (overlaps(run, x, clear)) return true
  return false
}

function halves(line: PrintedLine, gutter: number): { left: PlacedRun[]; right: PlacedRun[] } {
  return {
    left: line.runs.filter((run) => run.x + run.width / 2 < gutter),
    right: line.runs.filter((run) => run.x + run.width / 2 >= gutter),
  }
}

/** Enough full lines on both sides, at the same heights, each side with an edge of its own: else it is a masthead, or spaces that happen to meet. */
function isColumns(zone: readonly PrintedLine[], gutter: number, pageWidth: number, fewest: number): boolean {
  const least = columnWidth * pageWidth
  const left = fullLines(zone, gutter, 'left', least)
  if (left.length < fewest || !haveEdge(left, fewest)) return false
  const right = fullLines(zone, gutter, 'right', least)
  if (right.length < fewest || !haveEdge(right, fewest)) return false
  if (fewest > 1 && !(areFilled(zone, gutter, 'left') && areFilled(zone, gutter, 'right'))) return false
  const from = Math.max(Math.min(...left.map(({ y }) => y)), Math.min(...right.map(({ y }) => y)))
  const to = Math.min(Math.max(...left.map(({ y }) => y)), Math.max(...right.map(({ y }) => y)))
  const within = (lines: readonly { y: number }[]): number =>
    lines.filter(({ y }) => y >= from - 2 && y <= to + 2).length
  return fewest === 1 || (within(left) >= fewest && within(right) >= fewest)
}

/** Half of a column's lines and more run as far as its longest one; the cells of a table end anywhere. */
function areFilled(zone: readonly PrintedLine[], gutter: number, side: 'left' | 'right'): boolean {
  const widths = fullLines(zone, gutter, side, 0).map(({ width }) => width)
  const longest = Math.max(...widths)
  return widths.filter((width) => width > 0.8 * longest).length >= 0.5 * widths.length
}

interface FullLine {
  readonly y: number
  readonly edge: number
  readonly width: number
}

/** The lines that fill more than `least` points on one side. Asked for many gutters a page: it makes nothing but what it finds. */
function fullLines(zone: readonly PrintedLine[], gutter: number, side: 'left' | 'right', least: number): FullLine[] {
  const found: FullLine[] = []
  for (const line of zone) {
    let from = Infinity
    let to = -Infinity
    for (const run of line.runs) {
      if (run.x + run.width / 2 < gutter !== (side === 'left')) continue
      from = Math.min(from, run.x)
      to = Math.max(to, run.x + run.width)
    }
    if (to - from > least) found.push({ y: line.y, edge: from, width: to - from })
  }
  return found
}

/** Enough lines begin at one x: first lines and sub-paragraphs stand in from it, words that happen to meet share none. */
const haveEdge = (lines: readonly { readonly edge: number }[], fewest: number): boolean =>
  lines.some(
    ({ edge }) =>
      lines.filter((other) => Math.abs(other.edge - edge) < 1.5).length >= Math.max(fewest, 0.3 * lines.length),
  )

function inColumns(zone: readonly PrintedLine[], gutter: number, rightToLeft: boolean): OrderedLine[] {
  const left: OrderedLine[] = []
  const right: OrderedLine[] = []
  for (const line of zone) {
    const parts = halves(line, gutter)
    if (parts.left.length > 0) left.push({ line: { ...line, runs: parts.left }, column: rightToLeft ? 2 : 1 })
    if (parts.right.length > 0) right.push({ line: { ...line, runs: parts.right }, column: rightToLeft ? 1 : 2 })
  }
  return rightToLeft ? [...right, ...left] : [...left, ...right]
}
