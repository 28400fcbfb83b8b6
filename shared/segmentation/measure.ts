import type { Block } from './block.ts'

/** No printed line is longer, in characters: what is longer is a paragraph in one line. */
export const longestLine = 160

/** What most lines of a text have, against which one line stands out. */
export interface Measure {
  /** Edges of the text, by column. */
  readonly edges: ReadonlyMap<Block['column'], { readonly left: number; readonly right: number }>
  readonly leading: number
  readonly size: number
  /** Paragraphs stand apart by more than their lines do. */
  readonly spaced: boolean
  /** Lines are as long as a page is wide; else every line is a paragraph of its own. */
  readonly wrapped: boolean
  /** Positions come from a page, in points; else from characters of plain text. */
  readonly onPage: boolean
}

/** Measures what most printed lines of a text have in common. */
export function measureLines(lines: readonly Block[]): Measure {
  const onPage = lines.some((line) => (line.box?.bottom ?? 0) > 0)
  const size = modal(
    lines.map((line) => round(line.fontSize ?? 0)),
    lines.map((line) => line.text.length),
  )
  const plain = onPage
    ? lines.filter((line) => line.text.length > 30 && Math.abs((line.fontSize ?? 0) - size) < 1)
    : lines.filter((line) => line.text.length <= longestLine)
  const gaps: number[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before && before.page === line.page && before.column === line.column) {
      const gap = (line.box?.bottom ?? 0) - (before.box?.bottom ?? 0)
      if (gap > 2 && gap < 40 && Math.abs((line.fontSize ?? 0) - size) < 1) gaps.push(round(gap))
    }
  }
  const leading = commonLeading(gaps) ?? size * 1.2
  const spaced = gaps.filter((gap) => gap > leading * 1.28 + 0.5).length > 0.08 * gaps.length
  return { edges: measureEdges(plain), leading, size, spaced, wrapped: onPage || isWrapped(lines), onPage }
}

function measureEdges(lines: readonly Block[]): Map<Block['column'], { left: number; right: number }> {
  const edges = new Map<Block['column'], { left: number; right: number }>()
  for (const column of [0, 1, 2] as const) {
    const inColumn = lines.filter((line) => line.column === column)
    if (inColumn.length === 0) continue
    // Numbers sort quickest where they are nothing else.
    const rights = Float64Array.from(inColumn, (line) => line.box?.right ?? 0).sort()
    edges.set(column, {
      left: modal(
        inColumn.map((line) => round(line.box?.left ?? 0)),
        inColumn.map(() => 1),
      ),
      right: rights[Math.floor(0.9 * (rights.length - 1))] ?? 0,
    })
  }
  return edges
}

/** Edges of the text in the column that a line stands in. */
export const edgesOf = (line: Block, measure: Measure): { readonly left: number; readonly right: number } =>
  measure.edges.get(line.column) ?? measure.edges.get(0) ?? { left: 0, right: 0 }

/** The smallest distance between lines that is common: lists of one-line items may be more common but are set wider. */
function commonLeading(gaps: readonly number[]): number | null {
  const count = new Map<number, number>()
  for (const gap of gaps) count.set(gap, (count.get(gap) ?? 0) + 1)
  const most = Math.max(0, ...count.values())
  const common = [...count].filter(([, times]) => times >= 0.3 * most).map(([gap]) => gap)
  return common.length > 0 ? Math.min(...common) : null
}

/** Hard-wrapped text has many lines of nearly the same length; or groups of lines between empty ones. */
function isWrapped(lines: readonly Block[]): boolean {
  const lengths = lines.map((line) => line.box?.right ?? 0).toSorted((p, q) => p - q)
  const longest = lengths.at(-1) ?? 0
  const after = lines.filter((line) => (line.gapBefore ?? 0) > 0).length
  if (after >= 0.1 * lines.length && lines.length - after >= 0.25 * lines.length) return true
  if (longest > longestLine) return false
  const nearFull = lengths.filter((right) => right > 0.75 * longest).length
  return longest >= 40 && nearFull >= 0.35 * lengths.length
}

const round = (value: number): number => Math.round(value * 2) / 2

function modal(values: readonly number[], weights: readonly number[]): number {
  const count = new Map<number, number>()
  for (const [index, value] of values.entries()) count.set(value, (count.get(value) ?? 0) + (weights[index] ?? 1))
  return [...count].toSorted((p, q) => q[1] - p[1])[0]?.[0] ?? 0
}
