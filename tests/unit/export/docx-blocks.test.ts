import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderDocx } from '#renderer/export/docx.ts'
import { readableOnWhite } from '#renderer/export/readable-on-white.ts'
import type { BriefingPack } from '#shared/domain/pack'
import { usualLook } from '#shared/domain/pack-look'
import { columnWidths } from '#shared/pack/column-widths'
import { hasOffice, settleByRule, settleInOffice } from '../../fixtures/comparison/settle-changes.ts'
import { afterAll, cellOf, changesOf, drawnBlocks, drawnPack, headingOf, paragraphOf, sampleChanges, sampleTable } from '../../fixtures/packs/drawn-pack.ts'
import { packageFaults } from '../../fixtures/packs/package-faults.ts'
import { readPackage, wordsOfPackage } from '../../fixtures/packs/read-package.ts'

const partsOf = async (pack: BriefingPack) => readPackage(await renderDocx(pack))
const documentOf = async (pack: BriefingPack) => (await partsOf(pack)).get('word/document.xml') ?? ''

it('is a whole package with tables, changes, comments and pages that lie, byte for byte the same each time', async () => {
  const bytes = await renderDocx(drawnBlocks)
  expect(packageFaults(await readPackage(bytes))).toEqual([])
  expect(Buffer.from(await renderDocx(drawnBlocks)).equals(Buffer.from(bytes))).toBe(true)
})

describe('a table in the Word file', () => {
  let document: string
  beforeAll(async () => {
    document = await documentOf(drawnPack([sampleTable()]))
  })

  it('repeats its headings on each page and keeps its rows whole', () => {
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(25)
    expect(document).toContain('<w:tblStyle w:val="PackTable"/>')
  })

  it('lets a very tall row break, for it would fit on no page', async () => {
    const tall = await documentOf(drawnPack([{ type: 'table', columns: [{ heading: 'Evidence', share: 1 }], rows: [[cellOf('Sample words. '.repeat(300))]] }]))
    expect(tall.match(/<w:cantSplit\/>/g)).toHaveLength(1)
  })

  it('shares the width between its columns to the last twip', () => {
    const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map((found) => Number(found[1]))
    expect(widths).toHaveLength(5)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1418)
  })

  it('gives no column less room than the longest word of its heading takes', async () => {
    const columns = [
      { heading: 'Ответственный', share: 0.1 },
      { heading: 'Резолюция', share: 0.5 },
      { heading: 'Срок', share: 0.4 },
    ]
    const narrow = await documentOf(drawnPack([{ type: 'table', columns, rows: [] }]))
    const widths = [...narrow.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map((found) => Number(found[1]))
    expect(widths[0]).toBeGreaterThan(1500)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1418)
    // The others keep their proportion, roughly.
    expect((widths[1] ?? 0) / (widths[2] ?? 1)).toBeGreaterThan(1.1)
  })

  it('uses its whole width, whatever its columns say', () => {
    const column = fc.record({ heading: fc.string({ maxLength: 30 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 9 }), fc.integer({ min: 2000, max: 14_000 }), (columns, width) => {
        const widths = columnWidths(columns, width)
        expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width)
        expect(widths.every((one) => one >= 0 && Number.isInteger(one))).toBe(true)
      }),
    )
  })

  it('runs from right to left in a pack that does', async () => {
    const rightToLeft = await documentOf(drawnPack([{ type: 'table', columns: [{ heading: 'البند', share: 1 }], rows: [[cellOf('سجلات', 'rtl')]] }], { language: 'ar', direction: 'rtl' }))
    expect(rightToLeft).toContain('<w:bidiVisual/>')
    expect(rightToLeft.match(/<w:tc>.*?<w:bidi\/>.*?<\/w:tc>/gs)).toHaveLength(2)
  })

  it('never touches the table after it: the two would become one', async () => {
    expect(await documentOf(drawnPack([sampleTable(1), sampleTable(1)]))).not.toMatch(/<\/w:tbl><w:tbl>/)
  })

  it('leaves nothing between itself and what begins the next page, which would need a page of its own at a page’s foot', async () => {
    const next = headingOf('Next', 'next')
    expect(await documentOf(drawnPack([sampleTable(1), { type: 'page-break' }, next]))).not.toContain('"TableEnd"')
    expect(await documentOf(drawnPack([sampleTable(1), { type: 'page-break' }, sampleTable(1), next]))).toContain('"TableEnd"')
  })
})

