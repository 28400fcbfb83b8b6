import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { cleanRichText, isLinkable } from '#shared/rich-text/clean'
import type { RichMark, RichText } from '#shared/domain/rich-text'

type HtmlNode = DefaultTreeAdapterTypes.ChildNode
type HtmlElement = DefaultTreeAdapterTypes.Element

/** Elements whose words are not for reading. */
const silent = new Set(['head', 'title', 'meta', 'link', 'style', 'script', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'select', 'textarea'])

const inline = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var'])

const nodeTypes: Readonly<Record<string, string>> = { p: 'paragraph', ul: 'bulletList', ol: 'orderedList', li: 'listItem', br: 'hardBreak' }

/** Deeper markup is no document that a person copied from. */
const deepest = 200

/**
 * Reads markup from the clipboard without ever giving it to the browser: words, paragraphs, lists, bold, italic and links
 * are kept, everything else goes.
 */
export function richTextOfHtml(html: string): RichText {
  return cleanRichText({ type: 'doc', content: convert(parseFragment(html).childNodes, [], 0) })
}

function convert(nodes: readonly HtmlNode[], marks: readonly RichMark[], depth: number): readonly object[] {
  if (depth > deepest) return []
  return nodes.flatMap((node, index) => {
    if (isText(node)) {
      const isLayout = node.value.trim() === '' && [nodes[index - 1], nodes[index + 1]].some(isEdge)
      return isLayout ? [] : [{ type: 'text', text: node.value.replace(/\s+/gu, ' '), marks }]
    }
    if (!isElement(node) || silent.has(node.tagName)) return []
    const content = convert(node.childNodes, [...marks, ...marksOf(node)], depth + 1)
    return inline.has(node.tagName) ? content : [{ type: nodeTypes[node.tagName] ?? 'block', content }]
  })
}

/** Beside the edge of a block, or beside another block, white space only lays out the markup. */
const isEdge = (node: HtmlNode | undefined): boolean =>
  node === undefined || (isElement(node) && !inline.has(node.tagName))

function marksOf(element: HtmlElement): readonly RichMark[] {
  const { tagName } = element
  const style = attribute(element, 'style')
  const href = attribute(element, 'href')
  const weight = /font-weight:\s*([a-z0-9]+)/iu.exec(style)?.[1] ?? (tagName === 'b' || tagName === 'strong' ? 'bold' : '')
  const slant = /font-style:\s*([a-z]+)/iu.exec(style)?.[1] ?? (tagName === 'i' || tagName === 'em' || tagName === 'cite' ? 'italic' : '')
  return [
    ...(/^(?:bold|[6-9]00)/iu.test(weight) ? [{ type: 'bold' } as const] : []),
    ...(/^(?:italic|oblique)$/iu.test(slant) ? [{ type: 'italic' } as const] : []),
    ...(tagName === 'a' && isLinkable(href) ? [{ type: 'link', attrs: { href } } as const] : []),
  ]
}

const attribute = ({ attrs }: HtmlElement, name: string): string => attrs.find((one) => one.name === name)?.value ?? ''

const isText = (node: HtmlNode | undefined): node is DefaultTreeAdapterTypes.TextNode => node?.nodeName === '#text'

const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node
