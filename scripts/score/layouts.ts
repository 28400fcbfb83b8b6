import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSource } from '../../renderer/ingest/index.ts'
import type { EosgItem } from '../un-layout/eosg-items.ts'
import type { UnDocument } from '../un-layout/document.ts'
import { renderDocx } from '../un-layout/docx/render-docx.ts'
import { fromEosg } from '../un-layout/from-eosg.ts'
import { renderPdf } from '../un-layout/pdf/render-pdf.ts'
import { scorerTruthOf } from '../un-layout/truth.ts'
import { type Score, scoreReading } from './score.ts'

const layout = { hyphenate: true, runningHeads: true } as const

/** The layouts that UN documents come in; the words are the same in each. */
const variants: Readonly<Record<string, (document: UnDocument, seed: number) => Promise<Uint8Array>>> = {
  'PDF, one column': (document, seed) => renderPdf(document, { ...layout, columns: 1, seed }),
  'PDF, two columns': (document, seed) => renderPdf(document, { ...layout, columns: 2, seed }),
  'Word, typed numbers': (document) => renderDocx(document, { ...layout, columns: 1, numbering: 'typed', mastheadIn: 'text' }),
  'Word, automatic numbers': (document) => renderDocx(document, { ...layout, columns: 2, numbering: 'automatic', mastheadIn: 'header' }),
}

export interface LayoutScores {
  readonly variant: string
  readonly scores: readonly Score[]
}

/** Renders resolutions of the collection in UN layout and scores what is read back; texts without a faithful source are left out. */
export async function scoreLayouts(collection: string, scorer: string, folder: string, most: number): Promise<readonly LayoutScores[]> {
  const texts = readdirSync(collection)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name, seed) => {
      const text = fromEosg(name, JSON.parse(readFileSync(join(collection, name), 'utf8')) as EosgItem[], seed)
      return text.ok ? [{ name, seed, document: text.value.document }] : []
    })
    .slice(0, most)
  const all: LayoutScores[] = []
  for (const [variant, render] of Object.entries(variants)) {
    const scores: Promise<Score>[] = []
    for (const { name, seed, document } of texts) {
      const read = await readSource({ name, bytes: await render(document, seed) }, {})
      scores.push(scoreReading(scorer, folder, scorerTruthOf(document), read).then(({ score }) => ({ ...score, symbol: name })))
    }
    all.push({ variant, scores: await Promise.all(scores) })
  }
  return all
}
