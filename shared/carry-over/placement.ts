import type { AlignedGroup } from '#shared/alignment/alignment'
import type { NoteAnchor } from '#shared/domain/note'

/** Where a note may stand on the other edition. */
export interface Suggestion {
  readonly anchor: NoteAnchor
  /** 0–1: the share of the note's words that stand there. */
  readonly score: number
}

/** Where a note of one edition stands on another. */
export interface Placement {
  /** `attached` in its own place, `moved` with its paragraph; `review`: a person decides; `orphan`: its words are gone. */
  readonly status: 'attached' | 'moved' | 'review' | 'orphan'
  /** Null unless `attached` or `moved`. */
  readonly anchor: NoteAnchor | null
  /** Further pieces, where a split has divided the words. */
  readonly also: readonly NoteAnchor[]
  /** 0–1: the share of the note's words that survive. */
  readonly score: number
  /** Best first, at most three; empty where the placement is certain. */
  readonly suggestions: readonly Suggestion[]
  /** What became of the paragraph that the note stands on; never `inserted`. */
  readonly relation: AlignedGroup['relation']
}

/** What a carry-over did with a note. */
export type Outcome = 'exact' | 'moved' | 'edited' | 'split' | 'merged' | 'review' | 'orphan'

/** Names what happened to one note. `exact`: its paragraph is the same to the letter. */
export function outcomeOf({ status, relation }: Pick<Placement, 'status' | 'relation'>): Outcome {
  if (status !== 'attached') return status
  return relation === 'split' || relation === 'merged' || relation === 'edited' ? relation : 'exact'
}

/** Counts what a carry-over did; the counts add up to the notes. */
export function carryOverReport(placements: readonly Pick<Placement, 'status' | 'relation'>[]): Readonly<Record<Outcome, number>> {
  const counts = { exact: 0, moved: 0, edited: 0, split: 0, merged: 0, review: 0, orphan: 0 }
  for (const placement of placements) counts[outcomeOf(placement)] += 1
  return counts
}
