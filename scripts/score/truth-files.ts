import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readSource } from '../../renderer/ingest/index.ts'
import { type Score, type ScoredReading, scoreReading } from './score.ts'

/** Scores the reading of each document whose paragraphs were listed by hand. `onDifferences` is given the scorer's own lines. */
export async function scoreTruthFiles(
  corpus: string,
  scorer: string,
  folder: string,
  onDifferences: (file: string, lines: readonly string[]) => void = () => {},
): Promise<readonly Score[]> {
  const scored: { readonly file: string; readonly reading: Promise<ScoredReading> }[] = []
  for (const name of readdirSync(join(corpus, 'truth')).filter((file) => file.endsWith('.json')).toSorted()) {
    const truth = JSON.parse(readFileSync(join(corpus, 'truth', name), 'utf8')) as { readonly file: string }
    const { file } = truth
    const read = await readSource({ name: basename(file), bytes: new Uint8Array(readFileSync(join(corpus, file))) }, {})
    scored.push({ file, reading: scoreReading(scorer, folder, truth, read) })
  }
  return Promise.all(
    scored.map(async ({ file, reading }) => {
      const { score, differences } = await reading
      onDifferences(file, differences)
      return score
    }),
  )
}
