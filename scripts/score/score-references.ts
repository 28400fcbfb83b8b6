import { readSource } from '../../renderer/ingest/index.ts'
import { scorerTruth, type Reference } from './reference.ts'
import { type ScoredReading, scoreReading } from './score.ts'

/**
 * Reads documents and scores them against what another source says of them. Of a source that lists some paragraphs only,
 * what it leaves out is not counted as invented: precision is 1 then, and F1 says how many of its paragraphs were found.
 */
export async function scoreReferences(
  references: readonly Reference[],
  scorer: string,
  folder: string,
): Promise<readonly ScoredReading[]> {
  const scored: Promise<ScoredReading>[] = []
  for (const reference of references) {
    const read = await readSource(reference.file, {})
    const reading = scoreReading(scorer, folder, scorerTruth(reference), read)
    scored.push(reference.complete ? reading : reading.then(ofSomeParagraphs))
  }
  return Promise.all(scored)
}

const ofSomeParagraphs = ({ score, differences }: ScoredReading): ScoredReading => ({
  score: { ...score, precision: 1, f1: score.recall },
  differences: differences.filter((line) => /^(?:missed|differs) /u.test(line)),
})
