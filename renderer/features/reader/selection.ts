import { elementAtStart, offsetsOf, type WordRange } from '#renderer/desk/words-on-screen.ts'
import type { ParagraphId } from '#shared/domain/ids'

/** Reads the window's selection; null when it is empty or outside a text. A selection over several paragraphs ends with its first. */
export function readSelection(selection: Selection | null): WordRange | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const paragraph = elementAtStart(range)?.closest<HTMLElement>('[data-paragraph]')
  const words = paragraph?.querySelector('[data-words]')
  const offsets = words && offsetsOf(range, words)
  if (!paragraph || !offsets || offsets.end <= offsets.start) return null
  return { paragraphId: paragraph.dataset['paragraph'] as ParagraphId, ...offsets }
}
