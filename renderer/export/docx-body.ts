import { Document, FileChild, type IContext, type Paragraph, type Table } from 'docx'
import type { OutwardLink } from './docx-pen.ts'
import { writeXml } from './docx-xml.ts'

const path = 'word/document.xml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** Writes what stands between a file's cover and its end while it is rendered, so that docx never holds more of it than a paragraph. */
export interface BodyWriter {
  /** Writes the paragraphs and tables of a section and gives what stands for them in docx's own tree. */
  write(components: Iterable<Paragraph | Table>): readonly FileChild[]
  /** Gives the finished part for the file whose sections hold these; `links` are those of all that was written. */
  finish(file: Document, links: readonly OutwardLink[]): { readonly path: string; readonly data: string }
}

/** Stands in docx's tree where written words will. */
class Place extends FileChild {
  constructor(number: number) {
    super(placeName(number))
  }
}

const placeName = (number: number): string => `place${number}`

/** Starts the body of one file. */
export function openBody(): BodyWriter {
  const written: string[] = []
  // Nothing in a body asks for more of its file than a list for its links.
  const context = contextOf(new Document({ sections: [] }))
  return {
    write(components) {
      const xml: string[] = []
      let last: Paragraph | Table | null = null
      for (const component of components) {
        if (last !== null) xml.push(writeXml(last.prepForXml(context) ?? {}))
        last = component
      }
      if (last === null) return []
      // The last one stays in the tree: docx ends a section in its paragraph.
      return [new Place(written.push(xml.join(''))), last]
    },
    finish(file, links) {
      for (const link of links) link.declareIn(file.Document.Relationships)
      const frame = writeXml(file.Document.View.prepForXml(contextOf(file)) ?? {})
      const numbered = numberPictures(frame, file)
      return { path, data: declaration + numbered.replace(/<place(\d+)\/>/g, (_place, number: string) => written[Number(number) - 1] ?? '') }
    },
  }
}

const contextOf = (file: Document): IContext => ({ file, viewWrapper: file.Document, stack: [] })

/** docx numbers pictures after all other relations, when it writes the file, and names them in braces until then. */
function numberPictures(frame: string, { Document: { Relationships: relationships }, Media: media }: Document): string {
  const keys = media.Entries.map(([key]) => key).filter((key) => frame.includes(`{${key}}`))
  return keys.reduce((xml, key, index) => xml.replaceAll(`{${key}}`, String(relationships.RelationshipCount + 1 + index)), frame)
}
