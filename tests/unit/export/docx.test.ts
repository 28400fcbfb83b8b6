import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderDocx } from '#renderer/export/docx.ts'
import { returnBookmark } from '#shared/returned/return-bookmark'
import { packageFaults } from '../../fixtures/packs/package-faults.ts'
import { readPackage, walkXml, wordsOfPackage } from '../../fixtures/packs/read-package.ts'
import { emptyPack, everyBlock, packOfWords } from '../../fixtures/packs/sample-packs.ts'

describe('the Word file', () => {
  let bytes: Uint8Array
  let parts: ReadonlyMap<string, string>
  const part = (name: string): string => parts.get(name) ?? ''

  beforeAll(async () => {
    bytes = await renderDocx(everyBlock)
    parts = await readPackage(bytes)
  })

  it('is a whole package: types, relationships, ids, links, styles and fields', async () => {
    expect(packageFaults(parts)).toEqual([])
    expect(packageFaults(await readPackage(await renderDocx(emptyPack)))).toEqual([])
  })

  it('is the same file, byte for byte, from the same pack', async () => {
    expect(Buffer.from(await renderDocx(everyBlock)).equals(Buffer.from(bytes))).toBe(true)
  })

  it('carries the pack’s date and no time of day, and names no person or machine', () => {
    expect(part('docProps/core.xml')).toContain('2026-11-22T00:00:00Z')
    const named: string[] = []
    let inName = false
    walkXml(part('docProps/core.xml'), {
      open(name) {
        inName = name === 'dc:creator' || name === 'cp:lastModifiedBy'
      },
      text(text) {
        if (inName) named.push(text)
      },
    })
    expect(named).toEqual(['Aide-Mémoire', 'Aide-Mémoire'])
    expect(part('docProps/app.xml') + part('docProps/custom.xml')).not.toMatch(/<(?:Company|Manager|property)/)
    // Local header of the first entry: time at 10, date at 12, as MS-DOS has them.
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, ((2026 - 1980) << 9) | (11 << 5) | 22])
  })

  it('stands each quoted and annexed paragraph under the bookmark by which comments on it find home', () => {
    const document = part('word/document.xml')
    const printed = everyBlock.blocks.flatMap((block) => {
      if (block.type === 'quotation') return block.paragraphs.map(({ source }) => source)
      return block.type === 'text-paragraph' && block.source !== null ? [block.source] : []
    })
    const names = [...document.matchAll(/<w:bookmarkStart w:name="(am_[^"]*)"/g)].map((found) => found[1])
    expect(names).toHaveLength(printed.length)
    for (const { editionId, paragraphId } of printed) expect(names).toContain(returnBookmark(editionId, paragraphId))
    expect(names.filter((name) => name?.endsWith('_2')).length).toBeGreaterThan(3)
  })

  it('lists contents as finished words with links and page numbers, without a field that Word would ask to update', () => {
    const document = part('word/document.xml')
    for (const { text, bookmark } of everyBlock.contents) {
      expect(document).toContain(`w:anchor="${bookmark}"`)
      expect(document).toMatch(new RegExp(`<w:fldSimple w:instr="PAGEREF ${bookmark} \\\\h"><w:r><w:t xml:space="preserve">\\d+</w:t></w:r></w:fldSimple>`))
      expect(wordsOfPackage(parts).split(text.replace(/\s+/g, ' ')).length).toBeGreaterThan(2)
    }
    expect(document).not.toMatch(/TOC \\|w:dirty/)
  })

  it('uses Word’s own styles under their own names', () => {
    const styles = part('word/styles.xml')
    for (const [id, name] of [
      ['Title', 'Title'],
      ['Heading1', 'heading 1'],
      ['Heading2', 'heading 2'],
      ['Quote', 'Quote'],
      ['FootnoteText', 'footnote text'],
      ['FootnoteReference', 'footnote reference'],
      ['TOC1', 'toc 1'],
      ['Header', 'header'],
      ['UNParagraph', 'UN Paragraph'],
    ]) {
      expect(styles).toMatch(new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>\\s*<w:name w:val="${name}"/>`, 'i'))
    }
  })

  it('writes a note with its looks: bold, italic, hanging lists, and links that lead out of the file', () => {
    const document = part('word/document.xml')
    expect(document).toMatch(/<w:b\/>[^]{0,80}firmly/)
    expect(document).toMatch(/<w:i\/>[^]{0,80}soon/)
    expect(paragraphWith(document, 'A point in it')).toMatch(/<w:ind [^>]*w:hanging="/)
    expect(part('word/_rels/document.xml.rels')).toContain('Target="https://sample.org/list?a=1&amp;b=2" TargetMode="External"')
    expect(paragraphWith(document, 'The end')).toContain('<w:hyperlink w:history="1" r:id="rIdLink2">')
  })

  it('numbers pages with fields on all pages but the cover', () => {
    expect(part('word/document.xml')).toContain('<w:titlePg/>')
    expect(part('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s)
    expect(part('word/footer1.xml')).toContain('Texts as of 22 November 2026')
    expect(part('word/header1.xml')).toContain('Sample meeting on integrity, second session')
  })

  it('sets Arabic from right to left, with the symbol in it from left to right', () => {
    const paragraph = paragraphWith(part('word/document.xml'), 'الدول التجريبية')
    expect(paragraph).toContain('<w:bidi/>')
    expect(paragraph).toMatch(/<w:rtl\/>.*الدول التجريبية/s)
    expect(paragraph).toContain('w:bidi="ar-SA"')
    const symbol = /<w:r>(?:(?!<\/w:r>).)*A\/RES\/S-99\/1<\/w:t>/s.exec(paragraph)?.[0] ?? ''
    expect(symbol).not.toBe('')
    expect(symbol).not.toContain('<w:rtl/>')
  })

  it('takes words that docx knows as page fields for words', () => {
    expect(wordsOfPackage(parts)).toContain('Note CURRENT TOTAL_PAGES {page} of {pages}')
  })

  it('keeps headings with what follows and breaks pages before them, not by empty paragraphs', () => {
    const document = part('word/document.xml')
    expect(document).not.toContain('w:type="page"')
    expect(paragraphWith(document, 'Texts in full</w:t>', 1)).toContain('<w:pageBreakBefore/>')
    expect(part('word/styles.xml')).toMatch(/w:styleId="Heading1".*?<w:keepNext\/>/s)
  })
})

it('opens and keeps its words, whatever strings the user wrote', { timeout: 30_000 }, async () => {
  const anyCode = fc.array(fc.oneof(fc.nat(0xffff), fc.constantFrom(0, 9, 10, 0x26, 0x3c, 0x3e, 0x22, 0xd800, 0xdfff, 0xfffe, 0x202e, 0x7b, 0x7d, 0x24)), { maxLength: 24 })
  await fc.assert(
    fc.asyncProperty(anyCode, async (codes) => {
      const words = String.fromCharCode(...codes)
      const parts = await readPackage(await renderDocx(packOfWords(words)))
      expect(packageFaults(parts)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

function paragraphWith(document: string, words: string, place = 0): string {
  return document.split('<w:p>').filter((paragraph) => paragraph.includes(words))[place] ?? ''
}
