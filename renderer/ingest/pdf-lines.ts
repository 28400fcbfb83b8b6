import { shiftRanges, type Block, type Box } from '#shared/segmentation/block'
import type { FootnoteCall, TextRange } from '#shared/domain/paragraph'
import type { PdfFont, PdfPage, PdfRun } from './pdf-door.ts'
import { fromTheRight, isMark, isRightToLeft } from './pdf-right-to-left.ts'

/** A run placed on the page: points from the top left corner, y on the baseline. */
export interface PlacedRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly rightToLeft: boolean
}

export interface PrintedLine {
  readonly runs: PlacedRun[]
  y: number
  readonly size: number
}

/** A gap this wide (in font sizes) separates words; narrower ones come from kerning and must not split a word. */
const wordGap = 0.16
/** A gap this wide separates a label, a column or a table cell from what follows. */
const cellGap = 1.15
/** Runs smaller than this share of their line and raised above its baseline are note calls. */
const callSize = 0.82

const plainFont: PdfFont = { bold: false, italic: false }

/** Places the runs of a page upright; runs that stand at another angle than most of the page are left out. */
export function placeRuns(page: PdfPage): PlacedRun[] {
  const votes = [0, 0, 0, 0]
  const turned = page.runs.map((run) => {
    const turns = quarter(page, run)
    votes[turns] = (votes[turns] ?? 0) + run.str.length
    return turns
  })
  const main = votes.indexOf(Math.max(...votes))
  const placed: PlacedRun[] = []
  for (const [index, run] of page.runs.entries())
    if (turned[index] === main && isWord(run.str)) placed.push(place(run, main, page))
  return withoutOverprint(placed)
}

const isWord = (text: string): boolean => text !== ' ' && text.trim() !== ''

function place(run: PdfRun, turns: number, page: PdfPage): PlacedRun {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page.toPage
  const [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0] = run.transform
  const x = a * e2 + c * f2 + e
  const y = b * e2 + d * f2 + f
  const font = page.fonts.get(run.fontName) ?? plainFont
  const scale = lengthOf(a * a2 + c * b2, b * a2 + d * b2) / (lengthOf(a2, b2) || 1)
  return {
    text: run.str,
    x: turns === 1 ? y : turns === 2 ? page.width - x : turns === 3 ? page.height - y : x,
    y: turns === 1 ? page.width - x : turns === 2 ? page.height - y : turns === 3 ? x : y,
    width: run.width * scale,
    size: lengthOf(c2, d2) * scale || 1,
    bold: font.bold,
    italic: font.italic,
    rightToLeft: run.dir === 'rtl',
  }
}

/** `Math.hypot` guards against numbers that no page has, and is asked three times a run. */
const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y)

/** Which quarter turn a run makes on the shown page: 0 upright, 1 down, 2 upside down, 3 up. */
function quarter({ toPage: [a = 1, b = 0, c = 0, d = 1] }: PdfPage, { transform: [a2 = 1, b2 = 0] }: PdfRun): 0 | 1 | 2 | 3 {
  const along = a * a2 + c * b2
  const down = b * a2 + d * b2
  if (Math.abs(along) >= Math.abs(down)) return along >= 0 ? 0 : 2
  return down > 0 ? 1 : 3
}

/** Drops the second print of words that are printed twice, a hair apart, to look bold. */
function withoutOverprint(runs: readonly PlacedRun[]): PlacedRun[] {
  const seen = new Map<string, PlacedRun[]>()
  return runs.filter((run) => {
    const same = seen.get(run.text)
    if (!same) seen.set(run.text, [run])
    else if (
      same.some((other) => Math.abs(other.x - run.x) < 0.15 * run.size && Math.abs(other.y - run.y) < 0.1 * run.size)
    )
      return false
    else same.push(run)
    return true
  })
}

