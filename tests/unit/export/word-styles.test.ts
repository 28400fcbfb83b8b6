import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Uint8ArrayWriter, TextReader, ZipWriter } from '@zip.js/zip.js'
import { afterAll, describe, expect, it } from 'vitest'
import { cleanWordStyles } from '#renderer/export/clean-word-styles.ts'
import { renderDocx } from '#renderer/export/docx.ts'
import { noTheme } from '#renderer/export/word-theme.ts'
import { readWordStyles } from '#renderer/export/word-styles.ts'
import type { PackLook } from '#shared/domain/pack-look'
import { usualLook } from '#shared/domain/pack-look'
import { drawnBlocks } from '../../fixtures/packs/drawn-pack.ts'
import { packageFaults } from '../../fixtures/packs/package-faults.ts'
import { readPackage } from '../../fixtures/packs/read-package.ts'

type Styles = NonNullable<PackLook['styles']>

const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A template as a German Word would write it, with things in it that no look needs. */
const germanStyles = `<?xml version="1.0"?><w:styles ${wordNamespace} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="21"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:latentStyles w:count="3"/>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:next w:val="Standard"/><w:link w:val="berschrift1Zchn"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/><w:keepNext/></w:pPr><w:rPr><w:color w:themeColor="accent1"/><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:sz w:val="40"/><w:vanish/><w14:glow w14:rad="3"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/><w:basedOn w:val="Standard"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:i/><w:color w:val="404040"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Fuzeile"><w:name w:val="footer"/><w:basedOn w:val="Standard"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Kasten"><w:name w:val="Note"/><w:basedOn w:val="Kreis"/><w:pPr><w:pBdr><w:start w:val="single" w:sz="8" w:space="4" w:color="auto"/></w:pBdr></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Kreis"><w:name w:val="Kreis"/><w:basedOn w:val="Kasten"/></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Lose"><w:name w:val="Lose &amp; &quot;frei&quot;"/><w:basedOn w:val="fehlt"/></w:style>
<w:style w:type="character" w:styleId="berschrift1Zchn"><w:name w:val="berschrift 1 Zchn"/><w:link w:val="berschrift1"/></w:style>
<w:style w:type="character" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="numbering" w:styleId="KeineListe"><w:name w:val="No List"/></w:style>
<w:style w:type="table" w:default="1" w:styleId="NormaleTabelle"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>
</w:styles>`
const theme = `<?xml version="1.0"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="7A1F5C"/></a:accent1></a:clrScheme><a:fontScheme name="x"><a:majorFont><a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Verdana"/><a:cs typeface="Sakkal Majalla"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`

async function packageOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter())
  for (const [path, text] of Object.entries(parts)) await writer.add(path, new TextReader(text))
  return writer.close()
}

const german = () => packageOf({ 'word/document.xml': '<w:document/>', 'word/styles.xml': germanStyles, 'word/theme/theme1.xml': theme })

async function stylesOf(bytes: Uint8Array, name = 'house.dotx'): Promise<Styles> {
  const read = await readWordStyles(bytes, name)
  if (!read.ok) throw new Error(read.error.message)
  return read.value
}

