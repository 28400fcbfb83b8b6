import { invariant } from '#shared/lib/assert'
import type { NoteSpan } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'

/** As in the W3C model's examples and in Hypothesis: enough to tell two equal quotes of one paragraph apart. */
const contextLength = 32

/**
 * Describes some words of a paragraph so that they can be found again.
 *
 * Offsets are UTF-16 code units into `paragraph.text`, half-open [start, end); an empty or outlying range is a bug of
 * the caller and throws.
 *
 * @see W3C Web Annotation Data Model §4.2.4 (TextQuoteSelector), §4.2.5 (TextPositionSelector)
 */
export function describeSpan(paragraph: Pick<Paragraph, 'text'>, start: number, end: number): NoteSpan {
  const { text } = paragraph
  invariant(0 <= start && start < end && end <= text.length, `span ${start}–${end} lies in a text of ${text.length}`)
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - contextLength), 1), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + contextLength), -1)),
  }
}

/** Moves an offset off the middle of a surrogate pair: half a character could not be stored as UTF-8. */
function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
  const inPair = isBetween(text.charCodeAt(offset - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(offset), 0xdc00, 0xdfff)
  return inPair ? offset + step : offset
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last
}
