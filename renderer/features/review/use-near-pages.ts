import { type RefObject, useEffect, useState } from 'react'

/** Pictures that are held at once: what is on screen, and a page or two before and after. */
const mostPictures = 6

/** The pages on screen and next to it, nearest first: only these have pictures. */
export function useNearPages(pane: RefObject<HTMLElement | null>, pageCount: number): readonly number[] {
  const [near, setNear] = useState<readonly number[]>([])
  useEffect(() => {
    const root = pane.current
    if (!root) return
    const inReach = new Map<number, Element>()
    const distance = (sheet: Element): number => {
      const frame = root.getBoundingClientRect()
      const box = sheet.getBoundingClientRect()
      return Math.abs((box.top + box.bottom) / 2 - (frame.top + frame.bottom) / 2)
    }
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const page = Number((target as HTMLElement).dataset['page'])
          if (isIntersecting) inReach.set(page, target)
          else inReach.delete(page)
        }
        const nearest = [...inReach].toSorted(([, a], [, b]) => distance(a) - distance(b)).slice(0, mostPictures)
        setNear(nearest.map(([page]) => page))
      },
      { root, rootMargin: '60% 0px' },
    )
    for (const sheet of root.querySelectorAll('[data-page]')) observer.observe(sheet)
    return () => observer.disconnect()
  }, [pane, pageCount])
  return near
}
