import { elementAtStart, offsetsOf, type WordRange } from '#renderer/desk/words-on-screen.ts'
import type { ParagraphId } from '#shared/domain/ids'

/** Reads where the window's selection stands; null outside a paragraph's words. One over several paragraphs ends with its first. */
export function readPlace(selection: Selection | null): WordRange | null {
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const words = elementAtStart(range)?.closest('[data-words]')
  const paragraph = words?.closest<HTMLElement>('[data-paragraph]')
  const offsets = words && offsetsOf(range, words)
  if (!paragraph || !offsets) return null
  return { paragraphId: paragraph.dataset['paragraph'] as ParagraphId, start: offsets.start, end: Math.max(offsets.start, offsets.end) }
}
