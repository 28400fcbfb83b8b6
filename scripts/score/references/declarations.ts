import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { Reference, WantedParagraph } from '../reference.ts'

type Node = DefaultTreeAdapterTypes.Node

/** One declaration in the six official languages, by the names of its files. */
const languages = ['eng', 'fra', 'spa', 'rus', 'arb', 'cmn_hans'] as const

/** How the plain text of a page is set. */
export type Setting = 'html' | 'empty lines' | 'no empty lines'

/** Lists a declaration in six languages: as the page has it, and as plain text with and without empty lines between paragraphs. */
export function declarationReferences(corpus: string, setting: Setting): Reference[] {
  return languages.map((language) => {
    const bytes = readFileSync(join(corpus, 'un-html/udhr', `${language}.html`))
    const paragraphs = paragraphsOf(bytes.toString('utf8'))
    const between = setting === 'empty lines' ? '\n\n' : '\n'
    const plain = paragraphs.map(({ label, text, kind }) => (label === null || kind === 'heading' ? text : `${label}. ${text}`))
    return {
      name: language,
      file:
        setting === 'html'
          ? { name: `${language}.html`, bytes: new Uint8Array(bytes) }
          : { name: `${language}.txt`, bytes: new TextEncoder().encode(plain.join(between)) },
      title: '',
      paragraphs,
      matter: [],
      complete: true,
    }
  })
}

/** What the page's own marks say: headings, the preamble, articles, and the counted paragraphs in them. */
function paragraphsOf(html: string): WantedParagraph[] {
  const wanted: WantedParagraph[] = []
  const walk = (node: Node, part: 'preambular' | 'operative', label: string | null): void => {
    if (!('childNodes' in node) || node.nodeName === 'head') return
    if (node.nodeName === 'article') part = 'operative'
    const add = (kind: WantedParagraph['kind']): void => {
      const text = textOf(node).replace(/\s+/gu, ' ').trim()
      if (text !== '') wanted.push({ kind, label, text })
    }
    if (/^h\d$/u.test(node.nodeName)) {
      add('heading')
      // What an article's heading prints is its label; it has no words.
      const last = wanted.at(-1)
      if (part === 'operative' && last) wanted[wanted.length - 1] = { ...last, label: last.text }
    }
    else if (node.nodeName === 'p') add(part)
    else if (node.nodeName === 'ol') {
      let count = 0
      for (const child of node.childNodes) if (child.nodeName === 'li') walk(child, part, String(++count))
    } else if (node.nodeName === 'li' && !node.childNodes.some((child) => child.nodeName === 'p')) add(part)
    else for (const child of node.childNodes) walk(child, part, label)
  }
  walk(parse(html), 'preambular', null)
  // The act itself closes the preamble: "Proclaims this …".
  const act = wanted.findLastIndex((one) => one.kind === 'preambular')
  return wanted.map((one, index) => (index === act ? { ...one, kind: 'operative' } : one))
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
