import { useRef, useState } from 'react'
import type { Change } from '#renderer/db/change.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { useSaving } from './use-saving.ts'
import { useUndone } from './use-undone.ts'

/** What an input needs to show stored words and to store each keystroke. */
export interface Autosaved {
  readonly value: string
  readonly onFocus: () => void
  readonly onBlur: () => void
  readonly type: (value: string) => void
}

/**
 * Stores a field as it is typed. What was typed since the field got the focus is one step to undo.
 *
 * The field shows what was typed until the library says the same: the words come back a moment later
 * than they were typed, and the caret would jump.
 */
export function useAutosaved(stored: string, field: string, save: (value: string) => Promise<Change>): Autosaved {
  const { env } = useDesk()
  const run = useSaving()
  const [typed, setTyped] = useState<string | null>(null)
  const [pending, setPending] = useState(0)
  const visit = useRef('')
  useUndone(() => setTyped(null))
  if (typed !== null && pending === 0 && stored === typed) setTyped(null)
  return {
    value: typed ?? stored,
    onFocus: () => {
      visit.current = env.newId()
    },
    onBlur: () => {
      if (pending === 0) setTyped(null)
    },
    type: (value) => {
      setTyped(value)
      setPending((count) => count + 1)
      void run(() => save(value), `${field}:${visit.current}`).then(() => setPending((count) => count - 1))
    },
  }
}
