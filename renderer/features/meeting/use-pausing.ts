import { useEffect, useEffectEvent, useRef } from 'react'
import { useUndone } from './use-undone.ts'

/** A pause in typing after which the words are stored; a crash costs at most this much. */
const pauseMs = 400

/** Stores the latest words after each pause, when the field goes and when the window goes. */
export function usePausing<Words>(store: (words: Words) => void): (words: Words) => void {
  const waiting = useRef<{ readonly words: Words; readonly timer: ReturnType<typeof setTimeout> } | null>(null)
  const drop = () => {
    clearTimeout(waiting.current?.timer)
    waiting.current = null
  }
  const flush = () => {
    const words = waiting.current?.words
    drop()
    if (words !== undefined) store(words)
  }
  const flushLatest = useEffectEvent(flush)
  // What was taken back must not come again.
  useUndone(drop)
  useEffect(() => {
    const onHide = () => flushLatest()
    window.addEventListener('pagehide', onHide)
    return () => {
      window.removeEventListener('pagehide', onHide)
      onHide()
    }
  }, [])
  return (words) => {
    drop()
    waiting.current = { words, timer: setTimeout(flush, pauseMs) }
  }
}
