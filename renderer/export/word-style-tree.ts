import { SaxesParser } from 'saxes'

/** Both editions of the format, as Word writes them: transitional and strict. */
const wordNamespaces = new Set(['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'])

/** An element by its local name. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Map<string, string>
  readonly children: XmlNode[]
}

/** Styles and themes are a dozen elements deep; to look a name's prefix up costs more with each. */
const deepest = 100

/**
 * Reads an XML part as a tree. Of a Word part only Word's own elements and attributes are kept, without those of other
 * namespaces (pictures, effects of one version, links to other parts); `ofWord` false keeps all.
 *
 * Throws on broken XML, on what is nested without end, and on parts that define a document type: no document needs one,
 * attacks do.
 */
export function readXmlTree(xml: string, ofWord: boolean): XmlNode {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) throw new Error('a part defines a document type')
  const parser = new SaxesParser({ xmlns: true, position: false })
  const top: XmlNode = { name: '', attributes: new Map(), children: [] }
  const open: (XmlNode | null)[] = [top]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > deepest) throw new Error('a part nested deeper than any program writes it')
    const parent = open.at(-1) ?? null
    if (parent === null || (ofWord && !wordNamespaces.has(uri))) {
      open.push(null)
      return
    }
    const own = Object.values(attributes).filter((attribute) => !ofWord || wordNamespaces.has(attribute.uri))
    const node: XmlNode = { name: local, attributes: new Map(own.map((attribute) => [attribute.local, attribute.value])), children: [] }
    parent.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  const [root] = top.children
  if (root === undefined) throw new Error('a part without a root')
  return root
}

/** Finds the first element of a name, at any depth. */
export function findNode(node: XmlNode, name: string): XmlNode | null {
  if (node.name === name) return node
  for (const child of node.children) {
    const found = findNode(child, name)
    if (found !== null) return found
  }
  return null
}

/** Writes a tree in Word's prefix. */
export function writeXmlTree({ name, attributes, children }: XmlNode): string {
  const own = [...attributes].map(([key, value]) => ` w:${key}="${escapeXml(value)}"`).join('')
  return children.length === 0 ? `<w:${name}${own}/>` : `<w:${name}${own}>${children.map(writeXmlTree).join('')}</w:${name}>`
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
