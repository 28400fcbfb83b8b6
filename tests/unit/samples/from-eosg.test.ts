import { describe, expect, it } from 'vitest'
import { renderDocx } from '../../../scripts/un-layout/docx/render-docx.ts'
import type { EosgItem } from '../../../scripts/un-layout/eosg-items.ts'
import { fromEosg } from '../../../scripts/un-layout/from-eosg.ts'
import { renderPdf } from '../../../scripts/un-layout/pdf/render-pdf.ts'
import { scorerTruthOf } from '../../../scripts/un-layout/truth.ts'
import { eosgFiles, eosgItems, holds, lettersOf, textLayerOf, wordsOfDocx } from './reading.ts'

const item = (type: EosgItem['type'], text: string, more: Partial<EosgItem> = {}): EosgItem => ({
  text,
  type,
  heading_level: null,
  paragraph_type: null,
  paragraph_level: null,
  prefix: null,
  ...more,
})
const preambular = (text: string) => item('paragraph', text, { paragraph_type: 'preambular' })
const operative = (prefix: string, text: string, level = 1) =>
  item('paragraph', text, { paragraph_type: 'operative', paragraph_level: level, prefix })

/** A resolution of our own making in the collection's form. */
const sample: readonly EosgItem[] = [
  item('frontmatter', 'Resolution adopted by the General Assembly on 3 May 2024'),
  item('frontmatter', '[without reference to a Main Committee (A/78/L.999)]'),
  item('title', '78/999.\tA sample of\nsamples'),
  preambular('The General Assembly,'),
  preambular('Recalling that samples are made,1 and not found,'),
  operative('1.', 'Requests the sample makers:'),
  operative('(a)', 'To make more samples;', 2),
  operative('(b)', 'To mark them;', 2),
  operative('2.', 'Decides to look at them again.'),
  item('backmatter', '12th plenary meeting'),
  item('backmatter', '3 May 2024'),
  item('backmatter', 'Annex'),
]
const read = (items: readonly EosgItem[], seed = 1) => {
  const result = fromEosg('A_RES_78_999.json', items, seed)
  return result.ok ? result.value : result.error
}

describe('texts of the collection as documents', () => {
  it('gives title, organ line, preambular, operative and sub-paragraphs their kinds and printed labels', () => {
    const text = read(sample)
    if (typeof text === 'string') throw new Error(text)
    expect(text.truth.filter(({ kind }) => kind !== 'footnote')).toEqual([
      { kind: 'heading', label: '78/999.', text: 'A sample of samples' },
      { kind: 'organLine', label: null, text: 'The General Assembly,' },
      { kind: 'preambular', label: null, text: 'Recalling that samples are made, and not found,' },
      { kind: 'operative', label: '1', text: 'Requests the sample makers:' },
      { kind: 'subparagraph', label: '(a)', text: 'To make more samples;' },
      { kind: 'subparagraph', label: '(b)', text: 'To mark them;' },
      { kind: 'operative', label: '2', text: 'Decides to look at them again.' },
    ])
    expect(text.matter.end).toEqual(['12th plenary meeting', '3 May 2024'])
    expect(text.document.symbol).toBe('A/RES/78/999')
  })

  it('gives the same document for the same seed', () => {
    expect(read(sample, 7)).toEqual(read(sample, 7))
    expect(read(sample, 7)).not.toEqual(read(sample, 8))
  })

  it('refuses a text whose numbers do not run from 1', () => {
    expect(read(sample.filter((entry) => entry.prefix !== '1.'))).toBe('numbers-lost')
    expect(read(sample.filter((entry) => entry.prefix !== '(a)'))).toBe('numbers-lost')
  })

  it('refuses a text with unnumbered paragraphs among the numbered ones', () => {
    const at = sample.findIndex((entry) => entry.prefix === '2.')
    expect(read([...sample.slice(0, at), preambular('A paragraph that lost its number.'), ...sample.slice(at)])).toBe(
      'stray-paragraphs',
    )
  })

  it('refuses a text in two languages, without a title or without an organ line', () => {
    expect(read([...sample, item('paragraph', 'Rappelant', { language: 'french' })])).toBe('not-english')
    expect(read(sample.filter((entry) => entry.type !== 'title'))).toBe('no-title')
    expect(read(sample.filter((entry) => entry.text !== 'The General Assembly,'))).toBe('no-organ-line')
  })
})

describe('the corpus', () => {
  it('gives at least 60 texts that can serve as truth', ({ skip }) => {
    const files = eosgFiles()
    if (files.length === 0) skip('no corpus beside the project (../shared/corpus)')
    const usable = files.filter((name) => fromEosg(name, eosgItems(name), 1).ok)
    expect(usable.length).toBeGreaterThanOrEqual(60)
  })

  it(
    'keeps the words of its paragraphs in one and two columns, in PDF and Word',
    { timeout: 60_000 },
    async ({ skip }) => {
      const files = eosgFiles()
      if (files.length === 0) skip('no corpus beside the project (../shared/corpus)')
      for (const name of ['A_RES_78_213.json', 'E_RES_2020_19.json']) {
        const text = fromEosg(name, eosgItems(name), 3)
        if (!text.ok) throw new Error(`${name}: ${text.error}`)
        const { document, truth } = text.value
        expect(scorerTruthOf(document).paragraphs).toHaveLength(truth.length)
        for (const columns of [1, 2] as const) {
          const layout = { columns, hyphenate: true, runningHeads: true }
          const layer = lettersOf(await textLayerOf(await renderPdf(document, { ...layout, seed: 5 })))
          const words = lettersOf(
            await wordsOfDocx(await renderDocx(document, { ...layout, numbering: 'automatic', mastheadIn: 'text' })),
          )
          for (const paragraph of truth) {
            expect(holds(layer, paragraph.text), `${name}, ${columns} columns: ${paragraph.text}`).toBe(true)
            expect(words).toContain(lettersOf(paragraph.text))
          }
        }
      }
    },
  )
})