const partsWith = async (styles: Styles) => readPackage(await renderDocx({ ...drawnBlocks, look: { ...usualLook, styles } }))
const styleIn = (xml: string, id: string): string => new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>.*?</w:style>`, 's').exec(xml)?.[0] ?? ''

describe('the styles of the user’s own Word file', () => {
  it('go by the names that packs use, in whatever language Word wrote them', async () => {
    const { xml, fileName } = await stylesOf(await german())
    expect(fileName).toBe('house.dotx')
    expect(styleIn(xml, 'Heading1')).toContain('<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>')
    expect(xml).not.toMatch(/berschrift1"|"Standard"/)
  })

  it('keep the theme’s faces and colours as plain values', async () => {
    const { xml } = await stylesOf(await german())
    expect(xml).toContain('<w:rPrDefault><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana" w:cs="Sakkal Majalla"/><w:sz w:val="21"/></w:rPr></w:rPrDefault>')
    expect(styleIn(xml, 'Heading1')).toContain('<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:color w:val="7A1F5C"/><w:sz w:val="40"/>')
  })

  it('are read in good time, however often a style says the same', async () => {
    const looks = '<w:b/>'.repeat(40_000) + '<w:i/>'.repeat(40_000)
    const begun = performance.now()
    const clean = cleanWordStyles(`<w:styles ${wordNamespace}><w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:rPr>${looks}</w:rPr></w:style></w:styles>`, noTheme)
    expect(clean?.xml).toContain('<w:rPr><w:b/><w:i/></w:rPr>')
    expect(performance.now() - begun).toBeLessThan(4_000)
  })

  it('are refused at once where the file is nested without end', async () => {
    const theme = `${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`
    const begun = performance.now()
    const read = await readWordStyles(await packageOf({ 'word/document.xml': '<w:document/>', 'word/styles.xml': germanStyles, 'word/theme/theme1.xml': theme }), 'house.dotx')
    expect(read).toMatchObject({ ok: false, error: { code: 'damaged' } })
    expect(performance.now() - begun).toBeLessThan(4_000)
  })

  it('go by their ids where their names are longer than any, or turn other words around', () => {
    const style = (id: string, name: string) => `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
    const clean = cleanWordStyles(`<w:styles ${wordNamespace}>${style('A', 'x'.repeat(5000))}${style('B', 'Box\u202Eeman')}${style('C', 'Kasten für Zitate')}</w:styles>`, noTheme)
    expect([...(clean?.xml ?? '').matchAll(/<w:name w:val="([^"]*)"/g)].map(([, name]) => name)).toEqual(['Own1', 'Own2', 'Kasten für Zitate'])
  })

  it('leave behind what is no look: lists, hidden words, effects of one version, links to other parts', async () => {
    const { xml } = await stylesOf(await german())
    expect(xml).not.toMatch(/numPr|vanish|glow|latentStyles|w:lang|r:id|xmlns:r|No List/)
    expect(xml.match(/xmlns/g)).toHaveLength(1)
  })

  it('stand in the order of the schema, without circles and without what is not there', async () => {
    const { xml } = await stylesOf(await german())
    expect(styleIn(xml, 'Heading1')).toMatch(/<w:keepNext\/><w:outlineLvl w:val="0"\/>/)
    expect(xml).not.toMatch(/w:val="(?:fehlt|)"/)
    const circle = ['Note', 'Kreis'].filter((name) => new RegExp(`<w:name w:val="${name}"/><w:basedOn`).test(xml))
    expect(circle.length).toBeLessThan(2)
    expect(xml).toContain('<w:name w:val="Lose &amp; &quot;frei&quot;"/>')
    // A style of letters that is named as one of paragraphs would break what uses it.
    expect(xml).not.toContain('"Title"')
  })

  it('are the same when they are cleaned again', async () => {
    const { xml } = await stylesOf(await german())
    expect(cleanWordStyles(xml, noTheme)?.xml).toBe(xml)
  })

  it('win over the pack’s own in its file; those that are lacking are added', async () => {
    const parts = await partsWith(await stylesOf(await german()))
    expect(packageFaults(parts)).toEqual([])
    const styles = parts.get('word/styles.xml') ?? ''
    expect(styleIn(styles, 'Heading1')).toContain('7A1F5C')
    expect(styleIn(styles, 'Note')).toContain('w:val="Note (pack)"')
    expect(styleIn(styles, 'UNParagraph')).toContain('<w:basedOn w:val="Normal"/>')
    expect(styleIn(styles, 'Note')).not.toContain('Calibri')
    expect(styles).toMatch(/<w:rPrDefault><w:rPr>.*<w:lang w:val="en-GB".*<\/w:rPrDefault>/s)
    expect(styles).toContain('w:styleId="PackTable"')
  })

  it('give a quotation their letters, but leave it upright with its number hanging', async () => {
    const styles = (await partsWith(await stylesOf(await german()))).get('word/styles.xml') ?? ''
    const quote = styleIn(styles, 'Quote')
    expect(quote).toContain('<w:basedOn w:val="QuoteLook"/>')
    expect(quote).toMatch(/<w:ind [^>]*w:hanging="680"/)
    expect(quote).toMatch(/<w:jc w:val="(?:start|left)"\/>/)
    expect(quote).toContain('<w:i w:val="false"/>')
    expect(styleIn(styles, 'QuoteLook')).toContain('404040')
  })

  it('leave page numbers at the pack’s own edge', async () => {
    const parts = await partsWith(await stylesOf(await german()))
    expect(styleIn(parts.get('word/styles.xml') ?? '', 'Footer')).not.toContain('w:tab ')
    expect([...parts].some(([name, xml]) => /footer\d/.test(name) && xml.includes('<w:tab w:val="right" w:pos="9070"/>'))).toBe(true)
  })

  it('are ignored where they are no styles any more: a library may have kept anything', async () => {
    for (const xml of ['', '<w:styles', '<!DOCTYPE x><w:styles/>', `<w:styles ${wordNamespace}/>`, '<none/>']) {
      expect(packageFaults(await partsWith({ fileName: 'x', xml })), xml).toEqual([])
    }
  })
})

