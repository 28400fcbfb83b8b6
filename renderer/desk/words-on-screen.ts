import type { ParagraphId } from '#shared/domain/ids'

/** Words of one paragraph; UTF-16 offsets into its text, half-open. An empty range is a place between words. */
export interface WordRange {
  readonly paragraphId: ParagraphId
  readonly start: number
  readonly end: number
}

/**
 * The only place where the text model meets the DOM. A paragraph's words stand in `[data-words]` inside its
 * `[data-paragraph]`; what stands there but is no word of the text (footnote calls) is marked `[data-call]` and passed over.
 */
function textNodes(words: Element): Text[] {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-call]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text)
  return nodes
}

/** Finds which part of a paragraph's words a range covers; null when it touches none of them. */
export function offsetsOf(range: Range, words: Element): Pick<WordRange, 'start' | 'end'> | null {
  let start: number | null = null
  let end = 0
  let passed = 0
  for (const node of textNodes(words)) {
    if (range.intersectsNode(node)) {
      start ??= passed + (node === range.startContainer ? range.startOffset : 0)
      end = passed + (node === range.endContainer ? range.endOffset : node.length)
    }
    passed += node.length
  }
  return start === null ? null : { start, end }
}

/** The element that a range starts in. */
export const elementAtStart = ({ startContainer }: Range): Element | null =>
  startContainer instanceof Element ? startContainer : startContainer.parentElement

/** Finds words on screen; null when their paragraph is not rendered or shorter. */
export function rangeOnScreen(root: ParentNode, { paragraphId, start, end }: WordRange): Range | null {
  const words = root.querySelector(`[data-paragraph="${CSS.escape(paragraphId)}"] [data-words]`)
  if (!words) return null
  const range = document.createRange()
  let passed = 0
  let hasStart = false
  for (const node of textNodes(words)) {
    if (!hasStart && start < passed + node.length) {
      range.setStart(node, start - passed)
      hasStart = true
    }
    if (hasStart && end <= passed + node.length) {
      range.setEnd(node, end - passed)
      return range
    }
    passed += node.length
  }
  return null
}
