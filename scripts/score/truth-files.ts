import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readSource } from '../../renderer/ingest/index.ts'
import { runScorer, type Score } from './score.ts'

/** Scores the reading of each document whose paragraphs were listed by hand. `onDifferences` is given the scorer's own lines. */
export async function scoreTruthFiles(
  corpus: string,
  scorer: string,
  folder: string,
  onDifferences: (file: string, lines: readonly string[]) => void = () => {},
): Promise<readonly Score[]> {
  const scores: Score[] = []
  for (const name of readdirSync(join(corpus, 'truth')).filter((file) => file.endsWith('.json')).toSorted()) {
    const truthPath = join(corpus, 'truth', name)
    const { file } = JSON.parse(readFileSync(truthPath, 'utf8')) as { readonly file: string }
    const read = await readSource({ name: basename(file), bytes: new Uint8Array(readFileSync(join(corpus, file))) }, {})
    const readPath = join(folder, name)
    writeFileSync(readPath, JSON.stringify(read.ok ? read.value : { paragraphs: [] }))
    const { score, differences } = await runScorer(scorer, truthPath, readPath)
    scores.push(score)
    onDifferences(file, differences)
  }
  return scores
}
