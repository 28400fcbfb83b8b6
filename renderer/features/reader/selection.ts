import { elementAtStart, offsetsOf, type WordRange } from '#renderer/desk/words-on-screen.ts'
import type { ParagraphId } from '#shared/domain/ids'

/** Reads the window's selection, one range for each paragraph that it touches; empty when it is empty or begins outside a text. */
export function readSelection(selection: Selection | null): readonly WordRange[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  const first = elementAtStart(range)?.closest<HTMLElement>('[data-paragraph]')
  return first ? paragraphsOf(first, range).flatMap((paragraph) => rangeIn(paragraph, range)) : []
}

function rangeIn(paragraph: HTMLElement, range: Range): readonly WordRange[] {
  const words = paragraph.querySelector('[data-words]')
  const offsets = words && offsetsOf(range, words)
  return offsets && offsets.start < offsets.end ? [{ paragraphId: paragraph.dataset['paragraph'] as ParagraphId, ...offsets }] : []
}

function paragraphsOf(first: HTMLElement, range: Range): readonly HTMLElement[] {
  if (first.contains(range.endContainer)) return [first]
  const all = [...(first.closest('.reader-sheet')?.querySelectorAll<HTMLElement>('[data-paragraph]') ?? [])]
  const from = all.slice(all.indexOf(first))
  const past = from.findIndex((paragraph) => !range.intersectsNode(paragraph))
  return past < 0 ? from : from.slice(0, past)
}
