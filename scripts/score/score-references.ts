import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSource } from '../../renderer/ingest/index.ts'
import { scorerTruth, type Reference } from './reference.ts'
import { runScorer, type Score } from './score.ts'

export interface ScoredReference {
  readonly score: Score
  /** What was wanted and what was read, a line each, in the scorer's own words. */
  readonly differences: readonly string[]
}

/**
 * Reads documents and scores them against what another source says of them. Of a source that lists some paragraphs only,
 * what it leaves out is not counted as invented: precision is 1 then, and F1 says how many of its paragraphs were found.
 */
export async function scoreReferences(
  references: readonly Reference[],
  scorer: string,
  folder: string,
): Promise<readonly ScoredReference[]> {
  const scored: ScoredReference[] = []
  for (const reference of references) {
    const read = await readSource(reference.file, {})
    const truthPath = join(folder, 'truth.json')
    const readPath = join(folder, 'read.json')
    writeFileSync(truthPath, JSON.stringify(scorerTruth(reference)))
    writeFileSync(readPath, JSON.stringify(read.ok ? read.value : { paragraphs: [] }))
    const { score, differences } = await runScorer(scorer, truthPath, readPath)
    if (reference.complete) scored.push({ score, differences })
    else
      scored.push({
        score: { ...score, precision: 1, f1: score.recall },
        differences: differences.filter((line) => /^(?:missed|differs) /u.test(line)),
      })
  }
  return scored
}
