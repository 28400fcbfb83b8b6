import { joinAreas, shiftCalls, shiftRanges, type Block } from './block.ts'
import { isMeetingLine } from './front.ts'
import { isOpener } from './lexicon.ts'
import { parseHeadingLabel, parseLabel } from './numbering.ts'

/** No printed line is longer, in characters: what is longer is a paragraph in one line. */
const longestLine = 160
/** No label is longer, in characters; nor are the signs that close a sentence. */
const longestLabel = 60

/** What most lines of a text have, against which one line stands out. */
interface Measure {
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

/** Joins printed lines into paragraphs; paragraphs of the source stay as they are. */
export function joinLines(blocks: readonly Block[]): Block[] {
  const lines = blocks.filter((one) => one.extent === 'line')
  if (lines.length === 0) return [...blocks]
  const measure = measureLines(lines)
  const joined: Block[] = []
  let open: { whole: Block; last: Block } | null = null
  for (const line of blocks) {
    if (line.extent === 'paragraph' || line.kind !== 'text') {
      if (open) joined.push(open.whole)
      open = null
      joined.push(line)
    } else if (open && goesOn(open.whole, open.last, line, measure))
      open = { whole: append(open.whole, open.last, line), last: line }
    else {
      if (open) joined.push(open.whole)
      open = { whole: line, last: line }
    }
  }
  if (open) joined.push(open.whole)
  return joined.map((one) => (one.extent === 'line' ? { ...one, extent: 'paragraph' } : one))
}

function measureLines(lines: readonly Block[]): Measure {
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
    const rights = inColumn.map((line) => line.box?.right ?? 0).toSorted((p, q) => p - q)
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

const edgesOf = (line: Block, measure: Measure): { readonly left: number; readonly right: number } =>
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

/** Whether a line belongs to the paragraph that is open above it. */
function goesOn(whole: Block, last: Block, line: Block, measure: Measure): boolean {
  if (isMeetingLine(line.text) || isMeetingLine(whole.text)) return false
  if (whole.text.length < 24 && parseHeadingLabel(whole.text)?.kind === 'annex') return false
  if (isLabelAlone(whole.text)) return parseLabel(line.text) === null && sameStyle(whole, line)
  if (!measure.wrapped) return false
  return measure.onPage ? goesOnPage(whole, last, line, measure) : goesOnText(whole, last, line, measure)
}

/** `85.` alone on its line waits for its words. */
function isLabelAlone(text: string): boolean {
  if (text.length > longestLabel) return false
  const label = parseLabel(text)
  return label !== null && label.label !== '•' && text.trim().length === label.length
}

function goesOnText(whole: Block, last: Block, line: Block, measure: Measure): boolean {
  if ((line.gapBefore ?? 0) > 0 || last.text.length > longestLine || isShortHeading(whole.text)) return false
  const full = (last.box?.right ?? 0) + firstWord(line.text).length + 1 > edgesOf(last, measure).right - 2
  if (startsParagraph(whole, line)) return false
  if ((line.box?.left ?? 0) > (last.box?.left ?? 0) + 2 && /[.;:,!?]["”’)]*$/u.test(last.text)) return false
  return full || !/[.;:!?]["”’)]*$/u.test(last.text) || /^\p{Ll}/u.test(line.text)
}

/** `Article 5`, `Annex`: what follows on the next line is no part of it. */
function isShortHeading(text: string): boolean {
  const label = parseHeadingLabel(text)
  return label !== null && text.length < 60 && ['article', 'annex', 'chapter', 'item'].includes(label.kind)
}

/** Labels and openers that begin a paragraph wherever they stand at a line's start. */
function startsParagraph(whole: Block, line: Block): boolean {
  const label = parseLabel(line.text)
  const ended = /[.;:,!?…]["”’)\]]*(?:\s?(?:and|or|et|ou|y|o|и))?$/u.test(whole.text.trimEnd())
  if (label && (ended || isHeadingLike(whole))) return true
  if (parseHeadingLabel(line.text) && ended) return true
  return /[,;.]$/u.test(whole.text.trimEnd()) && isOpener(line.text) && parseLabel(whole.text) === null
}

const isHeadingLike = (block: Block): boolean => block.text.length < 90 && !/[.;:,]$/u.test(block.text.trimEnd())

const firstWord = (text: string): string => /^\S+/u.exec(text)?.[0] ?? ''

const sameStyle = (one: Block, other: Block): boolean =>
  one.fontSize === null || other.fontSize === null || Math.abs(one.fontSize - other.fontSize) < 0.7

function goesOnPage(whole: Block, last: Block, line: Block, measure: Measure): boolean {
  if (!sameStyle(last, line) && !(last.text.length < 4 || line.text.length < 4)) return false
  if (whole.bold !== line.bold && letters(whole.text) > 3 && letters(line.text) > 3) return false
  const from = last.box
  const to = line.box
  if (!from || !to) return false
  const label = parseLabel(line.text)
  const samePage = last.page === line.page && last.column === line.column
  const size = line.fontSize ?? measure.size
  const gap = to.bottom - from.bottom
  const wide = samePage && (gap > measure.leading * (size / (measure.size || size)) * 1.28 + 0.5 || gap < -2)
  const indent = to.left - edgesOf(line, measure).left
  const further = to.left - from.left
  const jumps = further > 0.9 * size && hangsBelow(last, to.left) ? 0 : further
  const isFull = reaches(last, line, measure)
  const centred = isCentred(last, measure) && isCentred(line, measure)
  if (wide && gap > 0) return false
  if (gap < -2 && samePage) return hyphenated(whole)
  if (label !== null && standsAsLabel(whole, last, line, measure, isFull)) return false
  if ((line.bold || wide) && (parseHeadingLabel(line.text)?.kind ?? 'capital') !== 'capital') return false
  if (hyphenated(whole)) return true
  if (centred && samePage) return true
  if (!isFull && samePage && !whole.bold) {
    if (ended(whole) && !measure.spaced) return false
    return jumps < 2 * size && (measure.spaced || /^[\p{Ll}\d(“"]/u.test(line.text))
  }
  if (!samePage) return acrossPages(whole, last, line, measure, isFull)
  // A first line stands in from the margin; the lines below a hanging label stand at one edge.
  return jumps > 0.9 * size && indent > 0.9 * size ? hangs(last) : true
}

const letters = (text: string): number => text.replace(/[^\p{L}]/gu, '').length
const hyphenated = (block: Block): boolean => /\p{L}[-\u2010\u00ad]$/u.test(block.text.slice(-longestLabel))
const ended = (block: Block): boolean => /[.;:,!?…]["”’)\]]*(?:\s?(?:and|or|et|ou|y|o|и))?$/u.test(block.text.slice(-longestLabel).trimEnd())

/** The last line goes as far right as the next line's first word would allow. */
const reaches = (last: Block, line: Block, measure: Measure): boolean => {
  const width = (line.box?.right ?? 0) - (line.box?.left ?? 0)
  const sign = line.text.length > 0 ? width / line.text.length : 5
  return (last.box?.right ?? 0) + sign * (firstWord(line.text).length + 1) > edgesOf(last, measure).right - 2 * sign
}

/** Below a label, lines may stand at the edge of its words: at a tab, or where the label ends. */
function hangsBelow(last: Block, left: number): boolean {
  if (last.cells.length > 1 && Math.abs(left - (last.cells.at(-1) ?? 0)) < 3) return true
  const label = parseLabel(last.text) ?? parseHeadingLabel(last.text)
  if (label === null || !last.box) return false
  const words = last.box.left + (label.length / last.text.length) * (last.box.right - last.box.left)
  return Math.abs(left - words) < 0.9 * (last.fontSize ?? 10)
}

/** A line that begins with a label: the lines below it may stand further in. */
const hangs = (last: Block): boolean =>
  parseLabel(last.text) !== null || (last.cells.length > 1 && parseHeadingLabel(last.text) !== null)

function isCentred(line: Block, measure: Measure): boolean {
  if (!line.box) return false
  const { left, right } = edgesOf(line, measure)
  const middle = (left + right) / 2
  return line.box.left > left + 20 && Math.abs((line.box.left + line.box.right) / 2 - middle) < 8
}

/** A label at a line's start counts when the paragraph above is done or the label is set apart; `1993, 49/9` never parses as one. */
function standsAsLabel(whole: Block, last: Block, line: Block, measure: Measure, isFull: boolean): boolean {
  const inset =
    (line.box?.left ?? 0) - edgesOf(line, measure).left - ((last.box?.left ?? 0) - edgesOf(last, measure).left)
  // Lists within a sentence break at a line's end too: `…, (ii) the protection`.
  if (whole.text.trimEnd().endsWith(',') && isFull && Math.abs(inset) <= 4 && whole.text.includes('\n')) return false
  if (ended(whole) || !isFull) return true
  return inset > 4 || (inset < -4 && line.cells.length > 1)
}

function acrossPages(whole: Block, last: Block, line: Block, measure: Measure, isFull: boolean): boolean {
  if (line.bold && !whole.bold) return false
  if (/^\p{Ll}/u.test(line.text) || !ended(whole)) return true
  const inset = (line.box?.left ?? 0) - edgesOf(line, measure).left
  // Lines of a sub-paragraph go on at its own edge, which is no first line's.
  const edges = [last.box?.left ?? 0, last.cells.at(-1) ?? 0].map((edge) => edge - edgesOf(last, measure).left)
  const indented = inset > 0.9 * (line.fontSize ?? measure.size) && !edges.some((edge) => Math.abs(edge - inset) < 2)
  if (indented || !isFull) return false
  return !isOpener(line.text)
}

function append(whole: Block, last: Block, line: Block): Block {
  const shift = whole.text.length + 1
  return {
    ...whole,
    text: `${whole.text}\n${line.text}`,
    areas: joinAreas(whole.areas, line.areas, last.column === line.column),
    italics: [...whole.italics, ...shiftRanges(line.italics, shift)],
    calls: [...whole.calls, ...shiftCalls(line.calls, shift)],
    bold: whole.bold && (line.bold || letters(line.text) === 0),
    box:
      whole.box && line.box && whole.page === line.page
        ? {
            left: Math.min(whole.box.left, line.box.left),
            top: whole.box.top,
            right: Math.max(whole.box.right, line.box.right),
            bottom: line.box.bottom,
          }
        : whole.box,
  }
}
