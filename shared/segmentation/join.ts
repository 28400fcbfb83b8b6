import { areasOfLines, block, shiftCalls, shiftRanges, type Block, type Box } from './block.ts'
import { isMeetingLine } from './front.ts'
import { isOpener, isOperativeOpener, isOrganLine } from './lexicon.ts'
import { isInlineLabel } from './inline-labels.ts'
import { edgesOf, longestLine, measureLines, type Measure } from './measure.ts'
import { parseHeadingLabel } from './heading-labels.ts'
import { parseLabel } from './numbering.ts'

/** No label is longer, in characters; nor are the signs that close a sentence. */
const longestLabel = 60
/** A hundred pages show how a text is set. */
const enoughToMeasure = 5000

/** Joins printed lines into paragraphs; paragraphs of the source stay as they are. */
export function joinLines(blocks: readonly Block[]): Block[] {
  const lines = blocks.filter((one) => one.extent === 'line')
  if (lines.length === 0) return [...blocks]
  const measure = measureLines(lines.slice(0, enoughToMeasure))
  const joined: Block[] = []
  let open: OpenParagraph | null = null
  const close = (): void => {
    if (open) joined.push(closed(open))
    open = null
  }
  for (const line of blocks) {
    if (line.extent === 'paragraph' || line.kind !== 'text') {
      close()
      joined.push(line.extent === 'line' ? { ...line, extent: 'paragraph' } : line)
    } else if (open !== null && goesOn(open, open.last, line, measure)) takeIn(open, line)
    else {
      close()
      open = { lines: [line], last: line, text: line.text, bold: line.bold, fontSize: line.fontSize }
    }
  }
  close()
  return joined
}

/** A paragraph whose lines are still being gathered. */
interface OpenParagraph extends Whole {
  readonly lines: Block[]
  last: Block
  text: string
  bold: boolean
}

/** What of the lines above tells whether the next one goes on with them. */
type Whole = Pick<Block, 'text' | 'bold' | 'fontSize'>

/** Whether a line belongs to the paragraph that is open above it. */
function goesOn(whole: Whole, last: Block, line: Block, measure: Measure): boolean {
  if (isMeetingLine(line.text)) return false
  if (whole.text.length <= longestLine) {
    if (isOpenOrgan(whole.text)) return false
    if (isMeetingLine(whole.text)) return isVote(whole.text, line)
  }
  if (whole.text.length < 24 && parseHeadingLabel(whole.text)?.kind === 'annex') return false
  if (isLabelAlone(whole.text)) return parseLabel(line.text) === null && sameStyle(whole, line)
  if (!measure.wrapped) return false
  return measure.onPage ? goesOnPage(whole, last, line, measure) : goesOnText(whole, last, line, measure)
}

/** "The General Assembly," is a paragraph of its own, however close the next line stands. */
const isOpenOrgan = (text: string): boolean => /[,،，]$/u.test(text) && isOrganLine(text)

/** "Adopted at the 886th meeting" may go on with the vote: "by 9 votes to none, with 2 abstentions (…)." */
const isVote = (meeting: string, line: Block): boolean =>
  meeting.startsWith('Adopted') && !/[.]$/u.test(meeting) && (line.gapBefore ?? 0) === 0 && line.extent === 'line' && (line.box?.bottom ?? 0) === 0

/** `85.` alone on its line waits for its words. */
function isLabelAlone(text: string): boolean {
  if (text.length > longestLabel) return false
  const label = parseLabel(text)
  return label !== null && label.label !== '•' && text.trim().length === label.length
}

