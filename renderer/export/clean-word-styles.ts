import { attributesOf, childrenOf, fitsItsId, isNamed, keepsOwnTabs, packIdOf } from './word-style-rules.ts'
import { type XmlNode, readXmlTree, writeXmlTree } from './word-style-tree.ts'
import type { WordTheme } from './word-theme.ts'

/** Styles that a pack can be written with. */
export interface CleanStyles {
  readonly xml: string
  /** Under which packs name them. */
  readonly ids: ReadonlySet<string>
}

/** More than any template has; Word itself becomes slow. */
const mostStyles = 2_000

const keptTypes = new Set(['paragraph', 'character', 'table'])

/** Strict files say where lines begin and end, transitional ones left and right. */
const transitional: Readonly<Record<string, string>> = { start: 'left', end: 'right' }

const opening = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'

/**
 * Takes the styles of a Word file over: allowed looks only, in the schema's order, the theme's fonts and colours as plain
 * values, Word's own styles under the ids that packs use.
 *
 * Cleaning what is clean changes nothing. Null where there is no style; throws on broken XML.
 */
export function cleanWordStyles(xml: string, theme: WordTheme): CleanStyles | null {
  const root = readXmlTree(xml, true)
  const styles = root.children.filter(({ name, attributes }) => name === 'style' && keptTypes.has(attributes.get('type') ?? '') && attributes.has('styleId')).slice(0, mostStyles)
  if (root.name !== 'styles' || styles.length === 0) return null
  const ids = nameAnew(styles)
  const kept = new Map<string, XmlNode>()
  for (const style of styles) {
    const id = ids.get(style.attributes.get('styleId') ?? '') ?? ''
    if (!kept.has(id) && fitsItsId(id, style.attributes.get('type') ?? '')) kept.set(id, cleanStyle(style, id, ids, theme))
  }
  cutLooseEnds(kept)
  const defaults = root.children.find(({ name }) => name === 'docDefaults')
  const look = (of: string): XmlNode => cleanNode(defaults?.children.find(({ name }) => name === `${of}Default`)?.children.find(({ name }) => name === of) ?? { name: of, attributes: new Map(), children: [] }, theme)
  const wrapped = ['rPr', 'pPr'].map((of): XmlNode => ({ name: `${of}Default`, attributes: new Map(), children: [look(of)] }))
  const all: XmlNode[] = [{ name: 'docDefaults', attributes: new Map(), children: wrapped }, ...kept.values()]
  return { xml: `${opening}${all.map(writeXmlTree).join('')}</w:styles>`, ids: new Set(kept.keys()) }
}

