import { useEffectEvent, useLayoutEffect } from 'react'

/**
 * Gives every key that is pressed in the window to `onKey`, wherever the focus is; it sees what is on the screen now.
 * Keys are heard from the moment in which the view is there, not only after it was painted: who is quick loses none.
 */
export function useWindowKeys(onKey: (event: KeyboardEvent) => void): void {
  const latest = useEffectEvent(onKey)
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => latest(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
