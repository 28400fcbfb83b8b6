import type { RichParagraph, RichText } from '#shared/domain/rich-text'
import { linesOf } from './lines.ts'

const lineEnd = /\r\n|[\n\r\u2028\u2029]/u

/** Makes rich text of plain words: a paragraph a line. */
export function richText(plain: string): RichText {
  return { type: 'doc', content: plain.split(lineEnd).map(paragraphOf) }
}

function paragraphOf(text: string): RichParagraph {
  return text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] }
}

/** The words alone, a line a paragraph; items of lists begin with their bullet or number. */
export function plainText(body: RichText): string {
  return linesOf(body)
    .map(({ marker, words }) => `${marker === null ? '' : `${marker} `}${words.map(({ text }) => text).join('')}`)
    .join('\n')
}

/** Whether nothing but white space is written. */
export function isBlank(body: RichText): boolean {
  return linesOf(body).every(({ words }) => words.every(({ text }) => text.trim() === ''))
}
