import { type RefObject, useLayoutEffect } from 'react'
import type { MarginGroup } from './group-margin.ts'
import { rangeOnScreen } from '#renderer/desk/words-on-screen.ts'

/** Lights the words that notes stand on. The browser paints over the text: the DOM is never rewritten. */
export function useHighlights(sheet: RefObject<HTMLElement | null>, groups: readonly MarginGroup[]): void {
  useLayoutEffect(() => {
    const root = sheet.current
    if (!root) return
    const ranges = groups.flatMap(({ spans }) => spans.flatMap((span) => rangeOnScreen(root, span) ?? []))
    CSS.highlights.set('note', new Highlight(...ranges))
    return () => void CSS.highlights.delete('note')
  }, [sheet, groups])
}
