import type { ParagraphPlace } from './meeting.ts'
import type { NoteAudience } from './note.ts'

/** How far an ask was met, as civil society's debriefs ask. */
export const demandVerdicts = ['met', 'partly', 'weaker', 'absent', 'contrary'] as const

export type DemandVerdict = (typeof demandVerdicts)[number]

/** One row of the matrix of demands and outcome. A verdict stands on a quotation, or is `absent`. */
export interface Demand {
  readonly id: string
  readonly audience: NoteAudience
  readonly theme: string
  readonly ask: string
  /** Where the ask was made. */
  readonly source: string
  readonly places: readonly ParagraphPlace[]
  /** Null = not judged yet. */
  readonly verdict: DemandVerdict | null
  /** Words that were asked for and are missing. */
  readonly missing: string
  /** Verb and qualifiers: `urges`, `as appropriate`. */
  readonly force: string
  /** New, or repeated from an earlier paragraph that is cited. */
  readonly novelty: string
  readonly nextHook: string
}

/** Statuses of a pledge tracker; `ongoing` has no end date. */
export const commitmentStatuses = ['complete', 'ongoing', 'underway', 'no-data', 'inactive', 'overdue', 'dropped'] as const

export type CommitmentStatus = (typeof commitmentStatuses)[number]

/** One line of the commitment tracker. */
export interface Commitment {
  readonly id: string
  readonly audience: NoteAudience
  /** State or group that committed itself. */
  readonly party: string
  readonly action: string
  readonly places: readonly ParagraphPlace[]
  readonly status: CommitmentStatus
  readonly responsible: string
  /** ISO `yyyy-mm-dd`; null = none. */
  readonly deadline: string | null
  readonly evidence: string
  /** Why it cannot be tracked, where it is too vague; empty = it is tracked. */
  readonly setAside: string
}

export const claimClasses = ['past', 'practice', 'pledge', 'opinion'] as const

export type ClaimClass = (typeof claimClasses)[number]

export const claimVerdicts = ['accurate', 'misses-context', 'unproven', 'contradicted', 'not-checkable'] as const

export type ClaimVerdict = (typeof claimVerdicts)[number]

/** The check of one claim of a national statement: one claim a check. */
export interface FactCheck {
  readonly id: string
  readonly audience: NoteAudience
  readonly party: string
  /** Speaker and function, place in the order. */
  readonly speaker: string
  /** Link to the recording, with its time code where known. */
  readonly recording: string
  /** `delivered`, or `prepared` where it is to be checked against delivery. */
  readonly wording: 'delivered' | 'prepared'
  readonly claim: string
  readonly claimClass: ClaimClass
  readonly places: readonly ParagraphPlace[]
  readonly evidence: string
  /** Null = not judged yet. */
  readonly verdict: ClaimVerdict | null
  /** Right of reply: asked when, answered what. */
  readonly reply: string
  readonly reviewer: string
}