/** Takes away what somebody called styles of their own; they go by their ids then. Of clean styles. */
export const withoutOwnNames = (xml: string): string => xml.replace(/(<w:style [^>]*w:customStyle="[^"]*"[^>]*><w:name w:val=")[^"]*/gu, '$1')

const nameOf = (style: XmlNode): string => style.children.find(({ name }) => name === 'name')?.attributes.get('val') ?? ''

/** Word's own styles go by other ids in files of other languages; those of the file's author get ids that are nobody's. */
function nameAnew(styles: readonly XmlNode[]): ReadonlyMap<string, string> {
  return new Map(
    styles.map((style, index) => {
      const id = style.attributes.get('styleId') ?? ''
      if (/^(?:Own\d+|QuoteLook)$/.test(id)) return [id, id]
      return [id, packIdOf(nameOf(style)) ?? `Own${index + 1}`]
    }),
  )
}

function cleanStyle(style: XmlNode, id: string, ids: ReadonlyMap<string, string>, theme: WordTheme): XmlNode {
  const clean = cleanNode(style, theme)
  const { attributes, children } = clean
  const name = id === 'QuoteLook' ? 'Quote Look' : nameOf(clean) || id
  const looks = children.flatMap((child): readonly XmlNode[] => {
    if (child.name === 'name') return []
    if (['basedOn', 'next', 'link'].includes(child.name)) return [{ ...child, attributes: new Map([['val', ids.get(child.attributes.get('val') ?? '') ?? '']]) }]
    if (child.name === 'pPr' && keepsOwnTabs(id)) return [{ ...child, children: child.children.filter((one) => one.name !== 'tabs') }]
    return [child]
  })
  return { name: 'style', attributes: new Map([...attributes, ['styleId', id]]), children: [{ name: 'name', attributes: new Map([['val', name]]), children: [] }, ...looks] }
}

/** References to styles that are not there, of another type, or that come back to where they began, are left out. */
function cutLooseEnds(kept: ReadonlyMap<string, XmlNode>): void {
  const defaults = new Set<string>()
  for (const style of kept.values()) {
    const type = style.attributes.get('type') ?? ''
    const isDefault = ['1', 'true', 'on'].includes(style.attributes.get('default') ?? '')
    if (!isDefault || defaults.has(type)) style.attributes.delete('default')
    if (style.attributes.has('default')) defaults.add(type)
    const loose = style.children.filter((child) => {
      const target = kept.get(child.attributes.get('val') ?? '')
      if (child.name === 'basedOn') return target?.attributes.get('type') !== type || isCircle(style, kept)
      return (child.name === 'next' || child.name === 'link') && target === undefined
    })
    for (const child of loose) style.children.splice(style.children.indexOf(child), 1)
  }
}

function isCircle(style: XmlNode, kept: ReadonlyMap<string, XmlNode>): boolean {
  const passed = new Set<XmlNode>()
  for (let at: XmlNode | undefined = style; at !== undefined; ) {
    if (passed.has(at)) return true
    passed.add(at)
    at = kept.get(at.children.find(({ name }) => name === 'basedOn')?.attributes.get('val') ?? '')
  }
  return false
}

function cleanNode(node: XmlNode, theme: WordTheme): XmlNode {
  const order = childrenOf(node.name)
  const children = node.children
    .map((child) => ({ ...child, name: transitional[child.name] ?? child.name }))
    .filter(({ name }) => order.includes(name))
    .toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
    .map((child) => cleanNode(child, theme))
  return { name: node.name, attributes: cleanAttributes(withoutTheme(node, theme), node.name), children: onceEach(children) }
}

/** Tab stops and parts of tables may come several times, nothing else. */
function onceEach(children: readonly XmlNode[]): XmlNode[] {
  const seen = new Set<string>()
  return children.filter(({ name }) => {
    const isFirst = !seen.has(name)
    seen.add(name)
    return isFirst || ['tab', 'tblStylePr', 'style'].includes(name)
  })
}

function cleanAttributes(attributes: ReadonlyMap<string, string>, element: string): Map<string, string> {
  const allowed = attributesOf(element)
  const clean = new Map<string, string>()
  for (const [key, value] of attributes) {
    const name = transitional[key] ?? key
    const said = name === 'val' ? (transitional[value] ?? value) : value
    const isSafe = isNamed(element, name) ? /^[^\p{C}]{1,64}$/u.test(said) : /^[\w#%.+ -]{1,64}$/.test(said)
    if (allowed.includes(name) && isSafe) clean.set(name, said)
  }
  return clean
}

const themeFonts = { ascii: 'asciiTheme', hAnsi: 'hAnsiTheme', eastAsia: 'eastAsiaTheme', cs: 'cstheme' } as const

/** Puts the theme's own faces and colours in the place of its names. Word writes most colours beside their names. */
function withoutTheme({ name, attributes }: XmlNode, { fonts, colours }: WordTheme): ReadonlyMap<string, string> {
  const plain = new Map(attributes)
  if (name === 'rFonts') {
    for (const [key, themed] of Object.entries(themeFonts)) {
      const face = fonts.get(attributes.get(themed) ?? '')
      if (face !== undefined) plain.set(key, face)
    }
  }
  const colour = colours.get(attributes.get('themeColor') ?? '')
  const key = name === 'color' ? 'val' : 'color'
  if (colour !== undefined && !/^[0-9a-f]{6}$/i.test(plain.get(key) ?? '')) plain.set(key, colour)
  return plain
}
