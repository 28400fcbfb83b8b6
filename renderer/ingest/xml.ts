/** An element's attributes by local name: prefixes are a matter of the writing program. */
export type Attributes = ReadonlyMap<string, string>

export interface XmlHandler {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text?(text: string): void
}

/** Thrown for parts that define entities: no document needs them, attacks do. */
class ForbiddenXml extends Error {}

/** Walks an XML part by local names. Throws on broken XML and on parts with a DOCTYPE or an ENTITY. */
export async function walkXml(xml: string, handler: XmlHandler): Promise<void> {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) throw new ForbiddenXml('a part defines a document type')
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', (error) => {
    throw error
  })
  // A part repeats few names: each is cut once, and the same string is compared sooner.
  const names = new Map<string, string>()
  const localName = (name: string): string => {
    const known = names.get(name)
    if (known !== undefined) return known
    const local = name.slice(name.indexOf(':') + 1)
    names.set(name, local)
    return local
  }
  // Taken as they are read: to list the ones of a finished element costs a tenth of the walk.
  let attributes: Map<string, string> | null = null
  parser.on('attribute', ({ name, value }) => {
    attributes ??= new Map()
    attributes.set(localName(name), value)
  })
  parser.on('opentag', ({ name }) => {
    const own = attributes ?? noAttributes
    attributes = null
    handler.open(localName(name), own)
  })
  parser.on('closetag', (tag) => handler.close(localName(tag.name)))
  if (handler.text) {
    const onText = handler.text.bind(handler)
    parser.on('text', onText)
    parser.on('cdata', onText)
  }
  parser.write(xml).close()
}

/** Most elements of a Word file have none. */
const noAttributes: Attributes = new Map()
