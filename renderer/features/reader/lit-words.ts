import { rangeOnScreen, type WordRange } from '#renderer/desk/words-on-screen.ts'
import type { NoteKind } from '#shared/domain/note'

/** `here` is the note that has the focus. */
type Light = NoteKind | 'here'

/**
 * Lights words in the colour of a kind and gives the way to put them out. The browser paints over the text: the DOM is
 * never rewritten. One Highlight a kind, shared by all that is on screen; words that are not on screen are passed over.
 */
export function lightWords(root: ParentNode, words: readonly { readonly light: Light; readonly span: WordRange }[]): () => void {
  const lit = words.flatMap(({ light, span }) => {
    const range = rangeOnScreen(root, span)
    return range ? [{ range, highlight: highlightOf(light) }] : []
  })
  for (const { range, highlight } of lit) highlight.add(range)
  return () => {
    for (const { range, highlight } of lit) highlight.delete(range)
  }
}

function highlightOf(light: Light): Highlight {
  const name = `note-${light}`
  const known = CSS.highlights.get(name)
  if (known) return known
  const highlight = new Highlight()
  // Over the kinds, whichever came first.
  if (light === 'here') highlight.priority = 1
  CSS.highlights.set(name, highlight)
  return highlight
}
