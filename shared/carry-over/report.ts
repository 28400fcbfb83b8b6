import type { Placement } from '#shared/domain/placement'
import { type Outcome, outcomeOf } from './carried-anchor.ts'

/** What became of a note on another edition, as its report counts it: what the app did, or that a person has placed it. */
export type ReportedOutcome = Outcome | 'placed'

/** In the order in which a report lists them: what waits for a person first. */
export const reportedOutcomes = ['review', 'orphan', 'exact', 'moved', 'edited', 'split', 'merged', 'placed'] as const satisfies readonly ReportedOutcome[]

type Reported = Pick<Placement, 'status' | 'anchor' | 'relation' | 'decidedBy'>

/** Names what became of a note. */
export const reportedOutcome = ({ status, anchor, relation = 'same', decidedBy }: Reported): ReportedOutcome =>
  decidedBy === 'person' && anchor !== null ? 'placed' : outcomeOf({ status, relation })

/** Whether a person still has to say where a note belongs. */
export const isUndecided = ({ anchor, decidedBy }: Reported): boolean => anchor === null && decidedBy === 'app'

/** Counts what became of the notes; the counts add up to them. */
export function countOutcomes(placements: readonly Reported[]): Readonly<Record<ReportedOutcome, number>> {
  const counts = { review: 0, orphan: 0, exact: 0, moved: 0, edited: 0, split: 0, merged: 0, placed: 0 }
  for (const placement of placements) counts[reportedOutcome(placement)] += 1
  return counts
}