describe('a file that brings no styles', () => {
  const inCompound = (words: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array.from(words, (letter) => [letter.codePointAt(0) ?? 0, 0]).flat()])
  it.each([
    ['asks for a password', async () => inCompound('EncryptedPackage'), 'password'],
    ['is of an older kind', async () => inCompound('WordDocument'), 'no-word-file'],
    ['is no archive', async () => new TextEncoder().encode('Sample words'), 'no-word-file'],
    ['is some other archive', async () => packageOf({ 'readme.txt': 'x' }), 'no-word-file'],
    ['has no styles', async () => packageOf({ 'word/document.xml': '<w:document/>' }), 'no-styles'],
    ['has none but lists', async () => packageOf({ 'word/document.xml': '<w:document/>', 'word/styles.xml': `<w:styles ${wordNamespace}><w:style w:type="numbering" w:styleId="x"/></w:styles>` }), 'no-styles'],
    ['has broken styles', async () => packageOf({ 'word/document.xml': '<w:document/>', 'word/styles.xml': '<w:styles' }), 'damaged'],
    ['defines entities', async () => packageOf({ 'word/document.xml': '<w:document/>', 'word/styles.xml': '<!DOCTYPE x [<!ENTITY y "z">]><w:styles/>' }), 'damaged'],
    ['is cut off', async () => (await german()).slice(0, 400), 'damaged'],
    ['swells when it is opened', async () => packageOf({ 'word/document.xml': '<w:document/>', 'word/styles.xml': `<w:styles>${' '.repeat(5_000_000)}</w:styles>` }), 'too-large'],
  ])('says so: it %s', async (_what, make, code) => {
    const read = await readWordStyles(await make(), 'x.docx')
    expect(read.ok ? null : read.error.code).toBe(code)
  })
})

const hasOffice = spawnSync('soffice', ['--version']).error === undefined
if (!hasOffice) console.warn('Skipped: LibreOffice (soffice) is not installed, so no pack is written with the styles of its files.')

describe.skipIf(!hasOffice)('with the styles of files that LibreOffice made', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'styles-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const office = (...words: readonly string[]) => spawnSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', ...words], { timeout: 60_000 })
  const page = '<html><head><style>h1 { color: #5c1f7a; font-family: Georgia } p { font-family: Verdana; margin-bottom: 1cm } blockquote { font-style: italic }</style></head><body><h1>One</h1><p>Two</p><blockquote>Three</blockquote><table border="1"><tr><td>4</td></tr></table></body></html>'

  it.each([
    ['a document', 'docx:MS Word 2007 XML', 'docx'],
    ['a template', 'dotx:MS Word 2007 XML Template', 'dotx'],
  ])('of %s, a pack opens in LibreOffice and uses no style that is not there', async (_what, filter, extension) => {
    writeFileSync(join(folder, `${extension}-source.html`), page)
    office('--writer', '--convert-to', filter, '--outdir', folder, join(folder, `${extension}-source.html`))
    const styles = await stylesOf(readFileSync(join(folder, `${extension}-source.${extension}`)))
    expect(styleIn(styles.xml, 'Heading1')).toMatch(/w:val="5C1F7A"/i)
    const bytes = await renderDocx({ ...drawnBlocks, look: { ...usualLook, styles } })
    expect(packageFaults(await readPackage(bytes))).toEqual([])
    writeFileSync(join(folder, `pack-${extension}.docx`), bytes)
    office('--convert-to', 'pdf', '--outdir', folder, join(folder, `pack-${extension}.docx`))
    const words = spawnSync('pdftotext', ['-layout', join(folder, `pack-${extension}.pdf`), '-'], { encoding: 'utf8' }).stdout
    expect(words).toContain('Sample meeting on integrity, second session')
    expect(words).toMatch(/page 2 of \d/)
  })

  it('of a pack itself, the next one looks the same', async () => {
    const once = await renderDocx(drawnBlocks)
    const styles = await stylesOf(once)
    const before = (await readPackage(once)).get('word/styles.xml') ?? ''
    const after = (await partsWith(styles)).get('word/styles.xml') ?? ''
    const looks = (xml: string, id: string) => [...styleIn(xml, id).matchAll(/<w:(?:sz|color|rFonts|spacing) [^>]*>/g)].map((found) => found[0].split(/[ /]/).toSorted())
    for (const id of ['Heading1', 'Heading2', 'Title', 'FootnoteText', 'Header']) {
      expect(looks(before, id).length).toBeGreaterThan(1)
      expect(looks(after, id)).toEqual(looks(before, id))
    }
  })
})
