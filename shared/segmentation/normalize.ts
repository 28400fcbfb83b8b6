import type { FootnoteCall, TextRange } from '#shared/domain/paragraph'
import type { Block } from './block.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A block's words as they are shown and searched, with the way back to the characters of the source. */
export interface Normalised {
  readonly text: string
  /** For each UTF-16 unit of `text`, the offset in the source text that it came from; one more for the end. */
  readonly source: readonly number[]
}

/** Letters that only type has: one glyph for two or three letters. */
const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/** A stretch of signs that stay as they are; what it leaves out is looked at one by one. */
const ordinary = /[^\s\p{Cc}\-\u2010\u2011\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffbﬀ-ﬆ\u{10000}-\u{10ffff}]+/uy
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/u
const control = /\p{Cc}/u
const white = /\s/u
const hyphen = /[-\u2010\u2011]/u

/** Tabs that outlive: none, the one that sets a label apart, or all (table rows). */
export type TabKeeping = 'none' | 'label' | 'all'

/**
 * Writes a block's text in one form: NFC, single spaces, line ends joined, ligatures as letters, nothing invisible.
 * A hyphen at a line end is kept or taken away as the vocabulary tells. No other character of the source is changed:
 * quotes, dashes and capitals stay as printed.
 */
export function normalise(source: string, vocabulary: Vocabulary, keepTabs: TabKeeping = 'none'): Normalised {
  const labelTab = keepTabs === 'label' ? (/^\s*\S{1,14}(?=\t)/u.exec(source)?.[0].length ?? -1) : -1
  let text = ''
  const from: number[] = []
  let space = -1
  const closeSpace = (): void => {
    if (space >= 0 && text !== '') {
      text += keepTabs === 'all' && source[space] === '\t' ? '\t' : space === labelTab ? '\t' : ' '
      from.push(space)
    }
    space = -1
  }
  const put = (sign: string, offset: number): void => {
    closeSpace()
    text += sign
    for (let unit = 0; unit < sign.length; unit++) from.push(offset)
  }
  for (let at = 0; at < source.length;) {
    const end = endOfOrdinary(source, at)
    if (end > at) {
      closeSpace()
      text += source.slice(at, end)
      while (at < end) from.push(at++)
      continue
    }
    const sign = String.fromCodePoint(source.codePointAt(at) ?? 0)
    const next = at + sign.length
    if (white.test(sign)) {
      if (space < 0 || (keepTabs === 'all' && sign === '\t')) space = at
      at = next
    } else if (invisible.test(sign)) {
      // A soft hyphen at a line end marks a word that goes on.
      const lineEnd = sign === '\u00ad' ? /^[ \t]*\n[ \t]*/u.exec(source.slice(next, next + 20)) : null
      at = next + (lineEnd?.[0].length ?? 0)
    } else if (control.test(sign)) at = next
    else {
      const hyphenation = hyphen.test(sign) ? vocabulary.atLineEnd(source, at) : 'not-a-line-end'
      if (hyphenation !== 'drop') put(ligatures[sign] ?? sign, at)
      at = next
      if (hyphenation === 'not-a-line-end') continue
      at += /^[ \t]*\n[ \t]*/u.exec(source.slice(next, next + 80))?.[0].length ?? 0
      space = -1
    }
  }
  from.push(source.length)
  return closeSpacing(composed({ text, source: from }))
}

/** Where the stretch of ordinary signs that begins at `at` ends; `at` where there is none. */
function endOfOrdinary(source: string, at: number): number {
  ordinary.lastIndex = at
  return ordinary.test(source) ? ordinary.lastIndex : at
}

/** Puts letters and their marks together (NFC); nearly every text is so already. */
function composed(read: Normalised): Normalised {
  if (read.text === read.text.normalize('NFC')) return read
  let text = ''
  const source: number[] = []
  // Hangul letters compose as marks do.
  for (const cluster of read.text.matchAll(/[^][\p{M}\u1160-\u11ff]*/gu)) {
    const whole = cluster[0].normalize('NFC')
    text += whole
    for (let unit = 0; unit < whole.length; unit++) source.push(read.source[cluster.index] ?? 0)
  }
  return { text, source: [...source, read.source.at(-1) ?? 0] }
}

/** Takes out the spaces that type setting leaves inside words: `open -ended`, `16 –20 December`, `2007 ,`. */
function closeSpacing(read: Normalised): Normalised {
  const drop = new Set<number>()
  for (const match of read.text.matchAll(
    / (?=[-–,;.\d])(?:(?<=\p{L} )(?=-\p{L})|(?<=\d )(?=[–-]\d)|(?<=\d[–-] )(?=\d)|(?<=[\p{L}\d)”"] )(?=[,;.](?:\s|$)))/gu,
  ))
    drop.add(match.index)
  if (drop.size === 0) return read
  const keep = (_: unknown, index: number): boolean => !drop.has(index)
  return { text: read.text.split('').filter(keep).join(''), source: read.source.filter(keep) }
}

/** Moves a source offset to the place in the normalised text where its character, or the next one kept, stands. */
export function toNormalised(read: Normalised, sourceOffset: number): number {
  let low = 0
  let high = read.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((read.source[middle] ?? 0) < sourceOffset) low = middle + 1
    else high = middle
  }
  return low
}

export interface NormalBlock extends Block {
  /** Map from the normalised text to the characters of the source block. */
  readonly source: readonly number[]
}

/** Normalises a block with its italics and note calls. */
export function normaliseBlock(block: Block, vocabulary: Vocabulary): NormalBlock {
  const read = normalise(block.text, vocabulary, block.kind === 'table-row' ? 'all' : 'label')
  const italics: TextRange[] = block.italics
    .map((range) => ({ start: toNormalised(read, range.start), end: toNormalised(read, range.end) }))
    .filter((range) => range.end > range.start)
  const calls: FootnoteCall[] = block.calls.map((call) => ({
    offset: withoutSpaceBefore(read.text, toNormalised(read, call.offset)),
    label: call.label,
  }))
  return { ...block, text: read.text, source: read.source, italics, calls }
}

const withoutSpaceBefore = (text: string, offset: number): number => (text[offset - 1] === ' ' ? offset - 1 : offset)
