import { squeeze } from '#shared/lib/text'
import { isSymbolAlone } from '#shared/symbol/find'
import type { Block } from './block.ts'
import { parseLabel } from './numbering.ts'

export interface DroppedLine {
  readonly text: string
  readonly page: number
  /** Short code: `job-number`, `page-number`, `running-head`, `continuation-mark`, `recycling-note`, `ornament`. */
  readonly why: string
}

export interface Cleared {
  readonly kept: readonly Block[]
  readonly dropped: readonly DroppedLine[]
}

/** Job numbers: `18-18418 (E) 071118`, `V.19-09754 (E) 041019 071019 *1909754*`, `GE.19-13879(R)`, `21-12641`. */
const jobNumber = /^(?:[A-Z]{1,3}\.\s?)?\d{2}-\d{5}\*?(?:\s*\([A-Z]\))?(?:\s+\d{6}){0,4}(?:\s+\*\d{7,}\*)?$/u
const datesOnly = /^(?:\d{6}\s+){0,3}\d{6}$/u
const barcode = /^\*[\d-]{6,}\*$|^\d{7}$/u
const continuation = /^(?:\/|…)\s?(?:\.{2,3}|…)$|^\/\.\.\.$/u
const recycling =
  /^(?:please recycle|merci de recycler|se ruega reciclar|просьба отправить на вторичную переработку|♲)\W*$/iu
const pageWords =
  /^(?:page|página|стр\.?|страница|الصفحة|第)\s?(\d{1,4})(?:\s?(?:\/|of|de|sur|из|頁|页)\s?\d{1,4})?\s?(?:页|頁)?$/iu
const pageFigures = /^[-–—]?\s?(\d{1,4}|[ivxl]{1,6})(?:\s?\/\s?\d{1,4})?\s?[-–—]?$/u
/** Two prints at nearly the same height, in points. */
const sameBand = 14
/** Share of the page's height, from each edge, in which furniture stands. */
const edge = 0.17

/**
 * Takes page furniture out of printed lines. A line goes only when it is a job number, a page number at the page's edge,
 * or repeats in the same band of other pages, never because it is short: a repeated sub-paragraph stays.
 */
export function dropFurniture(blocks: readonly Block[]): Cleared {
  const pages = new Map<number, Block[]>()
  let lowest = 0
  for (const block of blocks) {
    lowest = Math.max(lowest, block.box?.bottom ?? 0)
    if (block.page === null || !block.box || block.extent !== 'line' || block.box.bottom <= 0) continue
    const lines = pages.get(block.page)
    if (lines) lines.push(block)
    else pages.set(block.page, [block])
  }
  if (pages.size === 0) return dropCopiedFurniture(blocks)
  const height = lowest + 30
  const bands = repeatedBands(pages, height)
  const firstPage = Math.min(...pages.keys())
  const opening = squeeze((pages.get(firstPage) ?? []).map((block) => block.text).join(' '))
  const reasons = new Map<Block, string>()
  for (const [page, unsorted] of pages) {
    const lines = unsorted.toSorted((p, q) => (p.box?.bottom ?? 0) - (q.box?.bottom ?? 0))
    const isFirst = page === firstPage
    const body = bodySize(lines)
    for (const side of [lines, lines.toReversed()]) {
      let misses = 0
      const whyOf = once((line) => reasonFor(line, { isFirst, fromTop: side === lines, body, bands, opening }))
      for (const [index, line] of side.entries()) {
        if (misses >= 2 || !atEdge(line, height)) break
        const why = whyOf(line)
        // Words of the first page are a head only above all text: a heading may repeat them.
        const repeats = why === 'running-head' && misses > 0 && !bands.has(bandKey(line))
        const isApart = (): boolean => standsApart(side, index, (other) => reasons.has(other), (other) => whyOf(other) !== null)
        if (why === null || repeats || (why === 'running-head' && !isApart())) misses++
        else reasons.set(line, why)
      }
    }
    for (const line of lines) if (!reasons.has(line) && isJobLine(line.text)) reasons.set(line, 'job-number')
  }
  return {
    kept: blocks.filter((block) => !reasons.has(block)),
    dropped: [...reasons].map(([block, why]) => ({
      text: block.text.replace(/\s+/gu, ' '),
      page: block.page ?? 0,
      why,
    })),
  }
}

/** Text copied from pages has their furniture among its lines: job numbers, `/...`, and the symbol once a page. */
function dropCopiedFurniture(blocks: readonly Block[]): Cleared {
  const symbols = new Map<string, number>()
  const reasons = new Map<Block, string>()
  for (const line of blocks) {
    const text = line.text.trim()
    if (line.extent !== 'line' || text.length > 60) continue
    if (isJobLine(text)) reasons.set(line, 'job-number')
    else if (continuation.test(text)) reasons.set(line, 'continuation-mark')
    else if (text.includes('/') && isSymbolAlone(text)) {
      const times = symbols.get(text) ?? 0
      symbols.set(text, times + 1)
      // The first one is the masthead's; a list of documents names each of them once.
      if (times > 0) reasons.set(line, 'running-head')
    }
  }
  return {
    kept: blocks.filter((line) => !reasons.has(line)),
    dropped: [...reasons].map(([line, why]) => ({ text: line.text.trim(), page: line.page ?? 1, why })),
  }
}

/** Asks for each line once, however often the answer is needed. */
function once(ask: (line: Block) => string | null): (line: Block) => string | null {
  const answers = new Map<Block, string | null>()
  return (line) => {
    const known = answers.get(line)
    if (known !== undefined) return known
    const answer = ask(line)
    answers.set(line, answer)
    return answer
  }
}

/**
 * Running heads keep their distance from the text: the wide gap may stand below further lines that look like furniture.
 * A line of a paragraph that happens to repeat has no such gap, or has a line of text close by on the other side.
 */
