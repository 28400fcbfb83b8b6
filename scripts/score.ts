import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { scoreLayouts } from './score/layouts.ts'
import { meanOf, type Score, shares } from './score/score.ts'
import { scoreTruthFiles } from './score/truth-files.ts'

// Scores the text engine: `npm run score` for the truth files and for resolutions rendered in UN layout,
// `npm run score -- --verbose` for every difference, `npm run score -- --truth` for the truth files alone.
const corpus = resolve(import.meta.dirname, '../../shared/corpus')
const scorer = resolve(import.meta.dirname, '../../shared/tools/score-paragraphs.mjs')
/** All that the collection has; a bound so that a larger one does not take an hour. */
const mostTexts = 200

if (!existsSync(corpus) || !existsSync(scorer)) {
  console.log('No corpus beside the project (../shared/corpus): nothing to score.')
} else {
  const folder = mkdtempSync(join(tmpdir(), 'score-'))
  try {
    await scoreAll(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function scoreAll(folder: string): Promise<void> {
  const verbose = process.argv.includes('--verbose')
  const print = (file: string, lines: readonly string[]) => {
    if (verbose && lines.length > 0) console.log([`== ${file}`, ...lines].join('\n'))
  }
  const truths = await scoreTruthFiles(corpus, scorer, folder, print)
  console.log(row('truth file', ['truth', 'read', ...shares]))
  for (const score of truths) console.log(row(score.symbol, [String(score.truth), String(score.read), ...shares.map((share) => score[share].toFixed(4))]))
  console.log(row('mean', ['', '', ...shares.map((share) => meanOf(truths, share).toFixed(4))]))
  if (process.argv.includes('--truth')) return
  console.log(`\n${row('rendered in UN layout', ['texts', 'all right', ...shares])}`)
  for (const { variant, scores } of await scoreLayouts(join(corpus, 'un-struct/eosg'), scorer, folder, mostTexts)) {
    const right = scores.filter(({ f1 }) => f1 === 1).length
    console.log(row(variant, [String(scores.length), String(right), ...shares.map((share) => meanOf(scores, share).toFixed(4))]))
    for (const { symbol, f1 } of worst(scores)) console.log(`    ${symbol}: F1 ${f1.toFixed(4)}`)
  }
}

function worst(scores: readonly Score[]): readonly Score[] {
  return scores
    .filter(({ f1 }) => f1 < 1)
    .toSorted((a, b) => a.f1 - b.f1)
    .slice(0, 4)
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(36)}${cells.map((cell) => cell.padStart(14)).join('')}`
}
