import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { scoreLayouts } from './score/layouts.ts'
import { meanOf, type Score, shares } from './score/score.ts'
import { scoreReferences } from './score/score-references.ts'
import { referenceRows } from './score/rows.ts'
import { convertWith } from './score/references/six-languages.ts'
import { scoreTruthFiles } from './score/truth-files.ts'

// Scores the text engine: `npm run score` for the truth files, for resolutions rendered in UN layout
// and for documents that another source describes; `-- --truth` for the truth files alone, `-- --references` for the last
// alone, `-- --verbose` for every difference, `-- --worst` for the worst paragraphs of every row: wanted, and read.
const corpus = resolve(import.meta.dirname, '../../shared/corpus')
const scorer = resolve(import.meta.dirname, '../../shared/tools/score-paragraphs.mjs')
/** All that the collection has; a bound so that a larger one does not take an hour. */
const mostTexts = 200
/** Of one document, `--worst` prints no more. */
const mostDifferences = 8

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
  const asked = (flag: string): boolean => process.argv.includes(flag)
  if (!asked('--references')) await scoreTruths(folder)
  if (asked('--truth')) return
  if (!asked('--references')) await scoreRendered(folder)
  await scoreRows(folder)
}

async function scoreTruths(folder: string): Promise<void> {
  const truths = await scoreTruthFiles(corpus, scorer, folder, printDifferences)
  console.log(row('truth file', ['truth', 'read', ...shares]))
  for (const score of truths) console.log(row(score.symbol, [String(score.truth), String(score.read), ...shares.map((share) => score[share].toFixed(4))]))
  console.log(row('mean', ['', '', ...shares.map((share) => meanOf(truths, share).toFixed(4))]))
}

async function scoreRendered(folder: string): Promise<void> {
  console.log(`\n${row('rendered in UN layout', ['texts', 'all right', ...shares])}`)
  for (const { variant, scores } of await scoreLayouts(join(corpus, 'un-struct/eosg'), scorer, folder, mostTexts)) {
    console.log(tableRow(variant, scores))
    for (const { symbol, f1 } of worst(scores)) console.log(`    ${symbol}: F1 ${f1.toFixed(4)}`)
  }
}

async function scoreRows(folder: string): Promise<void> {
  console.log(`\n${row('beside another source', ['texts', 'all right', ...shares])}`)
  for (const { name, list } of referenceRows(corpus, canConvert() ? convertWith(folder) : null)) {
    const scored = await scoreReferences(await list(), scorer, folder)
    console.log(tableRow(name, scored.map(({ score }) => score)))
    for (const { score, differences } of scored.toSorted((a, b) => a.score.f1 - b.score.f1)) printDifferences(score.symbol, differences)
  }
}

/** All differences where they were asked for; of the worst, those of paragraphs that were not found at all. */
function printDifferences(file: string, lines: readonly string[]): void {
  const worstOnly = process.argv.includes('--worst')
  if (!worstOnly && !process.argv.includes('--verbose')) return
  const shown = worstOnly ? lines.slice(0, mostDifferences) : lines
  if (shown.length > 0) console.log([`== ${file}`, ...shown].join('\n'))
}

/** PDFs in Russian, Arabic and Chinese are made by LibreOffice, where it is installed. */
function canConvert(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0
}

function tableRow(name: string, scores: readonly Score[]): string {
  const right = scores.filter(({ f1 }) => f1 === 1).length
  return row(name, [String(scores.length), String(right), ...shares.map((share) => meanOf(scores, share).toFixed(4))])
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
