import { type RefObject, useEffect, useEffectEvent } from 'react'
import { paragraphType } from '#renderer/desk/dragged-clippings.ts'
import type { ParagraphId } from '#shared/domain/ids'
import type { LinkEnd } from './LinkBar.tsx'

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
      if (end) event.dataTransfer?.setData(paragraphType, JSON.stringify(end))
    }
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes(paragraphType) && endUnder(event)) event.preventDefault()
    }
    const onDropped = (event: DragEvent) => {
      const dragged = event.dataTransfer?.getData(paragraphType)
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
