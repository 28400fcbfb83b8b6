import { Bookmark, Document, FileChild, type IContext, type IParagraphOptions, type IXmlableObject, Paragraph, type ParagraphChild, ParagraphProperties, Table, type XmlComponent } from 'docx'
import type { OutwardLink } from './docx-pen.ts'
import { writeXml } from './docx-xml.ts'

/** A paragraph, as docx wants it described, or a table. */
export type BodyPart = IParagraphOptions | Table

/**
 * Writes what stands between a file's cover and its end while it is rendered.
 *
 * docx would hold all of it at once, three times over and in objects of its own for every property; here it has only what
 * a paragraph holds, and each look of a paragraph once.
 */
export interface BodyWriter {
  /** Writes the paragraphs and tables of a section and gives what stands for them in docx's own tree. */
  write(parts: Iterable<BodyPart>): readonly FileChild[]
  /** Gives the finished part for the file whose sections hold these; `links` are those of all that was written. */
  finish(file: Document, links: readonly OutwardLink[]): { readonly path: string; readonly data: string }
}

const path = 'word/document.xml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** Stands in docx's tree where written words will. */
class Place extends FileChild {
  constructor(number: number) {
    super(`place${number}`)
  }
}

/** Starts the body of one file. */
export function openBody(): BodyWriter {
  const written: string[] = []
  const looks = new Map<string, string>()
  // Nothing in a body asks for more of its file than a list for its links.
  const context = contextOf(new Document({ sections: [] }))

  function lookOf(properties: IParagraphOptions): string {
    const xml = () => xmlOf(new ParagraphProperties(properties), context)
    // A tracked change of a paragraph's end has a number of its own.
    if (properties.run !== undefined) return xml()
    const key = JSON.stringify(properties)
    const look = looks.get(key) ?? xml()
    looks.set(key, look)
    return look
  }

  function writePart(part: BodyPart): string {
    if (part instanceof Table) return xmlOf(part, context)
    const { children = [], ...properties } = part
    return `<w:p>${lookOf(properties)}${children.map((child) => partsOf(child).map((one) => xmlOf(one, context)).join('')).join('')}</w:p>`
  }

  return {
    write(parts) {
      const xml: string[] = []
      let last: BodyPart | null = null
      for (const part of parts) {
        if (last !== null) xml.push(writePart(last))
        last = part
      }
      if (last === null) return []
      // The last one stays in the tree: docx ends a section in its paragraph.
      return [new Place(written.push(xml.join(''))), last instanceof Table ? last : new Paragraph(last)]
    },
    finish(file, links) {
      for (const link of links) link.declareIn(file.Document.Relationships)
      const frame = numberPictures(xmlOf(file.Document.View, contextOf(file)), file)
      return { path, data: declaration + frame.replace(/<place(\d+)\/>/g, (_place, number: string) => written[Number(number) - 1] ?? '') }
    },
  }
}

const contextOf = (file: Document): IContext => ({ file, viewWrapper: file.Document, stack: [] })

/** A bookmark is its words between two marks. */
function partsOf(child: ParagraphChild): readonly Preparing[] {
  return child instanceof Bookmark ? child.writtenAs.flatMap((part) => (part instanceof Bookmark ? partsOf(part) : [part])) : [child]
}

type Preparing = Pick<XmlComponent, 'prepForXml'>

function xmlOf(component: Preparing, context: IContext): string {
  const prepared: IXmlableObject | undefined = component.prepForXml(context)
  return prepared === undefined ? '' : writeXml(prepared)
}

/** docx numbers pictures after all other relations, when it writes the file, and names them in braces until then. */
function numberPictures(frame: string, { Document: { Relationships: relationships }, Media: media }: Document): string {
  const keys = media.Entries.map(([key]) => key).filter((key) => frame.includes(`{${key}}`))
  return keys.reduce((xml, key, index) => xml.replaceAll(`{${key}}`, String(relationships.RelationshipCount + 1 + index)), frame)
}