/** Gathers runs into printed lines, top to bottom. Raised small runs join the line that they hang on. */
export function gatherLines(runs: readonly PlacedRun[]): PrintedLine[] {
  const lines: PrintedLine[] = []
  // Runs mostly come in the order of their words: the next one stands on the same line.
  let last: PrintedLine | undefined
  for (const run of runs.filter((one) => !isMark(one)).toSorted((p, q) => q.size - p.size)) {
    const largest = lines[0]?.size ?? 0
    const hangs = run.size <= callSize * largest && run.text.trim().length <= 8
    const home: PrintedLine | undefined =
      (hangs ? nearestHost(lines, run, 1.6) : undefined) ??
      (last?.y === run.y ? last : lines.find((line) => sharesBaseline(line, run))) ??
      (hangs ? nearestHost(lines, run, 3.3) : undefined)
    last = home ?? { runs: [], y: run.y, size: run.size }
    last.runs.push(run)
    if (!home) lines.push(last)
  }
  for (const line of lines) line.y = mainBaseline(line)
  for (const mark of runs.filter(isMark)) lines.find((line) => standsOver(line, mark))?.runs.push(mark)
  return lines.toSorted((p, q) => p.y - q.y)
}

const sharesBaseline = (line: PrintedLine, run: PlacedRun): boolean =>
  Math.abs(line.y - run.y) <= 0.22 * Math.min(run.size, line.size)

/** A mark stands a little above or below the letters that it marks. */
const standsOver = (line: PrintedLine, mark: PlacedRun): boolean =>
  Math.abs(line.y - mark.y) < 0.6 * line.size && line.runs.some((run) => mark.x > run.x - line.size && mark.x < run.x + run.width + line.size)

/** The line that a small raised run hangs on: a call close behind a word, a note's label well before its words. */
function nearestHost(lines: readonly PrintedLine[], run: PlacedRun, reach: number): PrintedLine | undefined {
  let best: PrintedLine | undefined
  let least = Infinity
  for (const line of lines) {
    if (run.size > callSize * line.size) continue
    const raised = line.y - run.y
    if (raised < -0.2 * line.size || raised > 0.75 * line.size) continue
    for (const other of line.runs) {
      const behind = run.x - (other.x + other.width)
      const before = other.x - (run.x + run.width)
      const distance = behind > before ? Math.max(0, behind) : Math.max(0, before) + 0.5 * line.size
      const most = behind > before ? 1.3 : reach
      if (distance < most * line.size && distance < least) {
        least = distance
        best = line
      }
    }
  }
  return best
}

function mainBaseline(line: PrintedLine): number {
  let best = line.y
  let most = 0
  const count = new Map<number, number>()
  for (const run of line.runs) {
    const total = (count.get(run.y) ?? 0) + run.text.length
    count.set(run.y, total)
    if (total > most) {
      most = total
      best = run.y
    }
  }
  return best
}

/**
 * Writes one printed line as a block: words spaced by measure, wide gaps as tabs, note calls lifted out.
 * The block keeps `page` itself, as its sheet.
 */
