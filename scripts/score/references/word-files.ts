import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reference, WantedParagraph } from '../reference.ts'

const folder = 'un-docx'

/** Lists real Word files, with the paragraphs that a bare look at their XML finds. Kinds are left to what the labels say. */
export function wordReferences(corpus: string): Reference[] {
  return readdirSync(join(corpus, folder))
    .filter((name) => name.endsWith('.docx'))
    .toSorted()
    .map((name) => ({
      name,
      file: { name, bytes: new Uint8Array(readFileSync(join(corpus, folder, name))) },
      title: '',
      paragraphs: paragraphsOf(partOf(join(corpus, folder, name), 'word/document.xml')),
      matter: [],
      complete: false,
    }))
    .filter((reference) => reference.paragraphs.length > 0)
}

const partOf = (file: string, part: string): string =>
  execFileSync('unzip', ['-p', file, part], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })

/** Paragraphs outside tables, text boxes and drawings that have a typed number, or end as a sentence does. */
function paragraphsOf(xml: string): WantedParagraph[] {
  const body = xml
    .replace(/<mc:AlternateContent>.*?<\/mc:AlternateContent>/gsu, '')
    .replace(/<w:tbl>.*?<\/w:tbl>/gsu, '')
  const wanted: WantedParagraph[] = []
  for (const [whole] of body.matchAll(/<w:p[ >].*?<\/w:p>/gsu)) {
    const text = whole
      .replace(/<w:(?:del|delText)[ >].*?<\/w:(?:del|delText)>/gsu, '')
      .replace(/<w:(?:tab|br)\/>/gu, '\t')
      .replace(/<w:noBreakHyphen\/>/gu, '-')
      .replace(/<[^>]+>/gu, '')
      .replace(/&lt;/gu, '<')
      .replace(/&gt;/gu, '>')
      .replace(/&quot;/gu, '"')
      .replace(/&apos;/gu, "'")
      .replace(/&amp;/gu, '&')
      .replace(/[\s\u00a0]+/gu, ' ')
      .trim()
    const [, label, words] = /^(\d{1,3}\.\d{1,3}|\d{1,3}|\([a-z]{1,4}\))\.? (\p{Lu}.+)$/u.exec(text) ?? []
    if (label !== undefined && words !== undefined)
      wanted.push({ kind: label.startsWith('(') ? 'subparagraph' : 'operative', label, text: words })
  }
  return wanted
}
