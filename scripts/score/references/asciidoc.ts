import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reference, WantedParagraph } from '../reference.ts'

/** Documents that somebody wrote down again in AsciiDoc: headings `==`, a block for each paragraph, `footnote:[…]`. */
const pairs: readonly (readonly [string, string])[] = [
  ['11E_ECE_TRACE_C_CEFACT_2019_26.pdf', 'ECE_TRADE_C_CEFACT_2019_26.adoc'],
  ['11E_ECE_TRACE_C_CEFACT_2019_27_Brief_Semantics+TF.pdf', 'ECE_TRADE_C_CEFACT_2019_27.adoc'],
]

/** Lists the PDFs that have an AsciiDoc of the same symbol. */
export function asciidocReferences(corpus: string): Reference[] {
  return pairs.map(([pdf, adoc]) => {
    const source = readFileSync(join(corpus, 'un-struct/metanorma', adoc), 'utf8')
    const title = /^= (.+)$/mu.exec(source)?.[1] ?? ''
    return {
      name: adoc.replace(/\.adoc$/u, ''),
      file: { name: pdf, bytes: new Uint8Array(readFileSync(join(corpus, 'un-pdf', pdf))) },
      title,
      paragraphs: paragraphsOf(source),
      // Printed under the title, and left out of the source.
      matter: ['Note by the Secretariat'],
      complete: true,
    }
  })
}

/** What the print counts and the source leaves to it. */
interface Counts {
  numbered: number
  chapters: number
  sections: number
  abstract: boolean
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

function paragraphsOf(source: string): WantedParagraph[] {
  const wanted: WantedParagraph[] = []
  const state: Counts = { numbered: 0, chapters: 0, sections: 0, abstract: false }
  const body = source.replace(/\t/gu, ' ').split(/\n{2,}(?=\[abstract\]|== )/u).slice(1).join('\n\n')
  let notes = 0
  for (const block of blocksOf(body)) {
    const words = block.replace(/\s*footnote:\[[^\]]*\]/gu, '').trim()
    wanted.push(...blockParagraphs(words, state))
    for (const note of block.matchAll(/footnote:\[([^\]]*)\]/gu))
      wanted.push({ kind: 'footnote', label: String(++notes), text: plain(note[1] ?? ''), lenient: true })
  }
  return wanted
}

/** Blocks as empty lines part them; tables and framed blocks hold empty lines of their own. */
function blocksOf(body: string): string[] {
  const lines = body.split('\n')
  const blocks: string[] = []
  let open: string[] = []
  let fence: string | null = null
  const close = (): void => {
    if (open.length > 0) blocks.push(open.join('\n'))
    open = []
  }
  for (const line of lines) {
    if (/^(?:\|===|====)$/u.test(line.trim())) fence = fence === null ? line.trim() : null
    if (line.trim() === '' && fence === null) close()
    else if (/^=+ /u.test(line)) {
      close()
      blocks.push(line)
    } else if (/^(?:\. |- |\* )/u.test(line) && fence === null) {
      close()
      open.push(line)
    } else open.push(line)
  }
  close()
  return blocks
}

function blockParagraphs(block: string, counts: Counts): WantedParagraph[] {
  if (block === '' || /^\[abstract\]$/u.test(block)) return []
  const heading = /^(=+) (.+)$/u.exec(block)
  if (heading?.[1] !== undefined && heading[2] !== undefined) {
    counts.abstract = heading[2].trim() === 'Summary'
    return [{ kind: 'heading', label: counts.abstract ? null : headingLabel(heading[1].length, counts), text: plain(heading[2]) }]
  }
  if (/^\[\[|^\[type|^\.\p{Lu}|^image::|^\|===|^====|^\[IMPORTANT|^\[cols/u.test(block))
    return block
      .split(/\n+|\s*\|\s*/u)
      .map((row) => plain(row.replace(/^\.(?=\p{Lu})/u, '')))
      .filter((row) => row.length > 3 && !/^(?:\[|image::|=)/u.test(row))
      .map((text) => ({ kind: 'table', label: null, text, lenient: true }))
  const bullet = /^[-*] (.+)$/su.exec(block)
  if (bullet?.[1] !== undefined) return [{ kind: 'subparagraph', label: '•', text: plain(bullet[1]) }]
  const text = plain(block)
  // Terms that are defined are printed in frames of their own.
  if (/^\*.+?\*::/su.test(block)) return [{ kind: 'operative', label: null, text: plain(block.replace('::', '')), lenient: true }]
  if (counts.abstract) return [{ kind: 'preambular', label: null, text }]
  return [{ kind: 'operative', label: String(++counts.numbered), text }]
}

function headingLabel(depth: number, counts: Counts): string {
  if (depth === 2) {
    counts.sections = 0
    return `${romans[counts.chapters++] ?? ''}.`
  }
  return `${String.fromCharCode(65 + counts.sections++)}.`
}

/** The words without their marks: `*bold*`, `_italic_`, typed quotation marks, cross-references. */
const plain = (marked: string): string =>
  marked
    .replace(/'`|`'/gu, "'")
    .replace(/"`|`"/gu, '"')
    .replace(/<<[^>]*>>/gu, 'Figure 1')
    .replace(/(?<=^|[\s(])[*_]+(?=\S)|(?<=\S)[*_]+(?=[\s,.:;)]|$)/gu, '')
    .replace(/(?:^| )\+$/gmu, '')
    .replace(/\s+/gu, ' ')
    .trim()
