import { shiftCalls, shiftRanges } from './block.ts'
import type { NormalBlock } from './normalize.ts'
import { parseLabel, type ParsedLabel } from './numbering.ts'
import { shiftPrinted, slicePrinted } from './printed.ts'

/** The label of a block: computed by the source, else typed at its start. */
export function labelOf(block: NormalBlock): ParsedLabel | null {
  if (block.label === null) return parseLabel(block.text)
  const parsed = parseLabel(`${block.label} ${block.text}`) ?? parseLabel(`${block.label}\t${block.text}`)
  return parsed === null ? null : { ...parsed, length: 0 }
}

/** Labels of the paragraphs that a text counts: `5.`, `12 bis.`, `1.2`, `1 -`. */
export const isMainLabel = (parsed: ParsedLabel | null): boolean =>
  parsed !== null &&
  parsed.shape === 'dot' &&
  parsed.readings.some(
    (reading) => reading.style === 'number' || reading.style === 'decimal' || reading.style === 'dash-number',
  )

/** Takes the label off; square brackets that stood before it stand before the words. */
export function withoutLabel(block: NormalBlock, { length, opened = '' }: ParsedLabel): NormalBlock {
  const words = withoutStart(block, length)
  if (opened === '') return words
  return {
    ...words,
    text: opened + words.text,
    printed: shiftPrinted(words.printed, opened.length),
    italics: shiftRanges(words.italics, opened.length),
    calls: shiftCalls(words.calls, opened.length),
  }
}

/** Takes so many characters off the start of a block, with what stood on them. */
export function withoutStart(block: NormalBlock, length: number): NormalBlock {
  return {
    ...block,
    text: block.text.slice(length),
    printed: slicePrinted(block.printed, length, block.text.length),
    italics: shiftRanges(block.italics, -length),
    calls: shiftCalls(block.calls, -length),
  }
}
