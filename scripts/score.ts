import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ReaderPool } from './ingest/pool.ts'

/** Scores the reading of the truth files: `npm run score`, or `npm run score -- --verbose` for every difference. */
const root = fileURLToPath(new URL('..', import.meta.url))
const corpus = join(root, '../shared/corpus')
const scorer = join(root, '../shared/tools/score-paragraphs.mjs')

interface Score {
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

const columns = ['f1', 'precision', 'recall', 'kindAccuracy', 'labelAccuracy', 'charsLost'] as const

async function main(): Promise<number> {
  if (!existsSync(corpus) || !existsSync(scorer)) {
    console.log('No corpus beside the project (../shared/corpus): nothing to score.')
    return 0
  }
  const verbose = process.argv.includes('--verbose')
  const folder = mkdtempSync(join(tmpdir(), 'score-'))
  const pool = new ReaderPool()
  const scores: Score[] = []
  for (const name of readdirSync(join(corpus, 'truth'))
    .filter((file) => file.endsWith('.json'))
    .toSorted()) {
    const truthPath = join(corpus, 'truth', name)
    const truth = JSON.parse(readFileSync(truthPath, 'utf8')) as { file: string }
    const readPath = join(folder, name)
    const line = await pool.read(join(corpus, truth.file))
    writeFileSync(readPath, line.startsWith('{"ok":false') ? '{"paragraphs":[]}' : line)
    const output = execFileSync(process.execPath, [scorer, truthPath, readPath, ...(verbose ? ['--verbose'] : [])], {
      encoding: 'utf8',
    })
    const [first = '{}', ...rest] = output.trim().split('\n')
    scores.push(JSON.parse(first) as Score)
    if (verbose) console.log([`== ${truth.file}`, ...rest].join('\n'))
  }
  pool.stop()
  rmSync(folder, { recursive: true })
  print(scores)
  return 0
}

function print(scores: readonly Score[]): void {
  console.log(`${'text'.padEnd(36)}${['truth', 'read', ...columns].map((name) => name.padStart(14)).join('')}`)
  for (const score of scores)
    console.log(
      row(score.symbol, [String(score.truth), String(score.read), ...columns.map((name) => score[name].toFixed(4))]),
    )
  const mean = (name: (typeof columns)[number]): string =>
    (scores.reduce((sum, score) => sum + score[name], 0) / Math.max(1, scores.length)).toFixed(4)
  console.log(row('mean', ['', '', ...columns.map(mean)]))
}

const row = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(36)}${cells.map((cell) => cell.padStart(14)).join('')}`

process.exitCode = await main()
