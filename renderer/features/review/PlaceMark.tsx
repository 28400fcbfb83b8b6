import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { ParagraphId } from '#shared/domain/ids'
import { rangeOnScreen } from '#renderer/desk/words-on-screen.ts'

interface PlaceMarkProps {
  readonly list: RefObject<HTMLElement | null>
  readonly paragraphId: ParagraphId
  readonly offset: number
  readonly direction: 'ltr' | 'rtl'
  readonly isMoving: boolean
}

/** A line between two words: here the paragraph would be cut. */
export function PlaceMark({ list, paragraphId, offset, direction, isMoving }: PlaceMarkProps) {
  const mark = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const root = list.current
    const element = mark.current
    if (!root || !element) return
    const place = () => {
      const letter = rangeOnScreen(root, { paragraphId, start: offset, end: offset + 1 })?.getClientRects()[0]
      element.hidden = !letter
      if (!letter) return
      const frame = root.getBoundingClientRect()
      element.style.top = `${letter.top - frame.top + root.scrollTop}px`
      element.style.left = `${(direction === 'rtl' ? letter.right : letter.left) - frame.left + root.scrollLeft - 1}px`
      element.style.height = `${letter.height}px`
    }
    place()
    const observer = new ResizeObserver(place)
    observer.observe(root)
    return () => observer.disconnect()
  }, [list, paragraphId, offset, direction])
  return <div ref={mark} className={isMoving ? 'place-mark moving' : 'place-mark'} aria-hidden />
}
