import { findNode, readXmlTree } from './word-style-tree.ts'

/** What a Word file's theme stands for. */
export interface WordTheme {
  /** `minorHAnsi` → `Aptos`; a script for which the theme names no face is not there. */
  readonly fonts: ReadonlyMap<string, string>
  /** `accent1` → `156082`. */
  readonly colours: ReadonlyMap<string, string>
}

export const noTheme: WordTheme = { fonts: new Map(), colours: new Map() }

const scripts = { latin: ['Ascii', 'HAnsi'], ea: ['EastAsia'], cs: ['Bidi'] } as const
/** The names that styles use for the theme's own. */
const colourNames: Readonly<Record<string, readonly string[]>> = { dk1: ['dark1', 'text1'], lt1: ['light1', 'background1'], dk2: ['dark2', 'text2'], lt2: ['light2', 'background2'], hlink: ['hyperlink'], folHlink: ['followedHyperlink'] }

/** Reads `theme1.xml`. Throws on broken XML. */
export function readTheme(xml: string): WordTheme {
  const root = readXmlTree(xml, false)
  const fonts = new Map<string, string>()
  for (const use of ['major', 'minor'] as const) {
    for (const node of findNode(root, `${use}Font`)?.children ?? []) {
      const face = node.attributes.get('typeface') ?? ''
      if (face !== '' && isScript(node.name)) for (const script of scripts[node.name]) fonts.set(`${use}${script}`, face)
    }
  }
  const colours = new Map<string, string>()
  for (const { name, children } of findNode(root, 'clrScheme')?.children ?? []) {
    const value = children[0]?.attributes.get('lastClr') ?? children[0]?.attributes.get('val') ?? ''
    if (/^[0-9a-f]{6}$/i.test(value)) for (const alias of colourNames[name] ?? [name]) colours.set(alias, value)
  }
  return { fonts, colours }
}

const isScript = (name: string): name is keyof typeof scripts => name in scripts
