import { type RefObject, startTransition, useEffect, useState } from 'react'

/** How far from what is seen a part counts as near: about two screens, so that scrolling finds it ready. */
const nearPx = 1600

/** Whether a part of the text has been near what is seen. `isWanted` makes it so at once. */
export function useNear(part: RefObject<HTMLElement | null>, isWanted: boolean): boolean {
  const [isNear, setNear] = useState(isWanted)
  if (isWanted && !isNear) setNear(true)
  useEffect(() => {
    const element = part.current
    if (!element || isNear) return
    const observer = new IntersectionObserver(
      (entries) => {
        // In small steps between frames: scrolling goes on meanwhile.
        if (entries.some(({ isIntersecting }) => isIntersecting)) startTransition(() => setNear(true))
      },
      { root: element.closest('.reader-scroll'), rootMargin: `${nearPx}px 0px` },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [part, isNear])
  return isNear
}
