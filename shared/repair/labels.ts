import type { ParagraphKind } from '#shared/domain/paragraph'
import { parseHeadingLabel } from '#shared/segmentation/heading-labels'
import { parseLabel, type ParsedLabel } from '#shared/segmentation/numbering'
import type { Part } from './parts.ts'

/** A label as a text prints it: plain numbers are followed by a full stop. */
function asPrinted(label: string): string {
  return /^\d{1,3}(?:\s\p{L}+)?$/u.test(label) ? `${label}.` : label
}

/** Puts a label that is one no more back before its words, as printed; words that begin with it have it already. */
export function labelledWords(label: string | null, text: string): string {
  return label === null || label === '' || text.startsWith(label) ? '' : `${asPrinted(label)}${text === '' ? '' : ' '}`
}

/** Writes a label as texts keep it: single spaces, plain numbers without their full stop; null for nothing. */
export function keptLabel(typed: string | null): string | null {
  const label = typed?.normalize('NFC').replace(/\s+/gu, ' ').trim() ?? ''
  if (label === '') return null
  return /^\d{1,3}(?:\s\p{L}+)?\s?\.$/u.test(label) ? label.replace(/\s?\.$/u, '') : label
}

/** Characters that `label` and the space after it take at the start of a text; 0 where the text does not begin with it, or is it. */
export function labelLength(text: string, label: string): number {
  const printed = asPrinted(label)
  const found = [parseClosedLabel(text), parseHeadingLabel(text)].find((parsed) => parsed?.label === label)
  const length =
    found?.length ??
    (text.startsWith(`${printed} `) ? printed.length + 1 : text.startsWith(`${label} `) ? label.length + 1 : 0)
  return length < text.length ? length : 0
}

export interface ReadLabel {
  readonly kind: ParagraphKind
  readonly label: string
  readonly level: number
  /** Characters that it takes at the start of the text. */
  readonly length: number
}

/**
 * Reads the label at the start of what a split cuts off `part`; null where there is none. It counts only when it is printed
 * as {@link asPrinted} would print it, so that a merge can put the same characters back.
 */
export function readLabel(text: string, part: Part): ReadLabel | null {
  const parsed = parseLabel(text)
  if (
    parsed === null ||
    !text.startsWith(`${asPrinted(parsed.label)} `) ||
    parsed.length !== asPrinted(parsed.label).length + 1
  )
    return null
  const { label, length } = parsed
  if (parsed.length >= text.length) return null
  return isMain(parsed)
    ? { kind: 'operative', label, level: 0, length }
    : { kind: 'subparagraph', label, level: levelAfter(part, parsed), length }
}

/** Reads the label of a line that becomes a paragraph of a kind; null where it has none. */
export function labelOfLine(
  text: string,
  kind: ParagraphKind,
): { readonly label: string; readonly length: number } | null {
  const counted = kind === 'operative' || kind === 'subparagraph'
  const parsed = counted
    ? parseClosedLabel(text)
    : kind === 'heading' || kind === 'annex-heading'
      ? parseHeadingLabel(text)
      : null
  if (parsed === null) return null
  return { label: parsed.label, length: parsed.length < text.length ? parsed.length : 0 }
}

/** A label behind a square bracket stays in the words: taken off alone, it would take the bracket with it. */
function parseClosedLabel(text: string): ParsedLabel | null {
  const parsed = parseLabel(text)
  return parsed?.opened === undefined ? parsed : null
}

/** Labels of the paragraphs that a text counts, as against those of the lists below them. */
const isMain = ({ shape, readings }: ParsedLabel): boolean =>
  shape === 'dot' && readings.some(({ style }) => style === 'number' || style === 'decimal' || style === 'dash-number')

/** A label that counts on from the paragraph before it stands at its level; a first one stands below it. */
function levelAfter({ paragraph: { kind, label, level } }: Part, parsed: ParsedLabel): number {
  if (kind !== 'subparagraph' || label === null) return 1
  const before = parseLabel(`${label} x`)
  const goesOn = parsed.readings.some(
    (reading) =>
      before?.shape === parsed.shape &&
      before.readings.some(
        (one) => one.style === reading.style && (reading.style === 'bullet' || one.count + 1 === reading.count),
      ),
  )
  const opens = parsed.readings.some((reading) => reading.count <= 1)
  return goesOn || !opens ? level : Math.min(level + 1, 4)
}
