import type { TextRange } from '#shared/domain/paragraph'

/** A stretch of a paragraph's words. */
export interface MarkedPiece {
  readonly text: string
  /** The other text does not have it. */
  readonly isChanged: boolean
  /** The note stands on it. */
  readonly isNoted: boolean
}

/** Cuts a text where words that changed or words that a note stands on begin and end. */
export function markWords(text: string, changed: readonly TextRange[], noted: TextRange | null): readonly MarkedPiece[] {
  const ranges = noted ? [...changed, noted] : changed
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const holds = (range: TextRange): boolean => range.start <= start && start < range.end
    return { text: text.slice(start, cuts[index + 1]), isChanged: changed.some(holds), isNoted: noted !== null && holds(noted) }
  })
}
