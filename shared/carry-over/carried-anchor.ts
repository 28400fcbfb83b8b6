import type { AlignedGroup } from '#shared/alignment/alignment'
import type { NoteAnchor } from '#shared/domain/note'
import type { PlacementStatus, PlacementSuggestion } from '#shared/domain/placement'

/** Where an anchor on one edition leads on another: what a placement is made of. */
export interface CarriedAnchor {
  /** `attached` in its own place, `moved` with its paragraph; `review`: a person decides; `orphan`: its words are gone. */
  readonly status: PlacementStatus
  /** Null unless `attached` or `moved`. */
  readonly anchor: NoteAnchor | null
  /** Further pieces, where a split has divided the words. */
  readonly also: readonly NoteAnchor[]
  /** 0–1: the share of the note's words that survive. */
  readonly score: number
  /** Best first, at most three; empty where the placement is certain. */
  readonly suggestions: readonly PlacementSuggestion[]
  /** What became of the paragraph that the note stands on; never `inserted`. */
  readonly relation: AlignedGroup['relation']
}

/** What a carry-over did with a note. */
export type Outcome = 'exact' | 'moved' | 'edited' | 'split' | 'merged' | 'review' | 'orphan'

/** Names what happened to one note. `exact`: its paragraph is the same to the letter. */
export function outcomeOf({ status, relation }: Pick<CarriedAnchor, 'status' | 'relation'>): Outcome {
  if (status !== 'attached') return status
  return relation === 'split' || relation === 'merged' || relation === 'edited' ? relation : 'exact'
}
