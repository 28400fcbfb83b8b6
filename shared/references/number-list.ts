import { monthNames } from '#shared/lib/month-names'

/** One entry of a printed list of numbers: `5 (b) (i)`, `7–9`. */
export interface ListedNumber {
  readonly start: number
  readonly end: number
  readonly path: readonly string[]
  /** Last number or letter of a range; null where it is no range. */
  readonly through: string | null
}

const number =
  /(\d{1,3}(?:\.\d{1,3})?)(?![\d/%]|[.,]\d|[-–]\d{4}|\s?(?:per cent|pour cent|por ciento|%))(\s?(?:bis|ter|quater)\b)?/uy
const bracketed = /\s?\(((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2}))\)/uy
/** `16 (paragraph 1)`: a paragraph in brackets after its article. */
const inBrackets = /\s\((?:paragraphs?|paras?\.|paragraphe|par\.|párrafo|párr\.)\s(\d{1,2})\)/uy
/** French and Spanish letters have no opening bracket: `5 b) i)`. */
const halfBracketed = /\s((?:[a-z]|[ivx]{1,5})\))/uy
const rangeMark = /\s?(?:[–—-]|\b(?:to|through|à|a|al)\b)\s?/uy
const separator =
  /\s?(?:,\s?(?:(?:and|or|et|ou|y|e|o|и|و)\s)?|;\s?|\s(?:and\/or|and|or|as well as|et|ou|ainsi que|y|e|o|así como)\s)/uy
const unit = new RegExp(
  `\\s?(?:days?|months?|years?|hours?|States?|countries|members?|million|billion|${monthNames.en.join('|')}|${monthNames.fr.join('|')}|de (?:${monthNames.es.join('|')}))\\b`,
  'uy',
)

/** Runs a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/**
 * Reads a list of paragraph or article numbers that starts at an offset: `3, 5 and 7–9`, `5 (b) and (c)`, `4 b) et 5`.
 * Ends before what is no number of the list (a date, a percentage, a resolution). Empty where none stands there.
 */
export function readNumberList(text: string, at: number): ListedNumber[] {
  const items: ListedNumber[] = []
  let next = at
  for (;;) {
    const item = readItem(text, next, items.at(-1)?.path ?? [])
    if (item === null) return items
    items.push(item)
    const gap = matchAt(separator, text, item.end)
    if (gap === null) return items
    next = item.end + gap[0].length
  }
}

/** `before` is the path of the item before: a letter alone goes on with its number. */
function readItem(text: string, at: number, before: readonly string[]): ListedNumber | null {
  const head = readPath(text, at, before)
  if (head === null) return null
  const mark = matchAt(rangeMark, text, head.end)
  const last = mark === null ? null : readPath(text, head.end + mark[0].length, head.path)
  const isRange = last !== null && rises(head.path, last.path)
  return {
    start: at,
    end: isRange ? last.end : head.end,
    path: head.path,
    through: isRange ? (last.path.at(-1) ?? null) : null,
  }
}

function readPath(text: string, at: number, before: readonly string[]): { path: string[]; end: number } | null {
  const printed = matchAt(number, text, at)
  if (printed?.[1] !== undefined) {
    const end = at + printed[0].length
    if (matchAt(unit, text, end) !== null) return null
    const outer = `${printed[1]}${printed[2] ?? ''}`.replace(/(?<=\d)\s?(?=\p{L})/u, ' ')
    return readLetters(text, end, [outer])
  }
  // `5 (b) and (c)`: the second letter stands below the same number.
  const letter = matchAt(bracketed, text, at) ?? matchAt(/([a-z]\))/uy, text, at)
  if (letter?.[1] === undefined || /^\d/u.test(letter[1])) return null
  const label = letter[0].trim()
  const depth = before.findLastIndex((one) => isAlike(one, label))
  const outer = depth > 0 ? before.slice(0, depth) : before.slice(0, 1)
  return readLetters(text, at + letter[0].length, [...outer, label])
}

function readLetters(text: string, at: number, path: string[]): { path: string[]; end: number } {
  let end = at
  for (let deep = 0; deep < 3; deep++) {
    const paragraph = deep === 0 ? matchAt(inBrackets, text, end) : null
    const letter = paragraph ?? matchAt(bracketed, text, end) ?? matchAt(halfBracketed, text, end)
    if (letter === null) break
    path.push(paragraph?.[1] ?? letter[0].trim())
    end += letter[0].length
  }
  return { path, end }
}

const bare = (label: string): string => label.replace(/[()\s.]/gu, '')
const isRoman = (label: string): boolean => /^[ivx]+$/u.test(bare(label)) && !/^[vx]$/u.test(bare(label))
const isAlike = (one: string, other: string): boolean =>
  /^\d/u.test(bare(one)) === /^\d/u.test(bare(other)) && isRoman(one) === isRoman(other)

/** A range goes up on one level: `7–9`, `(a) to (c)`; `5-2` is none. */
function rises(first: readonly string[], last: readonly string[]): boolean {
  const from = bare(first.at(-1) ?? '')
  const to = bare(last.at(-1) ?? '')
  if (/^\d+/u.test(from) && /^\d+/u.test(to)) return Number.parseInt(to, 10) > Number.parseInt(from, 10)
  return /^[a-z]/u.test(from) && /^[a-z]/u.test(to)
}
