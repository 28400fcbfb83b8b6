import { useCallback, useState } from 'react'
import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'

interface WhereOneStands {
  /** Position of the paragraph; 0 in an empty text. */
  readonly at: number
  readonly stand: (id: ParagraphId) => void
  /** Stands on whatever is at this position now. */
  readonly standAt: (position: number) => void
}

/**
 * Keeps the paragraph that a person stands on. It is followed by its identity when others come and go before it; when it
 * is gone itself, or a repair made it, the position tells.
 */
export function useStanding(paragraphs: readonly Paragraph[], first: number): WhereOneStands {
  const [place, setPlace] = useState<{ readonly id: ParagraphId | null; readonly position: number }>({ id: null, position: first })
  const followed = place.id === null ? -1 : paragraphs.findIndex(({ id }) => id === place.id)
  const at = followed >= 0 ? followed : Math.max(0, Math.min(place.position, paragraphs.length - 1))
  if (followed >= 0 && followed !== place.position) setPlace({ id: place.id, position: followed })
  const stand = useCallback((id: ParagraphId) => setPlace((before) => (before.id === id ? before : { ...before, id })), [])
  const standAt = useCallback((position: number) => setPlace({ id: null, position }), [])
  return { at, stand, standAt }
}
