import type { Block, TextBlock } from '../un-layout/document.ts'
import { parseRuns } from '../un-layout/markup.ts'

/** Printed on each sample, in its title, at its foot and in its properties. */
export const sampleNotice = 'Sample text made for Aide-Mémoire; not a United Nations document'

const block = (kind: TextBlock['kind'], level: number, label: string | null, source: string): TextBlock => ({
  kind,
  level,
  label,
  runs: parseRuns(source),
})

export const title = (label: string | null, source: string): Block => block('heading', 0, label, source)
export const chapter = (label: string | null, source: string): Block => block('heading', 1, label, source)
export const section = (source: string, label: string | null = null): Block => block('heading', 2, label, source)
export const subsection = (label: string | null, source: string): Block => block('heading', 3, label, source)
export const annex = (): Block => block('annex-heading', 1, 'Annex', 'Annex')
export const organLine = (source: string): Block => block('organLine', 0, null, source)
export const preambular = (source: string): Block => block('preambular', 0, null, source)
/** A paragraph of an annotation or note that bears no number. */
export const prose = (source: string): Block => block('operative', 0, null, source)
export const closing = (...lines: string[]): Block => ({ kind: 'closing', lines })

/** A sub-paragraph, alone or with its own sub-paragraphs. */
export type Part = string | readonly [string, readonly string[]]

const letterOf = (index: number): string => `(${String.fromCharCode(97 + index)})`
const romanOf = (index: number): string =>
  `(${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][index] ?? '?'})`

function partsOf(parts: readonly Part[], listed: boolean): Block[] {
  return parts.flatMap((part, index) => {
    const [words, inner] = typeof part === 'string' ? [part, []] : part
    const own = { ...block('subparagraph', 1, letterOf(index), words), ...(listed ? { listed } : {}) }
    return [own, ...inner.map((source, at) => block('subparagraph', 2, romanOf(at), source))]
  })
}

/** Makes a function that numbers the paragraphs it is given from 1 on, with (a) and (i) below them. */
export function numberedParagraphs(
  look: { readonly listed: boolean } = { listed: false },
): (source: string, parts?: readonly Part[]) => Block[] {
  let count = 0
  return (source, parts = []) => {
    count++
    const own = { ...block('operative', 0, String(count), source), ...(look.listed ? { listed: true } : {}) }
    return [own, ...partsOf(parts, look.listed)]
  }
}
