import type { Change } from '#renderer/db/change.ts'
import { gatherCarryOver } from '#renderer/db/carry-over.ts'
import { putPlacements } from '#renderer/db/placements.ts'
import type { CarryOverTask } from '#shared/carry-over/place-notes'
import { countOutcomes, isUndecided, type ReportedOutcome } from '#shared/carry-over/report'
import type { EditionId } from '#shared/domain/ids'
import type { Placement } from '#shared/domain/placement'
import type { Desk } from './desk.ts'

/** What a carry-over came to, in figures. */
export interface CarriedFigures {
  readonly notes: number
  /** Notes that wait for a person. */
  readonly waiting: number
  readonly outcomes: Readonly<Record<ReportedOutcome, number>>
}

/**
 * Carries the notes of earlier editions over to one, as a step of its own that one undo takes back. Null where there is
 * nothing to carry, or nothing that is not carried already.
 *
 * A change that is asked for meanwhile waits: no note can be edited away from under it.
 */
export async function carryNotes({ db, history }: Pick<Desk, 'db' | 'history'>, editionId: EditionId, coalesce?: string): Promise<CarriedFigures | null> {
  const done = await history.run(async (): Promise<{ readonly change: Change; readonly placements: readonly Placement[] } | null> => {
    const task = await gatherCarryOver(db, editionId)
    if (!task) return null
    const placements = await placeOffThread(task)
    return { change: await putPlacements(db, placements), placements }
  }, coalesce)
  if (!done) return null
  const { placements } = done
  return { notes: placements.length, waiting: placements.filter(isUndecided).length, outcomes: countOutcomes(placements) }
}

/** Two texts of 300 paragraphs with 5,000 notes take some two seconds: the window goes on meanwhile. */
function placeOffThread(task: CarryOverTask): Promise<readonly Placement[]> {
  const worker = new Worker(new URL('./carry-over-worker.ts', import.meta.url), { type: 'module', name: 'carry-over' })
  return new Promise<readonly Placement[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<readonly Placement[]>) => resolve(data))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      reject(new Error(`The carry-over ended early: ${event.message}`))
    })
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
