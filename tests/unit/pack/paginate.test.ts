import { describe, expect, it } from 'vitest'
import { packStyles } from '#renderer/export/docx-styles.ts'
import type { BriefingPack, PackBlock } from '#shared/domain/pack'
import { usualLook } from '#shared/domain/pack-look'
import { metrics } from '#shared/pack/page-metrics'
import { pageNumbers, paginate } from '#shared/pack/paginate'
import { emptyPack, everyBlock } from '../../fixtures/packs/sample-packs.ts'

const language = 'en'
const direction = 'ltr'
const heading = (bookmark: string): PackBlock => ({ type: 'heading', level: 1, text: 'Sample heading', bookmark, language, direction })
const line = (text = 'A sample line.'): PackBlock => ({ type: 'paragraph', runs: [{ text }], look: 'plain', direction })
const lines = (count: number): readonly PackBlock[] => Array.from({ length: count }, () => line())
const packOf = (blocks: readonly PackBlock[], more: Partial<BriefingPack> = {}): BriefingPack => ({ ...emptyPack, contents: [], blocks: [{ type: 'page-break' }, ...blocks], ...more })
const table = (rows: number): PackBlock => ({
  type: 'table',
  columns: [{ heading: 'Sample', share: 1 }],
  rows: Array.from({ length: rows }, () => [[{ runs: [{ text: 'A cell' }], direction, depth: 0, marker: null }]]),
})

describe('the pages of a pack', () => {
  it('begin with the cover, then the contents, then the first item', () => {
    const { sheets, pageOf } = paginate(everyBlock)
    expect(sheets[0]).toMatchObject({ hasCover: true, contents: null, blocks: [] })
    expect(sheets[1]).toMatchObject({ hasCover: false, contents: { from: 0, to: everyBlock.contents.length } })
    expect(pageOf.get('item_1')).toBe(3)
  })

  it('hold every block once, and every footnote', () => {
    const { sheets } = paginate(everyBlock)
    const shown = everyBlock.blocks.flatMap(({ type }, index) => (type === 'page-break' ? [] : [index]))
    expect([...new Set(sheets.flatMap(({ blocks }) => blocks.map(({ index }) => index)))]).toEqual(shown)
    expect(sheets.flatMap(({ footnotes }) => footnotes)).toEqual(everyBlock.footnotes.map((_, index) => index + 1))
  })

  it('name each bookmark that something links to', () => {
    const pages = pageNumbers(everyBlock)
    for (const { bookmark } of everyBlock.contents) expect(pages.get(bookmark), bookmark).toBeGreaterThan(1)
  })

  it('keep a heading with the words under it', () => {
    // Forty-odd lines fill a page: somewhere on the way the heading alone would still fit.
    for (let count = 25; count < 50; count += 1) {
      const sheets = paginate(packOf([...lines(count), heading('kept'), line('Long sample words. '.repeat(30))])).sheets
      const of = (index: number) => sheets.findIndex(({ blocks }) => blocks.some((block) => block.index === index))
      expect(of(count + 1)).toBe(of(count + 2))
    }
  })

  it('leave no line of a paragraph alone at a page’s end', () => {
    const short = line('Sample words that fill the line of a page and a half. '.repeat(4))
    const startsAfter = (count: number, block: PackBlock) => paginate(packOf([...lines(count), block])).sheets.findIndex(({ blocks }) => blocks.some(({ index }) => index === count + 1))
    const room = Array.from({ length: 50 }, (_, count) => count).findLast((count) => startsAfter(count, line()) === 1) ?? 0
    expect(room).toBeGreaterThan(25)
    expect(startsAfter(room, short)).toBe(2)
  })

  it('leave room for the footnotes that they call', () => {
    const calling: PackBlock = { type: 'paragraph', runs: [{ text: 'Called.', footnote: 1 }], look: 'plain', direction }
    const pack = (text: string) => packOf([calling, ...lines(30)], { footnotes: [{ text, direction }] })
    expect(paginate(pack('Short.')).sheets).toHaveLength(2)
    expect(paginate(pack('A long sample footnote. '.repeat(60))).sheets).toHaveLength(3)
  })

  it('turn where the pack turns', () => {
    const { sheets } = paginate(packOf([line(), { type: 'orientation', to: 'landscape' }, table(1), { type: 'orientation', to: 'portrait' }, line()]))
    expect(sheets.map(({ orientation }) => orientation)).toEqual(['portrait', 'portrait', 'landscape', 'portrait'])
  })

  it('part a table between its rows', () => {
    const { sheets } = paginate(packOf([table(100)]))
    const parts = sheets.flatMap(({ blocks }) => blocks)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.flatMap(({ from, to }) => [from, to])).toEqual([0, ...parts.slice(1).flatMap(({ from }) => [from, from]), 100])
  })

  it('are shorter on Letter than on A4', () => {
    const on = (page: 'A4' | 'Letter') => paginate(packOf(lines(200), { look: { ...usualLook, page } })).sheets.length
    expect(on('Letter')).toBeGreaterThan(on('A4'))
  })

  it('are more in a wider face of the organisation’s, and as many in one that nobody knows', () => {
    const text = Array.from({ length: 60 }, () => line('Sample words that fill more lines in a wider face. '.repeat(8)))
    const inFace = (textFont: string | null) => paginate(packOf(text, { look: { ...usualLook, textFont } })).sheets.length
    expect(inFace('Verdana')).toBeGreaterThan(inFace('Times New Roman'))
    expect(inFace('Sample Grotesque')).toBe(inFace(null))
  })

  it('count with the sizes and spaces of the Word file’s own styles', () => {
    const styles = packStyles(language).paragraphStyles ?? []
    const spaced = styles.flatMap(({ id, run, paragraph }) => {
      const own = Object.entries(metrics).find(([name]) => name === id)?.[1]
      const { before, after } = paragraph?.spacing ?? {}
      return own === undefined ? [] : [{ id, own, size: run?.size ?? own.face.size, before: before ?? own.before, after: after ?? own.after }]
    })
    expect(spaced.length).toBeGreaterThan(10)
    for (const { id, own, size, before, after } of spaced) {
      expect([id, own.face.size, Math.round(own.before), own.after]).toEqual([id, size, Math.round(before), after])
    }
  })
})
