import type { Paragraph } from '#shared/domain/paragraph'
import { BodyWriter } from './akn-body.ts'
import { NoteSheet } from './akn-inline.ts'
import { coverOf, documentElement, metaOf, type WrittenEdition } from './akn-meta.ts'
import { partsOf, type TextPart } from './akn-parts.ts'
import { ElementIds, node, writeXml, type XmlNode } from './akn-xml.ts'

/**
 * Writes a text as Akoma Ntoso 3.0: masthead, title, preamble, body, lists, tables, footnotes at their calls, annexes.
 *
 * `paragraphs` are those of the edition, in reading order. The file is valid and gives back the same paragraphs; what
 * its elements cannot say (a level or a container out of the ordinary) stands in attributes of our own. Characters that
 * XML cannot hold are left out. The same edition always gives the same bytes.
 *
 * @see OASIS Akoma Ntoso Version 1.0 (schema akomantoso30.xsd), and the AKN4UN guidelines
 */
export function renderAkn(edition: WrittenEdition, paragraphs: readonly Paragraph[]): string {
  const ids = new ElementIds()
  const notes = new NoteSheet(edition.footnotes, ids)
  const writer = new BodyWriter(notes, ids)
  const [main, ...annexes] = partsOf(paragraphs, edition.title)
  const name = edition.kind
  const parts = main === undefined ? [] : writePart(main, writer, '')
  const attachments = annexes.map((annex, index) => attachmentOf(annex, index + 1, edition, writer, ids))
  const meta = metaOf(edition, null, notes.uncalled())
  const document = node(
    documentElement(edition),
    { name },
    meta,
    coverOf(edition),
    ...parts,
    attachments.length === 0 ? null : node('attachments', {}, ...attachments),
  )
  const namespaces = {
    xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
    'xmlns:reading': 'urn:aide-memoire:reading',
  }
  const root = node('akomaNtoso', namespaces, document)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}\n`
}

function writePart(part: TextPart, writer: BodyWriter, outer: string): XmlNode[] {
  const titles = part.titles.map((title) => {
    const number = title.label === null ? null : node('docNumber', {}, title.label)
    return node(
      'p',
      writer.own(title, 1),
      number,
      number === null ? null : ' ',
      node('docTitle', {}, ...writer.words(title)),
    )
  })
  const preface = titles.length === 0 ? null : node('preface', {}, ...titles)
  const preamble = writer.preamble(part.preamble, outer)
  return [preface, preamble, writer.body(part.body, outer)].filter((one) => one !== null)
}

function attachmentOf(
  part: TextPart,
  place: number,
  edition: WrittenEdition,
  writer: BodyWriter,
  ids: ElementIds,
): XmlNode {
  const eId = ids.make('', 'att')
  if (part.annex === null) return node('attachment', { eId })
  writer.openContainer(part.annex.label ?? part.annex.text)
  const attributes = { eId, ...writer.own(part.annex, 1) }
  const heading = writer.headingOf(part.annex)
  return node(
    'attachment',
    attributes,
    ...heading,
    node('doc', { name: 'annex' }, metaOf(edition, place, null), ...writePart(part, writer, eId)),
  )
}