function standsApart(
  side: readonly Block[],
  index: number,
  isTaken: (line: Block) => boolean,
  isFurniture: (line: Block) => boolean,
): boolean {
  const outer = side[index - 1]
  if (outer && !isTaken(outer) && isCloseTo(outer, side[index])) return false
  for (let inner = index; isCloseTo(side[inner], side[inner + 1]); inner++) {
    const next = side[inner + 1]
    if (next && !isFurniture(next)) return false
  }
  return true
}

/** As close as the lines of a paragraph; nothing is close to what has no place. */
function isCloseTo(line: Block | undefined, next: Block | undefined): boolean {
  if (!line?.box || !next?.box) return false
  return Math.abs(next.box.bottom - line.box.bottom) <= 1.45 * Math.max(line.fontSize ?? 0, next.fontSize ?? 0)
}

const atEdge = (line: Block, height: number): boolean =>
  line.box !== null && (line.box.bottom < edge * height || line.box.top > (1 - edge) * height)

function isJobLine(text: string): boolean {
  if (!/\d{5}|\*/u.test(text)) return false
  const parts = text.split('\t').map((part) => part.trim())
  return (
    parts.some((part) => jobNumber.test(part) || barcode.test(part)) &&
    parts.every(
      (part) =>
        jobNumber.test(part) ||
        barcode.test(part) ||
        datesOnly.test(part) ||
        pageFigures.test(part) ||
        /^[♲*]$/u.test(part),
    )
  )
}

interface Surroundings {
  readonly isFirst: boolean
  readonly fromTop: boolean
  readonly body: number
  readonly bands: ReadonlySet<string>
  /** Squeezed words of the first page. */
  readonly opening: string
}

function reasonFor(line: Block, around: Surroundings): string | null {
  const text = line.text.trim()
  if (isJobLine(text)) return 'job-number'
  if (continuation.test(text)) return 'continuation-mark'
  if (recycling.test(text)) return 'recycling-note'
  if (datesOnly.test(text)) return 'job-number'
  if (!/[\p{L}\p{N}_*†‡§]/u.test(text.replace(/[\ue000-\uf8ff]/gu, ''))) return 'ornament'
  if (pageWords.test(text)) return 'page-number'
  if (pageFigures.test(text) && !(around.isFirst && around.fromTop)) return 'page-number'
  // Two pages may well call the same note, at the same height.
  const isNote = line.calls.some((call) => call.offset === 0) || /^\d{1,3}\/\s/u.test(text)
  // Two paragraphs may well have a line in common: one as large as the text that begins small, ends in a comma or has a label is no head.
  const asText = !line.bold && (line.fontSize ?? around.body) > around.body - 0.5 && (/^\p{Ll}|[,;]$/u.test(text) || hasLabel(text))
  if (around.bands.has(bandKey(line)) && !isNote && !asText) return 'running-head'
  if (around.isFirst) return null
  const parts = text.split('\t').map((part) => part.trim())
  // A heading may repeat words of the first page too, but is no smaller than the text.
  const size = line.fontSize ?? around.body
  const smaller = size < around.body - 0.5 || (line.bold && size < around.body + 0.5)
  const known = (part: string): boolean =>
    (part.includes('/') && isSymbolAlone(part)) ||
    pageFigures.test(part) ||
    pageWords.test(part) ||
    jobNumber.test(part) ||
    (smaller && squeeze(part).length > 8 && around.opening.includes(squeeze(part)))
  return around.fromTop && parts.every(known) ? 'running-head' : null
}

/** A page number beside the words of a head is no label. */
const hasLabel = (text: string): boolean => parseLabel(text) !== null && !pageFigures.test(text.split('\t')[0] ?? '')

/** No page number is longer, in characters, whatever stands around it. */
const longestPageNumber = 20

/** The words of a line without the page number at its end or start, which differs where all else repeats. */
function bandKey({ text }: Block): string {
  if (text.length > longestPageNumber && !/\t|\d$/u.test(text)) return squeeze(text)
  const words = text.split('\t').filter((cell) => !pageFigures.test(cell.trim()))
  return squeeze(words.join(' ').replace(/(?<=\p{L}\s)\d{1,4}$/u, ''))
}

/** Keys of lines that stand on two or more pages at the same height. */
function repeatedBands(pages: ReadonlyMap<number, readonly Block[]>, height: number): Set<string> {
  const seen = new Map<string, { page: number; y: number }[]>()
  for (const [page, lines] of pages) {
    for (const line of lines) {
      if (!atEdge(line, height) || !line.box) continue
      const key = bandKey(line)
      if (key.length < 2) continue
      const places = seen.get(key)
      if (places) places.push({ page, y: line.box.bottom })
      else seen.set(key, [{ page, y: line.box.bottom }])
    }
  }
  const repeated = new Set<string>()
  for (const [key, places] of seen) {
    // Where two pages have it at nearly one height, two that follow each other by height have it so.
    const byHeight = places.toSorted((p, q) => p.y - q.y)
    if (byHeight.some(({ page, y }, index) => isNear(byHeight[index + 1], page, y))) repeated.add(key)
  }
  return repeated
}

const isNear = (other: { page: number; y: number } | undefined, page: number, y: number): boolean =>
  other !== undefined && other.page !== page && other.y - y < sameBand

/** The size that most letters of a page have. */
export function bodySize(lines: readonly Block[]): number {
  const count = new Map<number, number>()
  for (const line of lines) {
    if (line.fontSize === null) continue
    const size = Math.round(line.fontSize * 2) / 2
    count.set(size, (count.get(size) ?? 0) + line.text.length)
  }
  return [...count].toSorted((p, q) => q[1] - p[1])[0]?.[0] ?? 0
}
