import { unseen } from './akn-names.ts'
import { walkXml, type Attributes } from './xml.ts'

export interface AknElement {
  /** Without its prefix. */
  readonly name: string
  readonly attributes: Attributes
  readonly children: (AknElement | string)[]
}

/** Deeper nesting is an attack or a broken export; the words below it are kept, their elements are not. */
const deepest = 200

/**
 * Reads the elements of an Akoma Ntoso file; null where its root is something else.
 * What nobody reads on paper (pictures, votes, keywords, deleted words) is left out at once.
 * Throws on broken XML and on files with a DOCTYPE or an ENTITY.
 */
export async function readAknTree(xml: string): Promise<AknElement | null> {
  let root: AknElement | null = null
  const open: AknElement[] = []
  let depth = 0
  let hidden = 0
  await walkXml(xml, {
    open(name, attributes) {
      depth++
      if (hidden > 0 || unseen.has(name)) hidden++
      else if (depth <= deepest) {
        const element: AknElement = { name, attributes, children: [] }
        root ??= element
        open.at(-1)?.children.push(element)
        open.push(element)
      }
    },
    close() {
      depth--
      if (hidden > 0) hidden--
      else if (depth < deepest) open.pop()
    },
    text(text) {
      if (hidden === 0) open.at(-1)?.children.push(text)
    },
  })
  return rootOf(root)
}

const rootOf = (root: AknElement | null): AknElement | null => (root?.name === 'akomaNtoso' ? root : null)

/** Whether a node is an element, not words. */
export const isElement = (node: AknElement | string): node is AknElement => typeof node !== 'string'

/** The elements of a name below an element, outermost first, in reading order. */
export function descendants(element: AknElement, name: string): AknElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.name === name ? [child] : descendants(child, name)))
}

/** The first child of a name; null where there is none. */
export const child = (element: AknElement, name: string): AknElement | null =>
  element.children.filter(isElement).find((one) => one.name === name) ?? null

/** All words of an element with single spaces; notes are no part of them. */
export const wordsOf = (element: AknElement): string => rawWords(element).replace(/\s+/gu, ' ').trim()

const rawWords = (element: AknElement): string =>
  element.children
    .map((node) =>
      isElement(node) ? (node.name === 'authorialNote' ? '' : node.name === 'eol' ? ' ' : rawWords(node)) : node,
    )
    .join('')
