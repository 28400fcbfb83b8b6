import { useEffect, useEffectEvent, useRef, useState } from 'react'

/** After so long without a key the words are stored: each time the whole pack is built anew. */
const pauseMs = 250

interface PausedText {
  readonly value: string
  readonly type: (text: string) => void
  /** Stores what waits, at once. */
  readonly finish: () => void
}

/** Words that are stored when who types them pauses or leaves; shown at once, for they come back a moment later and the caret would jump. */
export function usePausedText(stored: string, store: (text: string) => void): PausedText {
  const [typed, setTyped] = useState<string | null>(null)
  const waiting = useRef<{ readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | null>(null)
  const storeWaiting = () => {
    if (waiting.current === null) return
    clearTimeout(waiting.current.timer)
    store(waiting.current.text)
    waiting.current = null
  }
  const onLeave = useEffectEvent(storeWaiting)
  useEffect(() => () => onLeave(), [])
  return {
    value: typed ?? stored,
    type(text) {
      setTyped(text)
      if (waiting.current !== null) clearTimeout(waiting.current.timer)
      waiting.current = { text, timer: setTimeout(storeWaiting, pauseMs) }
    },
    finish() {
      storeWaiting()
      setTyped(null)
    },
  }
}
