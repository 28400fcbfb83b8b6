import { type RefObject, useEffect, useState } from 'react'

/** Says which page (1-based) is read: the one that holds the middle of `desk`. */
export function useSheetInSight(desk: RefObject<HTMLElement | null>): number {
  const [page, setPage] = useState(1)
  useEffect(() => {
    const element = desk.current
    if (element === null) return
    let asked = 0
    const look = () => {
      asked = 0
      setPage(pageAt(element))
    }
    const onScroll = () => {
      if (asked === 0) asked = requestAnimationFrame(look)
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      element.removeEventListener('scroll', onScroll)
      cancelAnimationFrame(asked)
    }
  }, [desk])
  return page
}

/** Brings a page (1-based) to the top of the desk. */
export function turnToPage(desk: HTMLElement, page: number): void {
  const sheet = sheetsOf(desk)[page - 1]
  if (sheet) desk.scrollTop += sheet.getBoundingClientRect().top - desk.getBoundingClientRect().top - edge
}

/** Space left above a page that was turned to, in pixels. */
const edge = 12

function sheetsOf(desk: HTMLElement): readonly HTMLElement[] {
  return [...desk.querySelectorAll<HTMLElement>('.preview-page')]
}

/** Pages stand one below the other: half of them need no look. */
function pageAt(desk: HTMLElement): number {
  const sheets = sheetsOf(desk)
  const { top, height } = desk.getBoundingClientRect()
  const middle = top + height / 2
  let low = 0
  let high = sheets.length - 1
  while (low < high) {
    const half = Math.ceil((low + high) / 2)
    if ((sheets[half]?.getBoundingClientRect().top ?? 0) <= middle) low = half
    else high = half - 1
  }
  return low + 1
}
