import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ImportDraft, ImportError } from '#shared/domain/import'
import type { Result } from '#shared/lib/result'

/** What `score-paragraphs.mjs` of the test corpus prints for one reading; shares are 0–1. */
export interface Score {
  readonly symbol: string
  readonly truth: number
  readonly read: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly kindAccuracy: number
  readonly labelAccuracy: number
  readonly charsLost: number
}

export const shares = ['f1', 'precision', 'recall', 'kindAccuracy', 'labelAccuracy', 'charsLost'] as const

/** The mean of one share over some scores; 0 for none. */
export const meanOf = (scores: readonly Score[], share: (typeof shares)[number]): number =>
  scores.reduce((sum, score) => sum + score[share], 0) / Math.max(1, scores.length)

const run = promisify(execFile)

/** A reading's score, and the scorer's own lines on what was missed, invented or read as something else. */
export interface ScoredReading {
  readonly score: Score
  readonly differences: readonly string[]
}

/**
 * Compares one reading with its truth, with the corpus's own scorer: a process of its own, so that the next document can be
 * read meanwhile. What could not be read scores as a text without paragraphs.
 */
export async function scoreReading(scorer: string, folder: string, truth: object, read: Result<ImportDraft, ImportError>): Promise<ScoredReading> {
  const [truthPath, readPath] = ['truth', 'read'].map((part) => join(folder, `${randomUUID()}-${part}.json`)) as [string, string]
  writeFileSync(truthPath, JSON.stringify(truth))
  writeFileSync(readPath, JSON.stringify(read.ok ? read.value : { paragraphs: [] }))
  const { stdout } = await run(process.execPath, [scorer, truthPath, readPath, '--verbose'])
  const [first = '{}', ...differences] = stdout.trim().split('\n')
  return { score: JSON.parse(first) as Score, differences }
}
