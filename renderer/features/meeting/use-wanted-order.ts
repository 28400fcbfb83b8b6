import { useState } from 'react'
import { useUndone } from './use-undone.ts'

interface WantedOrder<Entry> {
  readonly entries: readonly Entry[]
  /** Shows the entry at its new place at once and stores the move. */
  readonly move: (id: string, to: number) => void
}

/**
 * Shows entries in the order that was asked for while it is being stored, so that a key held down moves
 * an entry on from where it is seen, and a dropped one does not jump back for a moment.
 *
 * `store` resolves to false when the disk refused; the stored order then shows again.
 */
export function useWantedOrder<Entry extends { readonly id: string }>(
  stored: readonly Entry[],
  store: (id: string, to: number) => Promise<boolean>,
): WantedOrder<Entry> {
  const [wanted, setWanted] = useState<readonly string[] | null>(null)
  useUndone(() => setWanted(null))
  const entries = wanted ? inOrder(stored, wanted) : stored
  if (wanted && entries.every((entry, place) => entry === stored[place])) setWanted(null)

  return {
    entries,
    move(id, to) {
      const others = entries.map((entry) => entry.id).filter((other) => other !== id)
      setWanted(others.toSpliced(to, 0, id))
      void store(id, to).then((isSaved) => {
        if (!isSaved) setWanted(null)
      })
    },
  }
}

/** Entries that the order does not name were added meanwhile; they stand last, as new ones do. */
function inOrder<Entry extends { readonly id: string }>(entries: readonly Entry[], ids: readonly string[]): readonly Entry[] {
  const known = ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
  return [...known, ...entries.filter((entry) => !ids.includes(entry.id))]
}
