import type { PrintedDifference, TextRange } from '#shared/domain/paragraph'
import type { Block } from './block.ts'
import { printedWords } from './printed.ts'
import { letterOfRadical } from './radicals.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A block's words as they are shown and searched, with the way back to the characters of the source. */
export interface Normalised {
  readonly text: string
  /** Where the source has other characters, white space aside. */
  readonly printed: readonly PrintedDifference[]
  /** Where the stretches that the text has as the source has them begin: in the text and in the source. */
  readonly stretches: readonly Stretch[]
}

interface Stretch {
  readonly text: number
  readonly source: number
}

/**
 * What is not copied as it is: white space other than a single space, a hyphen that a line ends with, what cannot be seen,
 * ligatures (one glyph for two or three letters) and radicals that stand for letters.
 */
const special =
  /[^\S ]\s*| \s+|[-\u2010\u2011](?=[ \t]*\n)|[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufff9-\ufffb]|[\ufb00-\ufb06]|[\u2e80-\u2fd5]/gu
const white = /^\s/u
const hyphen = /^[-\u2010\u2011]/u
const letterLike = /^[\u2e80-\u2fd5\ufb00-\ufb06]/u
const lineEnd = /^[ \t]*\n[ \t]*/u
/** Everything before U+0300 and the usual punctuation is composed; so nearly every Latin text needs no other look. */
const mayBeApart = /[^\0-\u02ff\u2010-\u2027\u2030-\u205e]/u

/** Tabs that outlive: none, the one that sets a label apart, or all (table rows). */
export type TabKeeping = 'none' | 'label' | 'all'

/**
 * Writes a block's text in one form: NFC, single spaces, line ends joined, ligatures as letters, nothing invisible.
 * A hyphen at a line end is kept or taken away as the vocabulary tells. No other character of the source is changed:
 * quotes, dashes and capitals stay as printed.
 */
export function normalise(source: string, vocabulary: Vocabulary, keepTabs: TabKeeping = 'none'): Normalised {
  const labelTab = keepTabs === 'label' ? (/^\s*\S{1,14}(?=\t)/u.exec(source)?.[0].length ?? -1) : -1
  const printed: PrintedDifference[] = []
  const stretches: Stretch[] = []
  let text = ''
  let at = 0
  const copyUpTo = (end: number): void => {
    const start = source[at] === ' ' && endsInSpace(text) ? at + 1 : at
    if (start >= end) return
    stretches.push({ text: text.length, source: start })
    text += source.slice(start, end)
  }
  const replace = (start: number, end: number, sign: string): void => {
    const signs = source.slice(start, end)
    if (signs !== sign) printed.push({ start: text.length, end: text.length + sign.length, printed: signs })
    text += sign
  }
  special.lastIndex = 0
  for (let found = special.exec(source); found !== null; found = special.exec(source)) {
    const [signs] = found
    const start = found.index
    let end = start + signs.length
    copyUpTo(start)
    if (white.test(signs)) {
      const isTab = start === labelTab || (keepTabs === 'all' && signs.includes('\t'))
      if (!endsInSpace(text) && !(signs.includes('\n') && betweenChinese(text, source, end))) text += isTab ? '\t' : ' '
    } else if (hyphen.test(signs)) {
      const hyphenation = vocabulary.atLineEnd(source, start)
      if (hyphenation !== 'not-a-line-end') end += lineEndAt(source, end)
      if (hyphenation === 'drop') {
        text = text.trimEnd()
        replace(start, end, '')
      } else {
        stretches.push({ text: text.length, source: start })
        text += signs
      }
    } else if (letterLike.test(signs)) replace(start, end, letterOfRadical(signs) ?? signs.normalize('NFKC'))
    else {
      // A soft hyphen at a line end marks a word that goes on.
      if (signs === '\u00ad') end += lineEndAt(source, end)
      replace(start, end, '')
    }
    special.lastIndex = at = end
  }
  copyUpTo(source.length)
  return closeSpacing(composed({ text, printed, stretches }))
}

/** Chinese parts no words, nor words and figures: where a line ends in it, no space is meant, but between words in Latin letters. */
function betweenChinese(text: string, source: string, at: number): boolean {
  const before = chineseSign.test(text.slice(-1))
  const after = chineseSign.test(source.charAt(at))
  if (before && after) return true
  return !(/[A-Za-z]$/u.test(text) && /[A-Za-z]/u.test(source.charAt(at))) && isChinese(source)
}

const chineseSign = /[\u3000-\u303f\u3400-\u9fff\uff00-\uff60]/u

const isChinese = (source: string): boolean =>
  chineseSign.test(source) && (source.match(/\p{Script=Han}/gu)?.length ?? 0) > (source.match(/\p{Script=Latin}/gu)?.length ?? 0)

const endsInSpace = (text: string): boolean => text === '' || text.endsWith(' ') || text.endsWith('\t')

const lineEndAt = (source: string, at: number): number => lineEnd.exec(source.slice(at, at + 80))?.[0].length ?? 0

