import { wordSafeText } from './word-safe-text.ts'

/** What a file says of itself; `asOf` is an ISO day. */
interface FileFacts {
  readonly title: string
  readonly asOf: string
}

interface PackagePart {
  readonly path: string
  readonly data: string
}

const centralEntry = 0x02014b50
const endOfDirectory = 0x06054b50
/** The directory's end has no comment in what docx writes, so it is the last 22 bytes. */
const endOfDirectoryLength = 22

/**
 * Gives the parts that docx writes with the clock of the moment or not at all: properties with the file's own date, and
 * a font table that tells programs without our faces which ones are like them.
 */
export function fileParts(facts: FileFacts): readonly PackagePart[] {
  return [
    { path: 'docProps/core.xml', data: coreProperties(facts) },
    { path: 'word/fontTable.xml', data: fontTable },
  ]
}

/**
 * Sets the date of every entry of a zip archive to midnight of an ISO day, so that equal packs are equal files.
 *
 * Changes the bytes given and returns them.
 */
export function stampPackage(bytes: Uint8Array, isoDay: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.byteLength - endOfDirectoryLength
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) return bytes
  const entries = view.getUint16(end + 10, true)
  const date = dosDate(isoDay)
  let at = view.getUint32(end + 16, true)
  for (let entry = 0; entry < entries && view.getUint32(at, true) === centralEntry; entry += 1) {
    setDate(view, at + 12, date)
    setDate(view, view.getUint32(at + 42, true) + 10, date)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}

function setDate(view: DataView, at: number, date: number): void {
  view.setUint16(at, 0, true)
  view.setUint16(at + 2, date, true)
}

/** A day in the form of zip archives: years since 1980, month, day. What is no date becomes 1 January 1980. */
function dosDate(isoDay: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDay)
  const year = Math.min(Math.max(Number(match?.[1] ?? 1980) - 1980, 0), 127)
  return (year << 9) | (Number(match?.[2] ?? 1) << 5) | Number(match?.[3] ?? 1)
}

function coreProperties({ title, asOf }: FileFacts): string {
  const moment = `${asOf}T00:00:00Z`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(wordSafeText(title))}</dc:title>`,
    '<dc:creator>Aide-Mémoire</dc:creator><cp:lastModifiedBy>Aide-Mémoire</cp:lastModifiedBy><cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(moment)}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${escapeXml(moment)}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const fontTable = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  font('Cambria', 'Caladea', 'roman', '02040503050406030204'),
  font('Calibri', 'Carlito', 'swiss', '020F0502020204030204'),
  font('Times New Roman', 'Liberation Serif', 'roman', '02020603050405020304'),
  font('Arial', 'Liberation Sans', 'swiss', '020B0604020202020204'),
  '</w:fonts>',
].join('')

function font(name: string, alternative: string, family: 'roman' | 'swiss', panose: string): string {
  return `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:panose1 w:val="${panose}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`
}
