import { wordSafeText } from './word-safe-text.ts'

export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | null>>
  readonly children: readonly (XmlNode | string)[]
}

/** Makes an element; attributes that are null are left out. */
export function node(
  name: string,
  attributes: XmlNode['attributes'],
  ...children: readonly (XmlNode | string | null)[]
): XmlNode {
  return { name, attributes, children: children.filter((child) => child !== null) }
}

/**
 * Writes an element with all that it holds. Elements with words in them stand on one line, so that no white space is
 * added to the text; characters that XML cannot hold are left out.
 */
export function writeXml(element: XmlNode, indent = ''): string {
  const attributes = Object.entries(element.attributes).flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`],
  )
  const start = `<${element.name}${attributes.join('')}`
  if (element.children.length === 0) return `${indent}${start}/>`
  const inline = wordElements.has(element.name)
  const inner = element.children.map((child) =>
    typeof child === 'string' ? escaped(child) : writeXml(child, inline ? '' : `${indent}  `),
  )
  return inline
    ? `${indent}${start}>${inner.join('')}</${element.name}>`
    : `${indent}${start}>\n${inner.join('\n')}\n${indent}</${element.name}>`
}

const wordElements: ReadonlySet<string> = new Set([
  'p',
  'num',
  'heading',
  'docNumber',
  'docTitle',
  'docAuthority',
  'docStatus',
  'docDate',
  'session',
  'inline',
  'i',
  'authorialNote',
  'listIntroduction',
])

const escaped = (text: string): string =>
  wordSafeText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * Gives elements their `eId`: the identifiers of the elements around, then the short name of the element and its number.
 *
 * @see OASIS Akoma Ntoso Naming Convention 1.0, §5 ("IDs")
 */
export class ElementIds {
  private readonly used = new Set<string>()
  private readonly counts = new Map<string, number>()

  /** `label` is the printed number; null where there is none, and the place among its like counts. */
  make(outer: string, shortName: string, label: string | null = null): string {
    const prefix = outer === '' ? shortName : `${outer}__${shortName}`
    const printed = (label ?? '').replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^[.-]+|[.-]+$/gu, '')
    const wanted = `${prefix}_${wordSafeText(printed === '' ? this.count(prefix) : printed)}`
    let id = wanted
    for (let times = 2; this.used.has(id); times++) id = `${wanted}_${times}`
    this.used.add(id)
    return id
  }

  private count(prefix: string): string {
    const next = (this.counts.get(prefix) ?? 0) + 1
    this.counts.set(prefix, next)
    return String(next)
  }
}