describe('pages that lie', () => {
  it('are a section of their own; numbers run on, and stand at each section’s own edge', async () => {
    const parts = await partsOf(drawnBlocks)
    const document = parts.get('word/document.xml') ?? ''
    const sizes = [...document.matchAll(/<w:pgSz ([^>]*)\/>/g)].map((found) => found[1])
    expect(sizes).toEqual(['w:w="11906" w:h="16838" w:orient="portrait"', 'w:w="16838" w:h="11906" w:orient="landscape"', 'w:w="11906" w:h="16838" w:orient="portrait"'])
    expect(document.match(/<w:titlePg\/>/g)).toHaveLength(1)
    expect(document).not.toMatch(/<w:pgNumType [^>]*w:start/)
    const footers = [...parts].filter(([name]) => /^word\/footer\d+\.xml$/.test(name)).map(([, xml]) => xml)
    expect(footers.filter((xml) => xml.includes('w:pos="14002"') && xml.includes('<w:tab w:val="clear" w:pos="9070"/>'))).toHaveLength(1)
    for (const xml of footers.filter((one) => one.includes('Texts as of'))) expect(xml).toMatch(/PAGE.*NUMPAGES/s)
  })

  it('leave no empty section where nothing stands on them', async () => {
    const document = await documentOf(drawnPack([headingOf('One', 'one'), { type: 'orientation', to: 'landscape' }, { type: 'orientation', to: 'portrait' }, headingOf('Two', 'two')]))
    expect(document.match(/<w:sectPr>/g)).toHaveLength(2)
    expect(document).not.toContain('landscape')
  })
})

describe('words that are to be changed', () => {
  const tracked = drawnPack([headingOf('Wording', 'wording', 3), changesOf(sampleChanges)])
  const settled = (lines: readonly string[]) => {
    const words = lines.map((line) => line.replace(/\s+/gu, ' ').trim())
    return words.slice(words.indexOf('Wording') + 1, words.indexOf('A/RES/S-99/1, para. 17')).filter((line) => line !== '' && line !== 'New' && line !== 'Moved from paragraph 5')
  }

  it('give the wording when all is accepted and the source when all is rejected', async () => {
    const file = await renderDocx(tracked)
    expect(settled(await settleByRule(file, 'accepted'))).toEqual(afterAll(sampleChanges, 'accepted'))
    expect(settled(await settleByRule(file, 'rejected'))).toEqual(afterAll(sampleChanges, 'rejected'))
  })

  it.skipIf(!isOfficeThere())('do so in LibreOffice', { timeout: 90_000 }, async () => {
    const [result] = await settleInOffice([await renderDocx(tracked)])
    expect(settled((result?.accepted ?? '').split('\n'))).toEqual(afterAll(sampleChanges, 'accepted'))
    expect(settled((result?.rejected ?? '').split('\n'))).toEqual(afterAll(sampleChanges, 'rejected'))
  })

  it('say on each change who proposes it and when', async () => {
    const changes = [...(await documentOf(tracked)).matchAll(/<w:(?:ins|del) ([^>]*)\/?>/g)].map((found) => found[1] ?? '')
    expect(changes.length).toBeGreaterThan(5)
    for (const change of changes) expect(change).toContain('w:author="Delegation of Samplonia" w:date="2026-11-22T00:00:00.000Z"')
    expect(new Set(changes.map((change) => /w:id="(\d+)"/.exec(change)?.[1])).size).toBe(changes.length)
  })

  it('are underlined and struck through, not coloured alone, where nobody proposes them', async () => {
    const parts = await partsOf(drawnPack([changesOf(sampleChanges, { tracked: null })]))
    const document = parts.get('word/document.xml') ?? ''
    expect(document).not.toMatch(/<w:(?:ins|del) /)
    expect(document).toMatch(/<w:rStyle w:val="DeletedWords"\/>.*?make efforts to/s)
    expect(parts.get('word/styles.xml')).toMatch(/w:styleId="DeletedWords">.*?<w:strike\/>.*?<\/w:style>/s)
    expect(parts.get('word/styles.xml')).toMatch(/w:styleId="InsertedWords">.*?<w:u w:val="single"\/>.*?<\/w:style>/s)
  })
})

