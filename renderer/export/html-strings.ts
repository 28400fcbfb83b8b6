import type { FileStrings } from './leak-check.ts'

/** Tags that stand inside a sentence: what they hold goes on without a break. */
const inlineTag = /<\/?(?:a|bdi|cite|del|em|ins|mark|span|strong|sup)\b[^>]*>/gu
const tag = /<[^>]*>/gu

/** Gives everything that a page of our own making says: its words by paragraph, and the values of its attributes. */
export function stringsOfHtml(html: string): FileStrings {
  const values = [...html.matchAll(tag)].flatMap(([markup]) => [...markup.matchAll(/"([^"]*)"/gu)].map(([, value = '']) => value)).filter((value) => !value.startsWith('data:'))
  const words = html.replace(inlineTag, '').split(tag)
  return new Map([
    ['words', words.map(plain)],
    ['attributes', [...new Set(values)].map(plain)],
  ])
}

const plain = (markup: string): string => markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
