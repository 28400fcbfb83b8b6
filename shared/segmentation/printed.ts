import type { Paragraph, PrintedDifference } from '#shared/domain/paragraph'

/**
 * Gives the words of [start, end) in the source's own characters: hyphens at line ends, ligatures and note calls as they
 * are printed. White space is that of the text: the source may have more of it, a line end for a space, or less.
 * What the text has no character for goes with the character before it, at the start of the text with the first one;
 * a stretch that begins or ends inside one printed character has the whole of it.
 */
export function printedWords(
  { text, calls, printed = [] }: Pick<Paragraph, 'text' | 'calls' | 'printed'>,
  start: number,
  end: number,
): string {
  const called = calls.map(({ offset, label }) => ({ start: offset, end: offset, printed: label }))
  const different = [...called, ...printed].toSorted((one, other) => one.start - other.start)
  let words = ''
  let at = start
  for (const difference of different) {
    if (!isPartOf(difference, start, end)) continue
    words += text.slice(at, Math.max(at, difference.start)) + difference.printed
    at = Math.max(at, difference.end)
  }
  return words + text.slice(at, end)
}

/** Cuts the differences of [start, end) out; a printed character that the cut goes through stays with its start. */
export function slicePrinted(
  printed: readonly PrintedDifference[],
  start: number,
  end: number,
): readonly PrintedDifference[] {
  if (printed.length === 0) return printed
  return printed
    .filter((difference) => isPartOf(difference, start, end))
    .map((difference) => ({
      start: Math.max(difference.start, start) - start,
      end: Math.min(difference.end, end) - start,
      printed: difference.start < start && difference.end > start ? '' : difference.printed,
    }))
}

/** Moves differences by `shift`, as their words are moved. */
export const shiftPrinted = (printed: readonly PrintedDifference[], shift: number): readonly PrintedDifference[] =>
  shift === 0 ? printed : printed.map((one) => ({ ...one, start: one.start + shift, end: one.end + shift }))

/** The field of a paragraph that has differences; none where it has none. */
export const printedField = (printed: readonly PrintedDifference[]): Pick<Paragraph, 'printed'> =>
  printed.length > 0 ? { printed } : {}

function isPartOf(difference: Pick<PrintedDifference, 'start' | 'end'>, start: number, end: number): boolean {
  if (difference.start < difference.end) return difference.start < end && difference.end > start
  return (start < difference.start && difference.start <= end) || (difference.start === 0 && start === 0 && end > 0)
}