describe('comments in the Word file', () => {
  it('stand on their words, from the first run to the last, over the end of a paragraph too', async () => {
    const parts = await partsOf(drawnBlocks)
    const document = parts.get('word/document.xml') ?? ''
    const rangeOf = (id: number): string => {
      const range = document.slice(document.indexOf(`<w:commentRangeStart w:id="${id}"/>`), document.indexOf(`<w:commentRangeEnd w:id="${id}"/>`))
      return [...range.matchAll(/<w:t[^>]*>([^<]*)/g)].map((found) => found[1]).join('')
    }
    expect(rangeOf(1)).toBe('these words and on ')
    expect(rangeOf(2)).toBe(' and on more of them.The second runs on into this paragraph.')
  })

  it('keep author, initials, date, looks and links; what nobody signed is signed by the app, on the pack’s day', async () => {
    const parts = await partsOf(drawnBlocks)
    const comments = parts.get('word/comments.xml') ?? ''
    expect(comments).toContain('<w:comment w:id="1" w:initials="AS" w:author="Ana Sample" w:date="2026-11-20T09:00:00.000Z">')
    expect(comments).toContain('<w:comment w:id="2" w:initials="AM" w:author="Aide-Mémoire" w:date="2026-11-22T00:00:00.000Z">')
    expect(parts.get('word/_rels/comments.xml.rels')).toContain('Target="https://sample.org/list"')
    expect(wordsOfPackage(parts)).toMatch(/Ask who keeps the register\. See the list$/)
  })

  it('are no part of a file that has none', async () => {
    const parts = await partsOf(drawnPack([paragraphOf('No remark.')]))
    expect([...parts.keys()].filter((name) => name.includes('comment'))).toEqual([])
    expect(parts.get('[Content_Types].xml')).not.toContain('comment')
  })
})

it('takes Latin words in a Chinese pack for no Chinese, which may be broken between any two letters', async () => {
  const parts = await partsOf(drawnPack([paragraphOf('联合国')], { language: 'zh' }))
  expect(parts.get('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang [^>]*w:val="en-GB"[^>]*w:eastAsia="zh-CN"|<w:docDefaults>.*<w:lang [^>]*w:eastAsia="zh-CN"[^>]*w:val="en-GB"/s)
})

describe('an organisation’s look', () => {
  const logo = { bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), type: 'png', width: 900, height: 300, alt: 'Arms of “Samplonia”' } as const
  const look = { ...usualLook, page: 'Letter', textFont: 'Georgia', headingFont: 'Gill Sans', accent: '#ffcc00', headerText: 'Mission of Samplonia', footerText: 'Not for the press', logo } as const

  it('is in the file: page, faces, lines on each page; a logo with its words, in its place', async () => {
    const bytes = await renderDocx({ ...drawnBlocks, look })
    const parts = await readPackage(bytes)
    expect(packageFaults(parts)).toEqual([])
    expect(Buffer.from(await renderDocx({ ...drawnBlocks, look })).equals(Buffer.from(bytes))).toBe(true)
    const document = parts.get('word/document.xml') ?? ''
    expect(document).toContain('w:w="12240" w:h="15840"')
    expect(document).toContain('descr="Arms of “Samplonia”"')
    // 265 by 88 pixels of 9,525 units: as wide as its place, as high as its shape.
    expect(document).toContain('<wp:extent cx="2524125" cy="838200"/>')
    expect([...parts.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
    const styles = parts.get('word/styles.xml') ?? ''
    expect(styles).toMatch(/w:styleId="Heading1">.*?w:ascii="Gill Sans".*?<\/w:style>/s)
    expect(styles).toMatch(/<w:docDefaults>.*?w:ascii="Georgia".*?<\/w:docDefaults>/s)
    for (const [words, part] of [['Mission of Samplonia', 'header'], ['Not for the press', 'footer']] as const) {
      expect([...parts].some(([name, xml]) => name.startsWith(`word/${part}`) && xml.includes(words))).toBe(true)
    }
  })

  it('keeps its colour readable on white', () => {
    expect(readableOnWhite('#0b5c7a')).toBe('#0b5c7a')
    for (const pale of ['#ffcc00', '#ffffff', '#7fffd4', '#ff7777']) {
      const dark = readableOnWhite(pale)
      expect(dark).not.toBe(pale)
      expect(contrastWithWhite(dark)).toBeGreaterThanOrEqual(4.5)
    }
    expect(readableOnWhite('none')).toBe('#000000')
  })
})

/** By the formula of WCAG 2.2, said anew. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

function isOfficeThere(): boolean {
  const isThere = hasOffice()
  if (!isThere) console.warn('Skipped: LibreOffice (soffice) is not installed, so no proposed wording is accepted in an office program.')
  return isThere
}
