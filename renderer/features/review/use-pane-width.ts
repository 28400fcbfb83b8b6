import { type RefObject, useEffect, useState } from 'react'

/** A window that is being resized is drawn anew once it rests. */
const restMs = 120

/** Width of an element's inside in CSS pixels; 0 before it is laid out. */
export function usePaneWidth(pane: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = pane.current
    if (!element) return
    let isFirst = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new ResizeObserver(() => {
      const now = element.clientWidth
      clearTimeout(timer)
      if (isFirst) setWidth(now)
      else timer = setTimeout(() => setWidth(now), restMs)
      isFirst = false
    })
    observer.observe(element)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [pane])
  return width
}
