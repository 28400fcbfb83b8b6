import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Reference } from '../../../scripts/score/reference.ts'
import { alignedReferences } from '../../../scripts/score/references/aligned-labels.ts'
import { asciidocReferences } from '../../../scripts/score/references/asciidoc.ts'
import { councilReferences } from '../../../scripts/score/references/council-texts.ts'
import { declarationReferences } from '../../../scripts/score/references/declarations.ts'
import { languageReferences } from '../../../scripts/score/references/six-languages.ts'
import { meanOf } from '../../../scripts/score/score.ts'
import { scoreReferences } from '../../../scripts/score/score-references.ts'

const corpus = resolve(import.meta.dirname, '../../../../shared/corpus')
const scorer = resolve(import.meta.dirname, '../../../../shared/tools/score-paragraphs.mjs')
const isThere = existsSync(corpus) && existsSync(scorer)
const folder = mkdtempSync(join(tmpdir(), 'references-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Some of each row: `npm run score` reads them all. */
const rows: readonly (readonly [string, { readonly f1: number; readonly kinds: number; readonly labels: number }, () => Promise<readonly Reference[]> | readonly Reference[]])[] = [
  ['PDFs beside their AsciiDoc', { f1: 0.98, kinds: 0.98, labels: 0.995 }, () => asciidocReferences(corpus)],
  ['PDFs aligned by hand, English and Russian', { f1: 0.98, kinds: 0.98, labels: 0.995 }, () => alignedReferences(corpus).slice(0, 2)],
  ['resolutions of the Security Council as plain text', { f1: 0.98, kinds: 0.98, labels: 0.995 }, () => councilReferences(corpus, 24)],
  ['a declaration in six languages, as a page', { f1: 0.99, kinds: 0.99, labels: 0.995 }, () => declarationReferences(corpus, 'html')],
  ['the same as text without empty lines', { f1: 0.99, kinds: 0.99, labels: 0.995 }, () => declarationReferences(corpus, 'no empty lines')],
  ['an invented resolution in six languages, as text', { f1: 1, kinds: 1, labels: 1 }, () => languageReferences('plain text', null)],
  ['the same as Word files', { f1: 1, kinds: 1, labels: 1 }, () => languageReferences('Word', null)],
  ['the same as PDFs in three languages', { f1: 1, kinds: 1, labels: 1 }, () => languageReferences('PDF', null)],
]

test.skipIf(!isThere).each(rows)('reads as well as it did: %s (corpus at ../shared)', { timeout: 120_000 }, async (_, floor, list) => {
  const scores = (await scoreReferences(await list(), scorer, folder)).map(({ score }) => score)
  expect.soft(meanOf(scores, 'f1'), 'F1').toBeGreaterThanOrEqual(floor.f1)
  expect.soft(meanOf(scores, 'kindAccuracy'), 'kinds').toBeGreaterThanOrEqual(floor.kinds)
  expect.soft(meanOf(scores, 'labelAccuracy'), 'labels').toBeGreaterThanOrEqual(floor.labels)
})
