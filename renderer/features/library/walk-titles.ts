import type { KeyboardEvent } from 'react'

/** Arrows walk from title to title, of works and of the editions that are unfolded; false where the key is another one. */
export function walkTitles(event: KeyboardEvent<HTMLElement>): boolean {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return false
  const titles = [...(event.currentTarget.closest('tbody')?.querySelectorAll<HTMLElement>('.library-title') ?? [])]
  event.preventDefault()
  titles[Math.min(titles.length - 1, Math.max(0, titles.indexOf(event.currentTarget) + step))]?.focus()
  return true
}
