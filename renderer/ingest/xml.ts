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
  parser.on('opentag', (tag) => handler.open(localName(tag.name), localAttributes(tag.attributes)))
  parser.on('closetag', (tag) => handler.close(localName(tag.name)))
  if (handler.text) {
    const onText = handler.text.bind(handler)
    parser.on('text', onText)
    parser.on('cdata', onText)
  }
  parser.write(xml).close()
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** Most elements of a Word file have none. */
const noAttributes: Attributes = new Map()

function localAttributes(attributes: Readonly<Record<string, string>>): Attributes {
  const names = Object.keys(attributes)
  if (names.length === 0) return noAttributes
  const local = new Map<string, string>()
  for (const name of names) local.set(localName(name), attributes[name] ?? '')
  return local
}
