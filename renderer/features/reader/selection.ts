import type { ParagraphId } from '#shared/domain/ids'

/** Words selected in one paragraph; offsets are UTF-16 code units into its text, half-open. */
export interface WordSelection {
  readonly paragraphId: ParagraphId
  readonly start: number
  readonly end: number
}

/**
 * The only place where the text model meets the DOM. A paragraph's words stand in `[data-words]`;
 * what stands there but is no word of the text (footnote calls) is marked `[data-call]` and passed over.
 */
function textNodes(words: Element): Text[] {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-call]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text)
  return nodes
}

/** Reads the window's selection; null when it is empty or outside a text. A selection over several paragraphs ends with its first. */
export function readSelection(selection: Selection | null): WordSelection | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const from = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement
  const paragraph = from?.closest<HTMLElement>('[data-paragraph]')
  const words = paragraph?.querySelector('[data-words]')
  if (!paragraph || !words) return null
  let start = -1
  let end = 0
  let passed = 0
  for (const node of textNodes(words)) {
    if (range.intersectsNode(node)) {
      if (start < 0) start = passed + (node === range.startContainer ? range.startOffset : 0)
      end = passed + (node === range.endContainer ? range.endOffset : node.length)
    }
    passed += node.length
  }
  if (start < 0 || end <= start) return null
  return { paragraphId: paragraph.dataset['paragraph'] as ParagraphId, start, end }
}

/** Finds the words of a paragraph on screen; null when it is not rendered or shorter than the span. */
export function rangeOfWords(root: ParentNode, { paragraphId, start, end }: WordSelection): Range | null {
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
