import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'
import mammoth from 'mammoth'
import { PDFParse } from 'pdf-parse'
import type { EosgItem } from '../../../scripts/un-layout/eosg-items.ts'

/** Reads a PDF's text layer, page by page. */
export async function textPagesOf(pdf: Uint8Array): Promise<string[]> {
  const parser = new PDFParse({ data: pdf.slice() })
  const { pages } = await parser.getText()
  await parser.destroy()
  return pages.map((page) => page.text)
}

/** Reads a PDF's text layer: all pages, in the order of the file. */
export const textLayerOf = async (pdf: Uint8Array): Promise<string> => (await textPagesOf(pdf)).join('\n')

/** Reads the page feet of a Word file. */
export async function feetOfDocx(docx: Uint8Array): Promise<string[]> {
  const reader = new ZipReader(new Uint8ArrayReader(docx))
  const feet: string[] = []
  for (const entry of await reader.getEntries()) {
    if (/^word\/footer\d+\.xml$/.test(entry.filename) && !entry.directory)
      feet.push((await entry.getData(new TextWriter())).replace(/<[^>]+>/g, ''))
  }
  await reader.close()
  return feet
}

/** Reads what a PDF says about itself. */
export async function propertiesOf(
  pdf: Uint8Array,
): Promise<{ readonly title: unknown; readonly subject: unknown; readonly language: unknown }> {
  const parser = new PDFParse({ data: pdf.slice() })
  const { info } = await parser.getInfo()
  await parser.destroy()
  return { title: info?.Title, subject: info?.Subject, language: info?.Language }
}

/** Reads the words of a Word file, footnotes included. */
export async function wordsOfDocx(docx: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) })
  return value
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
}

/** Keeps the letters alone: what hyphenation, line ends, calls and labels cannot touch. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}]/gu, '')

/**
 * Says whether a text holds a paragraph's letters, whole or in two stretches with other print between them:
 * a paragraph may be broken by the end of a page and what stands there.
 */
export function holds(layer: string, paragraph: string): boolean {
  const wanted = lettersOf(paragraph)
  if (layer.includes(wanted)) return true
  for (let length = wanted.length - 1; length > 0; length--) {
    const at = layer.indexOf(wanted.slice(0, length))
    if (at >= 0) return length > 10 && layer.includes(wanted.slice(length), at + length)
  }
  return false
}

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url))
const eosg = `${corpus}un-struct/eosg/`

/** Lists the resolutions of the test corpus by file name, sorted; empty where there is no corpus beside the project. */
export const eosgFiles = (): string[] =>
  existsSync(eosg)
    ? readdirSync(eosg)
        .filter((name) => name.endsWith('.json'))
        .toSorted()
    : []

/** Reads the items of one resolution of the corpus. */
export const eosgItems = (name: string): EosgItem[] => JSON.parse(readFileSync(`${eosg}${name}`, 'utf8')) as EosgItem[]

/** Reads the words of all English resolutions of the corpus and of its plain texts. */
export function corpusTexts(): string[] {
  const resolutions = eosgFiles().map((name) =>
    eosgItems(name)
      .map((item) => item.text ?? '')
      .join('\n'),
  )
  const folder = `${corpus}un-text/`
  const plain = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []
  return [...resolutions, ...plain.map((name) => readFileSync(`${folder}${name}`, 'utf8'))]
}