function goesOnText(whole: Whole, last: Block, line: Block, measure: Measure): boolean {
  if (isShortHeading(whole.text)) return false
  if (last.text.length > longestLine) return (line.gapBefore ?? 0) === 0 && !ended(whole) && parseLabel(line.text) === null
  if ((line.gapBefore ?? 0) > 0) return isTornSentence(whole, last, line, measure)
  const full = (last.box?.right ?? 0) + firstWord(line.text).length + 1 > edgesOf(last, measure).right - 2
  if (startsParagraph(whole, line)) return false
  if ((line.box?.left ?? 0) > (last.box?.left ?? 0) + 2 && /[.;:,!?]["”’)]*$/u.test(last.text)) return false
  return full || !/[.;:!?]["”’)]*$/u.test(last.text) || /^\p{Ll}/u.test(line.text)
}

/** Text copied from pages has empty lines where a page or column ended, in the midst of a sentence. */
function isTornSentence(whole: Whole, last: Block, line: Block, measure: Measure): boolean {
  if ((line.gapBefore ?? 0) > 3 || parseLabel(line.text) !== null || parseHeadingLabel(line.text) !== null) return false
  if (isOpener(line.text) || isOperativeOpener(line.text) || /[.;:,]\s\d{1,3}$/u.test(whole.text)) return false
  const full = (last.box?.right ?? 0) > 0.8 * (measure.edges.get(0)?.right ?? 0)
  // Russian paragraphs begin with a small letter behind a comma; those in Latin letters do not.
  if (/^[a-zà-ÿ]/u.test(line.text)) return whole.text.endsWith(',') ? full : !/[.;:!?]["”’)\]]*$/u.test(whole.text.slice(-longestLabel))
  return full && whole.text.includes('\n') && !ended(whole) && !/[)\]”"’]$/u.test(last.text)
}

/** `Article 5`, `Annex`: what follows on the next line is no part of it. */
function isShortHeading(text: string): boolean {
  const label = parseHeadingLabel(text)
  return label !== null && text.length < 60 && ['article', 'annex', 'chapter', 'item'].includes(label.kind)
}

/** Labels and openers that begin a paragraph wherever they stand at a line's start. */
function startsParagraph(whole: Whole, line: Block): boolean {
  const label = parseLabel(line.text)
  const ended = /[.;:,!?…]["”’)\]]*(?:\s?(?:and|or|et|ou|y|o|и))?$/u.test(whole.text.trimEnd())
  if (label && isInlineLabel(whole.text, label, line.text)) return false
  if (label && (ended || isHeadingLike(whole))) return true
  if (parseHeadingLabel(line.text) && ended) return true
  return /[,;.]$/u.test(whole.text.trimEnd()) && isOpener(line.text) && parseLabel(whole.text) === null
}

const isHeadingLike = (block: Whole): boolean => block.text.length < 90 && !/[.;:,]$/u.test(block.text.trimEnd())

/** Chinese parts no words: a line may end after any sign. A dash goes with the word behind it. */
const firstWord = (text: string): string => (cjkStart.test(text) ? text.slice(0, 1) : (/^(?:[–—]\s)?\S+/u.exec(text)?.[0] ?? ''))
const cjkStart = /^[\p{Script=Han}\u3000-\u303f\uff00-\uff60\u3040-\u30ff]/u

const sameStyle = (one: Whole, other: Whole): boolean =>
  one.fontSize === null || other.fontSize === null || Math.abs(one.fontSize - other.fontSize) < 0.7

function goesOnPage(whole: Whole, last: Block, line: Block, measure: Measure): boolean {
  if (!sameStyle(last, line) && !(isTooShort(last.text) || isTooShort(line.text))) return false
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
  if (whole.bold !== line.bold && letters(whole.text) > 3 && letters(line.text) > 3)
    return samePage && isFull && !ended(whole) && Math.abs(further) < 2 * size && isRunIn(whole)
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

/** A Chinese sign says as much as two or three letters. */
const letters = (text: string): number => {
  const found = text.replace(/[^\p{L}]/gu, '')
  return cjkStart.test(found) ? 2 * found.length : found.length
}
/** Too short to have a style of its own: a label, a sign that another font had to print. */
const isTooShort = (text: string): boolean => text.length < (cjkStart.test(text) ? 2 : 4)
const hyphenated = (block: Whole): boolean => /\p{L}[-\u2010\u00ad]$/u.test(block.text.slice(-longestLabel))
const ended = (block: Whole): boolean => /[.;:,!?…،؛؟。；：，]["”’)\]]*(?:\s?(?:and|or|et|ou|y|o|и|و|和))?$/u.test(block.text.slice(-longestLabel).trimEnd())

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

/** A numbered paragraph may begin with words in bold, and any may quote some; a heading has no number of the text's. */
const isRunIn = (whole: Whole): boolean => !whole.bold || parseLabel(whole.text)?.shape === 'dot'

/** A label at a line's start counts when the paragraph above is done or the label is set apart; `1993, 49/9` never parses as one. */
function standsAsLabel(whole: Whole, last: Block, line: Block, measure: Measure, isFull: boolean): boolean {
  const inset =
    (line.box?.left ?? 0) - edgesOf(line, measure).left - ((last.box?.left ?? 0) - edgesOf(last, measure).left)
  const label = parseLabel(line.text)
  if (label !== null && isInlineLabel(whole.text, label, line.text)) return false
  // Within a Russian sentence a dash is as common as a comma.
  if (label?.label === '•' && /\p{Script=Cyrillic}$/u.test(whole.text) && /^[–—]\s\p{Ll}/u.test(line.text)) return false
  // Lists within a sentence break at a line's end too: `…, (ii) the protection`.
  if (whole.text.trimEnd().endsWith(',') && isFull && Math.abs(inset) <= 4 && whole.text.includes('\n')) return false
  if (ended(whole) || !isFull) return true
  return inset > 4 || (inset < -4 && line.cells.length > 1)
}

function acrossPages(whole: Whole, last: Block, line: Block, measure: Measure, isFull: boolean): boolean {
  if (line.bold && !whole.bold) return false
  if (!ended(whole)) return true
  const inset = (line.box?.left ?? 0) - edgesOf(line, measure).left
  // Lines of a sub-paragraph go on at its own edge, which is no first line's.
  const edges = [last.box?.left ?? 0, last.cells.at(-1) ?? 0].map((edge) => edge - edgesOf(last, measure).left)
  const indented = inset > 0.9 * (line.fontSize ?? measure.size) && !edges.some((edge) => Math.abs(edge - inset) < 2)
  if (/^\p{Ll}/u.test(line.text)) return !opensInRussian(line, indented)
  if (indented || !isFull) return false
  return !isOpener(line.text)
}

/** Russian preambular and operative paragraphs begin with a small letter: in italics, or further in than other lines. */
const opensInRussian = (line: Block, indented: boolean): boolean =>
  /^\p{Script=Cyrillic}/u.test(line.text) && (line.italics.some(({ start }) => start === 0) || (indented && isOpener(line.text)))

function takeIn(open: OpenParagraph, line: Block): void {
  open.lines.push(line)
  open.last = line
  open.text += `\n${line.text}`
  open.bold &&= line.bold || letters(line.text) === 0
}

/** Makes one block of the lines that were gathered. */
function closed({ lines, text, bold }: OpenParagraph): Block {
  const [first, ...more] = lines
  if (first === undefined) return block({ text })
  let { box } = first
  let shift = first.text.length + 1
  const italics = [...first.italics]
  const calls = [...first.calls]
  for (const line of more) {
    if (line.italics.length > 0) italics.push(...shiftRanges(line.italics, shift))
    if (line.calls.length > 0) calls.push(...shiftCalls(line.calls, shift))
    if (box && line.box && first.page === line.page) box = spanning(box, line.box)
    shift += line.text.length + 1
  }
  return { ...first, extent: 'paragraph', text, bold, areas: areasOfLines(lines), italics, calls, box }
}

const spanning = (above: Box, below: Box): Box => ({
  left: Math.min(above.left, below.left),
  top: above.top,
  right: Math.max(above.right, below.right),
  bottom: below.bottom,
})
