import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { ParagraphId } from '#shared/domain/ids'
import type { LinkEnd } from './LinkBar.tsx'

/** Only this app's own paragraphs are taken: what other programs drag is a text or a file. */
const dragType = 'application/x-aide-memoire-paragraph'

interface LinkDrop {
  readonly endAt: (id: ParagraphId) => LinkEnd | null
  readonly onDrop: (from: LinkEnd, to: LinkEnd) => void
}

/** Links a paragraph that is dragged by its number with the one that it is dropped on. */
export function useLinkDrop(sheet: RefObject<HTMLElement | null>, { endAt, onDrop }: LinkDrop): void {
  const endUnder = useEffectEvent(({ target }: Event): LinkEnd | null => {
    const paragraph = target instanceof Element ? target.closest<HTMLElement>('[data-paragraph]') : null
    return paragraph && endAt(paragraph.dataset['paragraph'] as ParagraphId)
  })
  const drop = useEffectEvent(onDrop)
  useEffect(() => {
    const root = sheet.current
    if (!root) return
    const onDragStart = (event: DragEvent) => {
      const end = event.target instanceof Element && event.target.matches('.para-label') ? endUnder(event) : null
      if (end) event.dataTransfer?.setData(dragType, JSON.stringify(end))
    }
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes(dragType) && endUnder(event)) event.preventDefault()
    }
    const onDropped = (event: DragEvent) => {
      const dragged = event.dataTransfer?.getData(dragType)
      const to = endUnder(event)
      if (!dragged || !to) return
      event.preventDefault()
      drop(JSON.parse(dragged) as LinkEnd, to)
    }
    root.addEventListener('dragstart', onDragStart)
    root.addEventListener('dragover', onDragOver)
    root.addEventListener('drop', onDropped)
    return () => {
      root.removeEventListener('dragstart', onDragStart)
      root.removeEventListener('dragover', onDragOver)
      root.removeEventListener('drop', onDropped)
    }
  }, [sheet])
}
