import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

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

/** Compares one reading with its truth, with the corpus's own scorer. */
export async function runScorer(scorer: string, truth: string, read: string): Promise<{ readonly score: Score; readonly differences: readonly string[] }> {
  const { stdout } = await run(process.execPath, [scorer, truth, read, '--verbose'])
  const [first = '{}', ...differences] = stdout.trim().split('\n')
  return { score: JSON.parse(first) as Score, differences }
}
