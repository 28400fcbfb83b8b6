import { matchAt, readNumberList, type ListedNumber } from './number-list.ts'
import { articleWord, containerWord, paragraphWord } from './words.ts'

/** A list of paragraphs, articles or parts, as one word and its numbers name it. */
export interface NamedPlaces {
  readonly type: 'paragraph' | 'article' | 'container'
  readonly start: number
  readonly end: number
  readonly items: readonly ListedNumber[]
  /** The word in its plain form: `annex`, `chapter`; empty for paragraphs and articles. */
  readonly word: string
}

const paragraphs = new RegExp(`(?<![\\p{L}-])${paragraphWord}\\s`, 'giu')
const articles = new RegExp(`(?<![\\p{L}-])${articleWord}\\s`, 'gu')
const containers = new RegExp(`(?<![\\p{L}-])(${containerWord})(?:\\s|(?=[,;.)]|$))`, 'gu')
/** `OP5` and `OPs 3, 5`: as negotiators write. */
const operatives = /(?<![\p{L}\d])OPs?\s?(?=\d)/gu

/** Finds the lists of paragraphs, articles, annexes, chapters and sections that a text names, in its order. */
export function findPlaces(text: string): NamedPlaces[] {
  const found: NamedPlaces[] = []
  for (const pattern of [paragraphs, operatives])
    for (const match of text.matchAll(pattern))
      add(found, 'paragraph', match.index, readNumberList(text, match.index + match[0].length))
  for (const match of text.matchAll(articles))
    add(found, 'article', match.index, readNumberList(text, match.index + match[0].length))
  for (const match of text.matchAll(containers)) {
    const word = plainWord(match[1] ?? '')
    const items = readParts(text, match.index + match[0].length)
    // A letter alone is a section, never a number; a word alone is only an annex: `resolution 58/4, annex`.
    if (items.length > 0) add(found, 'container', match.index, items, word)
    else if (word === 'annex')
      found.push({ type: 'container', start: match.index, end: match.index + (match[1] ?? '').length, items: [], word })
  }
  return found.toSorted((one, other) => one.start - other.start)
}

function add(
  found: NamedPlaces[],
  type: NamedPlaces['type'],
  start: number,
  items: readonly ListedNumber[],
  word = '',
): void {
  const end = items.at(-1)?.end
  if (end !== undefined) found.push({ type, start, end, items, word })
}

const part = /(?:[IVXLC]{1,6}(?:\.[A-Z](?:\.\d{1,2})?)?|\d{1,2}|[A-Z])(?![\p{L}\d/])/uy
const partGap = /\s?(?:,\s?(?:(?:and|et|y)\s)?|\s(?:and|et|y|or)\s)/uy
const partRange = /\s?(?:[–—-]|\s(?:to|à|a)\s)\s?/uy

/** `II`, `I and II`, `II to IV`, `2`. */
function readParts(text: string, at: number): ListedNumber[] {
  const items: ListedNumber[] = []
  let next = at
  for (;;) {
    const first = matchAt(part, text, next)
    if (first === null) return items
    const end = next + first[0].length
    const mark = matchAt(partRange, text, end)
    const last = mark === null ? null : matchAt(part, text, end + mark[0].length)
    const stop = mark === null || last === null ? end : end + mark[0].length + last[0].length
    items.push({ start: next, end: stop, path: [first[0]], through: last?.[0] ?? null })
    const gap = matchAt(partGap, text, stop)
    if (gap === null) return items
    next = stop + gap[0].length
  }
}

const plainWords: readonly (readonly [RegExp, string])[] = [
  [/^an(?:n?ex)/iu, 'annex'],
  [/^append/iu, 'appendix'],
  [/^(?:chap|cap[íi]t)/iu, 'chapter'],
  [/^sec/iu, 'section'],
]
const plainWord = (word: string): string =>
  plainWords.find(([pattern]) => pattern.test(word))?.[1] ?? word.toLowerCase()
