import { type RefObject, useEffect } from 'react'

/** Takes a row that is clicked or focused as the current one. One pair of listeners for the sheet: a text may have thousands of rows. */
export function usePickedRow(sheet: RefObject<HTMLElement | null>, onPick: (row: number) => void): void {
  useEffect(() => {
    const root = sheet.current
    if (!root) return
    const pick = ({ target }: Event) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined
      if (row !== undefined) onPick(Number(row))
    }
    // The keys that scroll work as soon as the rows are there, unless the texts are still being chosen.
    if (!document.activeElement?.closest('.compare-bar')) root.focus({ preventScroll: true })
    root.addEventListener('mouseup', pick)
    root.addEventListener('focusin', pick)
    return () => {
      root.removeEventListener('mouseup', pick)
      root.removeEventListener('focusin', pick)
    }
  }, [sheet, onPick])
}
