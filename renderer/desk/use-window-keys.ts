import { useEffect, useEffectEvent } from 'react'

/** Gives every key that is pressed in the window to `onKey`, wherever the focus is; it sees what is on the screen now. */
export function useWindowKeys(onKey: (event: KeyboardEvent) => void): void {
  const latest = useEffectEvent(onKey)
  useEffect(() => {
    const listener = (event: KeyboardEvent) => latest(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
