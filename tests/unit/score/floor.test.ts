import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { scoreLayouts } from '../../../scripts/score/layouts.ts'
import { meanOf } from '../../../scripts/score/score.ts'
import { scoreTruthFiles } from '../../../scripts/score/truth-files.ts'

const corpus = resolve(import.meta.dirname, '../../../../shared/corpus')
const scorer = resolve(import.meta.dirname, '../../../../shared/tools/score-paragraphs.mjs')
const isThere = existsSync(corpus) && existsSync(scorer)
const folder = mkdtempSync(join(tmpdir(), 'floor-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.skipIf(!isThere)('each document whose paragraphs were listed by hand is read as well as it was (corpus at ../shared)', { timeout: 120_000 }, async () => {
  for (const score of await scoreTruthFiles(corpus, scorer, folder)) {
    expect.soft(score.f1, `${score.symbol}: F1`).toBeGreaterThanOrEqual(0.99)
    expect.soft(score.kindAccuracy, `${score.symbol}: kinds`).toBeGreaterThanOrEqual(0.97)
    expect.soft(score.labelAccuracy, `${score.symbol}: labels`).toBeGreaterThanOrEqual(0.995)
    expect.soft(score.charsLost, `${score.symbol}: text lost`).toBe(0)
  }
})

test.skipIf(!isThere)('resolutions in UN layout are read as well as they were, as PDF in one and two columns and as Word (corpus at ../shared)', { timeout: 180_000 }, async () => {
  for (const { variant, scores } of await scoreLayouts(join(corpus, 'un-struct/eosg'), scorer, folder, 10)) {
    expect.soft(meanOf(scores, 'f1'), `${variant}: F1`).toBeGreaterThanOrEqual(0.99)
    expect.soft(meanOf(scores, 'kindAccuracy'), `${variant}: kinds`).toBeGreaterThanOrEqual(0.99)
    expect.soft(meanOf(scores, 'labelAccuracy'), `${variant}: labels`).toBeGreaterThanOrEqual(0.995)
  }
})
