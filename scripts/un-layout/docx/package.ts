import type { UnDocument } from '../document.ts'

/** All samples bear this time, so that rendering twice gives the same bytes. */
const fixedTime = '2026-01-01T00:00:00Z'

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Writes `docProps/core.xml` with a fixed time and the document's language, which the docx library cannot. */
export function coreProperties(document: UnDocument): { readonly path: string; readonly data: string } {
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(`${document.symbol}: ${document.title}`)}</dc:title>`,
    `<dc:subject>${escapeXml(document.notice ?? document.title)}</dc:subject>`,
    '<dc:creator>Aide-Mémoire</dc:creator>',
    `<dc:language>${document.language}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${fixedTime}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${fixedTime}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
  return { path: 'docProps/core.xml', data }
}

/** 1 January 2026, midnight, in the two 16-bit fields of a ZIP entry (APPNOTE 4.4.6): seconds/2, minutes, hours; day, month, year − 1980. */
const zipTime = 0
const zipDate = ((2026 - 1980) << 9) | (1 << 5) | 1

/**
 * Gives every entry of a ZIP archive the same date, in place.
 *
 * Walks the central directory (APPNOTE 4.3.12) and the local headers that it names; the archive must be whole and
 * not ZIP64, as the docx library writes it.
 */
export function stampEntries(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  let end = archive.length - 22
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0) throw new Error('Not a ZIP archive')
  const entries = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let entry = 0; entry < entries; entry++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('Central directory of the archive is damaged')
    const local = view.getUint32(at + 42, true)
    for (const stamp of [at + 12, local + 10]) {
      view.setUint16(stamp, zipTime, true)
      view.setUint16(stamp + 2, zipDate, true)
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return archive
}