export function lineBlock(
  line: PrintedLine,
  page: Pick<PdfPage, 'number' | 'width' | 'height'>,
  column: Block['column'] = 0,
  rightToLeft = isRightToLeft(line.runs),
): Block {
  const size = mainSize(line)
  const ordered = rightToLeft ? fromTheRight(line.runs) : line.runs.toSorted((p, q) => p.x - q.x)
  const startOf = (run: PlacedRun): number => (rightToLeft ? run.x + run.width : run.x)
  let text = ''
  const cells: number[] = []
  const italics: TextRange[] = []
  const calls: FootnoteCall[] = []
  let boldLetters = 0
  let edge: number | null = null
  let afterCall = false
  for (const run of ordered) {
    const gap = edge === null ? null : rightToLeft ? edge - (run.x + run.width) : run.x - edge
    edge = rightToLeft ? run.x : run.x + run.width
    const call = callLabel(run, line.y, size)
    if (
      call !== null &&
      !(text === '' && ordered.every((other) => other === run || callLabel(other, line.y, size) !== null))
    ) {
      for (const label of call) calls.push({ offset: text.trimEnd().length, label })
      afterCall = true
      if (cells.length === 0) cells.push(run.x)
      continue
    }
    const words = wordsOf(run)
    if (gap === null || text === '') {
      if (cells.length === 0) cells.push(startOf(run))
    } else if (gap > cellGap * size && !(afterCall && gap < 2 * size)) {
      text = `${text.trimEnd()}\t`
      cells.push(startOf(run))
    } else if (gap > wordGap * size && !endsInSpace(text) && !words.startsWith(' ')) {
      if (!isSetClose(text, words, rightToLeft)) text += ' '
    } else if (afterCall && !endsInSpace(text) && /^[\p{L}\p{N}(“«"]/u.test(words)) {
      text += ' '
    }
    afterCall = false
    const start = text.length
    text += text === '' || text.endsWith('\t') ? words.trimStart() : words
    if (run.italic && text.length > start) addRange(italics, start, text.length)
    if (run.bold) boldLetters += lettersIn(words)
  }
  const trimmed = text.trimEnd()
  return {
    extent: 'line',
    kind: 'text',
    text: trimmed,
    page: page.number,
    box: boxOf(line, size),
    sheet: page,
    areas: none,
    column,
    // A list that grew holds room for sixteen more: of a long document's memory a fiftieth.
    cells: cells.slice(),
    fontSize: size,
    bold: boldLetters > 0 && boldLetters >= 0.8 * lettersIn(text),
    italics: italics.length > 0 ? shiftRanges(italics, 0, trimmed.length) : none,
    align: null,
    printed: none,
    calls: calls.length > 0 ? calls : none,
    label: null,
    outline: null,
    gapBefore: null,
  }
}

/** Most of the thousands of lines of a document have none of what they may have: they share it. */
const none: readonly never[] = []

/** White space that is more than one space between words, and Chinese signs: most runs have neither, and need no other look. */
const needsCare = /[^\S ]|\s{2}|[\u3000-\u303f\u3400-\u9fff\uff00-\uff60]/u

/** Chinese signs, their punctuation and full-width forms. */
const chinese = /[\u3000-\u303f\u3400-\u9fff\uff00-\uff60]/u
const besideChinese = /(?<=[\u3000-\u303f\u3400-\u9fff\uff00-\uff60]) | (?=[\u3000-\u303f\u3400-\u9fff\uff00-\uff60])/gu

/** Chinese is typed without spaces: those beside its signs, before figures too, are set by the layout. */
function wordsOf({ text }: PlacedRun): string {
  return needsCare.test(text) ? text.replace(/\s+/gu, ' ').replace(besideChinese, '') : text
}

/** Whether a gap between two runs is the layout's, and no space. */
const isSetClose = (before: string, after: string, rightToLeft: boolean): boolean =>
  chinese.test(before.slice(-1)) ||
  chinese.test(after.charAt(0)) ||
  (rightToLeft && (/[([]$/u.test(before) || /^[)\]،؛.:]/u.test(after)))

const endsInSpace = (text: string): boolean => text.endsWith(' ') || text.endsWith('\t')

function boxOf({ runs, y }: PrintedLine, size: number): Box {
  let left = Infinity
  let right = -Infinity
  for (const run of runs) {
    left = Math.min(left, run.x)
    right = Math.max(right, run.x + run.width)
  }
  return { left, top: y - size, right, bottom: y }
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, '').length

function addRange(ranges: TextRange[], start: number, end: number): void {
  const last = ranges.at(-1)
  if (last && start - last.end <= 1) ranges[ranges.length - 1] = { start: last.start, end }
  else ranges.push({ start, end })
}

/** The size that most of a line's letters have. */
function mainSize(line: PrintedLine): number {
  const [first] = line.runs
  if (first && line.runs.every((run) => run.size === first.size)) return first.size
  const count = new Map<number, number>()
  for (const run of line.runs) count.set(run.size, (count.get(run.size) ?? 0) + run.text.trim().length)
  return [...count].toSorted((p, q) => q[1] - p[1])[0]?.[0] ?? line.size
}

/** Labels of the note calls that a run is; null where it is text. */
function callLabel(run: PlacedRun, baseline: number, size: number): string[] | null {
  if (run.size > callSize * size || baseline - run.y < 0.12 * size) return null
  const text = run.text.trim()
  if (/^[,\s]+$/u.test(text)) return []
  if (!/^(?:\d{1,3}|\*{1,4}|[a-z]|[ivx]{1,5}|[†‡§])(?:[,\s]+(?:\d{1,3}|\*{1,4}|[a-z]))*,?$/u.test(text)) return null
  return text.split(/[,\s]+/u).filter((part) => part !== '')
}
