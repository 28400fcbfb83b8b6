import { type RefObject, useEffect } from 'react'
import type { ParagraphId } from '#shared/domain/ids'

/**
 * Takes a paragraph that is clicked or focused as the selected one, and brings the selected one into view,
 * as little as needed, in the middle where it was far. One listener for the sheet: a text may have thousands of paragraphs.
 */
export function usePickedParagraph(
  sheet: RefObject<HTMLElement | null>,
  selectedId: ParagraphId | null,
  onSelect: (id: ParagraphId) => void,
): void {
  useEffect(() => {
    const root = sheet.current
    if (!root) return
    const onPick = ({ target }: Event) => {
      const paragraph = target instanceof Element ? target.closest<HTMLElement>('[data-paragraph]') : null
      if (paragraph) onSelect(paragraph.dataset['paragraph'] as ParagraphId)
    }
    root.addEventListener('mouseup', onPick)
    root.addEventListener('focusin', onPick)
    return () => {
      root.removeEventListener('mouseup', onPick)
      root.removeEventListener('focusin', onPick)
    }
  }, [sheet, onSelect])

  useEffect(() => {
    if (!selectedId) return
    const paragraph = sheet.current?.querySelector<HTMLElement>(`[data-paragraph="${CSS.escape(selectedId)}"]`)
    if (!sheet.current || !paragraph) return
    const [pane, box] = [sheet.current.getBoundingClientRect(), paragraph.getBoundingClientRect()]
    const isOutOfSight = box.bottom < pane.top || box.top > pane.bottom
    paragraph.scrollIntoView({ block: isOutOfSight ? 'center' : 'nearest' })
  }, [sheet, selectedId])
}