/** Puts letters and their marks together (NFC); nearly every text is so already. */
function composed(read: Normalised): Normalised {
  if (!mayBeApart.test(read.text) || read.text === read.text.normalize('NFC')) return read
  const apart: Change[] = []
  // Hangul letters compose as marks do.
  for (const { 0: cluster, index } of read.text.matchAll(/[^][\p{M}\u1160-\u11ff]*/gu)) {
    if (cluster === cluster.normalize('NFC')) continue
    // A mark behind a ligature belongs to its last letter: the printed character is changed as a whole.
    const start = read.printed.find((one) => one.start < index && index < one.end)?.start ?? index
    const end = index + cluster.length
    apart.push({ start, end, to: read.text.slice(start, end).normalize('NFC') })
  }
  return change(read, apart)
}

/** One look tells that most paragraphs have no such space. */
const mayBeSpaced = / [-–,;.\d]|\s$/u
const typeSetting =
  / (?=[-–,;.\d])(?:(?<=\p{L} )(?=-\p{L})|(?<=\d )(?=[–-]\d)|(?<=\d[–-] )(?=\d)|(?<=[\p{L}\d)”"] )(?=[,;.](?:\s|$)))/gu

/** Takes out the spaces that type setting leaves inside words: `open -ended`, `16 –20 December`, `2007 ,`; and the last one. */
function closeSpacing(read: Normalised): Normalised {
  if (!mayBeSpaced.test(read.text)) return read
  const spaces: Change[] = []
  for (const { index } of read.text.matchAll(typeSetting)) spaces.push({ start: index, end: index + 1, to: '' })
  const last = read.text.length - 1
  if (/\s$/u.test(read.text)) spaces.push({ start: last, end: last + 1, to: '' })
  return spaces.length === 0 ? read : change(read, spaces)
}

interface Change {
  readonly start: number
  readonly end: number
  readonly to: string
}

/** Puts other characters into what is read, and keeps the way back; a change to nothing is of white space. */
function change(read: Normalised, changes: readonly Change[]): Normalised {
  let text = ''
  let at = 0
  for (const { start, end, to } of changes) {
    text += read.text.slice(at, start) + to
    at = end
  }
  text += read.text.slice(at)
  const moved = (offset: number): number => {
    let shift = 0
    for (const { start, end, to } of changes) {
      if (offset <= start) break
      if (offset < end) return start + shift
      shift += to.length - (end - start)
    }
    return offset + shift
  }
  const inside = (offset: number): boolean =>
    changes.some(({ start, end, to }) => to !== '' && offset <= end && (offset > start || (offset === 0 && start === 0)))
  const printed = [
    ...read.printed.filter(({ end }) => !inside(end)).map((one) => ({ ...one, start: moved(one.start), end: moved(one.end) })),
    ...changes
      .filter(({ to }) => to !== '')
      .map(({ start, end, to }) => ({
        start: moved(start),
        end: moved(start) + to.length,
        printed: printedWords({ text: read.text, printed: read.printed, calls: [] }, start, end),
      })),
  ].toSorted((one, other) => one.start - other.start)
  // What stands after a change is a stretch of its own: it is not where the one before would count it.
  const after = changes.map(({ end }) => {
    const open = read.stretches[lastUpTo(read.stretches, end, 'text')]
    return { text: end, source: open ? open.source + end - open.text : 0 }
  })
  const stretches = [...read.stretches, ...after]
    .toSorted((one, other) => one.text - other.text)
    .map((stretch) => ({ text: moved(stretch.text), source: stretch.source }))
  return { text, printed, stretches }
}

/** Moves a source offset to the place in the normalised text where its character, or the next one kept, stands. */
export function toNormalised({ text, stretches }: Omit<Normalised, 'printed'>, sourceOffset: number): number {
  const index = lastUpTo(stretches, sourceOffset, 'source')
  const stretch = stretches[index]
  return stretch ? Math.min(stretch.text + sourceOffset - stretch.source, stretches[index + 1]?.text ?? text.length) : 0
}

/** Index of the last stretch that begins at `offset` or before; -1 where none does. */
function lastUpTo(stretches: readonly Stretch[], offset: number, side: keyof Stretch): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.[side] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** A block whose words are in their one form. */
export type NormalBlock = Block

/** Normalises a block with its italics and note calls. */
export function normaliseBlock(block: Block, vocabulary: Vocabulary): NormalBlock {
  const read = normalise(block.text, vocabulary, block.kind === 'table-row' ? 'all' : 'label')
  const { text, printed } = read
  const { italics, calls } = block
  return {
    ...block,
    text,
    printed,
    italics: italics.length === 0 ? italics : italics.map((range) => moved(read, range)).filter((range) => range.end > range.start),
    calls: calls.length === 0 ? calls : calls.map((call) => ({ ...call, offset: withoutSpaceBefore(text, toNormalised(read, call.offset)) })),
  }
}

const moved = (read: Normalised, range: TextRange): TextRange => ({
  start: toNormalised(read, range.start),
  end: toNormalised(read, range.end),
})

const withoutSpaceBefore = (text: string, offset: number): number => (text[offset - 1] === ' ' ? offset - 1 : offset)
