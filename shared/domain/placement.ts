import type { AlignedGroup } from '#shared/alignment/alignment'
import type { EditionId, NoteId } from './ids.ts'
import type { Note, NoteAnchor } from './note.ts'

/** What became of a note on another edition. */
export type PlacementStatus = 'attached' | 'moved' | 'review' | 'orphan'

/** A place that a note may belong to. */
export interface PlacementSuggestion {
  readonly anchor: NoteAnchor
  /** 0–1; 1 = the same words. */
  readonly score: number
}

/** Where a note stands on an edition that it was not written on: a revision, another language. */
export interface Placement {
  /** {@link placementId}: one for each note and edition, so that carrying over twice adds nothing. */
  readonly id: string
  readonly noteId: NoteId
  readonly editionId: EditionId
  readonly status: PlacementStatus
  /** Null while it stands nowhere: it waits for a person, or is an orphan. */
  readonly anchor: NoteAnchor | null
  /** Further places there, once it stands: its own further ones, and pieces that a split has divided it into. Absent = none. */
  readonly also?: readonly NoteAnchor[]
  /** The best first; empty where nothing is like it. */
  readonly suggestions: readonly PlacementSuggestion[]
  /** 0–1: how much of what the note stood on is there. */
  readonly score: number
  /** What became of its paragraph; absent where that is not known. */
  readonly relation?: AlignedGroup['relation']
  /** What a person decided, no later carry-over changes. */
  readonly decidedBy: 'app' | 'person'
}

/** A note as it stands on one edition. */
export interface StandingNote {
  readonly note: Note
  /** Where it stands there; its own anchor on its own edition. */
  readonly anchor: NoteAnchor
  /** Null on the edition that it was written on. */
  readonly placement: Placement | null
}

/** The key of a note's placement on an edition. */
export const placementId = (noteId: NoteId, editionId: EditionId): string => `${noteId}@${editionId}`
