/** How a label counts. `letter` and `roman` overlap: `(i)` is either until its neighbours are known. */
export type LabelStyle =
  'number' | 'decimal' | 'letter' | 'roman' | 'capital' | 'capital-roman' | 'bullet' | 'dash-number' | 'script'
export type LabelShape = 'dot' | 'brackets' | 'half-bracket' | 'none'

export interface ParsedLabel {
  /** As cited: `5` for `5.`, `(a)`, `I.`, `•`. */
  readonly label: string
  readonly shape: LabelShape
  /** Every way to read it, with the place in its series. */
  readonly readings: readonly { readonly style: LabelStyle; readonly count: number }[]
  /** Characters that the label and the space after it take. */
  readonly length: number
}

const romanPattern = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/u
const russian = 'абвгдежзиклмнопрстуфхцчшщэюя'
const arabic = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'
const arabicAbjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'
const chinese = '一二三四五六七八九十'

/** `bis`, `ter` … come between numbers while a draft is open. */
const latinSuffix = '(?:\\s?(?:bis|ter|quater|quinquies|sexies|septies|octies|alt\\.?\\d?))?'

const numberDot = new RegExp(
  `^(\\d{1,3}${latinSuffix})\\s?[.．](?!\\d)${latinSuffix}(?=\\s|$|[\\p{Lu}“"«„\\[(])\\s*`,
  'u',
)
const numberSpaced = new RegExp(`^(\\d{1,3}${latinSuffix})\\s*\\t\\s*(?=[\\p{L}“"«\\[(])`, 'u')
const numberDash = /^(\d{1,3})\s?[-–—]\s+(?=[\p{L}“"«(])/u
const numberChinese = /^(\d{1,3})\s?[、]\s*/u
const decimalDot = /^(\d{1,3}(?:\.\d{1,3}){1,3})\.?(?:\t|\s)\s*(?=[\p{Lu}\p{Lo}“"«])/u
const brackets = /^[(（]\s?(\p{L}{1,4}|\p{Lo}|\d{1,2})(?:\s?(bis|ter|quater))?\s?[)）](?=\s|$|[\p{L}“"«[])[.;]?\s*/u
const halfBracket = /^(\p{L}|[ivxl]{2,5}|\d{1,2})(?:\s?(bis|ter|quater))?[)）](?=\s|$|\p{Lu})\s*/u
const letterDot = /^([a-z]|[ivx]{2,5})\.(?=\s|\t)\s*/u
const bullet = /^(?:[•●▪■◦○‣⁃∙·\uf0b7\uf0a7]\s*|[–—]\s+(?=\p{L})|[*-]\t\s*|o\t\s*)(?=\S)/u

/** Reads a paragraph's label at the start of a text; null where it has none. Headings' labels are {@link parseHeadingLabel}'s. */
export function parseLabel(text: string): ParsedLabel | null {
  const dot = numberDot.exec(text) ?? numberSpaced.exec(text) ?? numberChinese.exec(text)
  if (dot?.[1]) return numbered(dot[1].replace(/\s+/gu, ' ').trim(), dot[0].length, 'dot', 'number')
  const dash = numberDash.exec(text)
  if (dash?.[1]) return numbered(dash[1], dash[0].length, 'dot', 'dash-number')
  const decimal = decimalDot.exec(text)
  if (decimal?.[1])
    return {
      label: decimal[1],
      shape: 'dot',
      readings: [{ style: 'decimal', count: Number(decimal[1].split('.').at(-1)) }],
      length: decimal[0].length,
    }
  const bracket = brackets.exec(text)
  if (bracket?.[1])
    return lettered(bracket[1], `(${bracket[1]}${bracket[2] ? ` ${bracket[2]}` : ''})`, 'brackets', bracket[0].length)
  const half = halfBracket.exec(text)
  if (half?.[1]) return lettered(half[1], `${half[1]}${half[2] ? ` ${half[2]}` : ''})`, 'half-bracket', half[0].length)
  const letter = letterDot.exec(text)
  if (letter?.[1]) return lettered(letter[1], `${letter[1]}.`, 'dot', letter[0].length)
  const mark = bullet.exec(text)
  if (mark) return { label: '•', shape: 'none', readings: [{ style: 'bullet', count: 0 }], length: mark[0].length }
  return null
}

const numbered = (label: string, length: number, shape: LabelShape, style: LabelStyle): ParsedLabel => ({
  label,
  shape,
  readings: [{ style, count: Number.parseInt(label, 10) }],
  length,
})

function lettered(sign: string, label: string, shape: LabelShape, length: number): ParsedLabel | null {
  const readings = readingsOf(sign)
  return readings.length === 0 ? null : { label, shape, readings, length }
}

/** Every place that a letter, figure or roman numeral can have in a series. */
function readingsOf(sign: string): { style: LabelStyle; count: number }[] {
  if (/^\d+$/u.test(sign)) return [{ style: 'number', count: Number(sign) }]
  const readings: { style: LabelStyle; count: number }[] = []
  const lower = sign.toLowerCase()
  const capital = sign !== lower
  if (/^([a-z])\1?$/u.test(lower))
    readings.push({ style: capital ? 'capital' : 'letter', count: lower.charCodeAt(0) - 96 + 26 * (lower.length - 1) })
  else if (/^[az][a-z]$/u.test(lower))
    readings.push({ style: 'letter', count: 26 * (lower.startsWith('z') ? 1 : 1) + lower.charCodeAt(1) - 96 })
  if (romanPattern.test(lower) && lower !== '')
    readings.push({ style: capital ? 'capital-roman' : 'roman', count: romanValue(lower) })
  for (const alphabet of [russian, arabic, arabicAbjad, chinese]) {
    const at = sign.length === 1 ? alphabet.indexOf(lower) : -1
    if (at >= 0) readings.push({ style: 'script', count: at + 1 })
  }
  if (readings.length === 0 && lower.length === 2 && /^\p{L}\p{L}$/u.test(lower) && lower[0] === lower[1])
    readings.push({ style: 'script', count: 27 })
  return readings
}

/** Value of a lower-case roman numeral. */
export function romanValue(text: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }
  let total = 0
  let before = 0
  for (const sign of text.toLowerCase().split('').toReversed()) {
    const value = values[sign] ?? 0
    total += value < before ? -value : value
    before = Math.max(before, value)
  }
  return total
}

export interface HeadingLabel {
  /** As printed: `I.`, `A.`, `73/8.`, `Item 3.`, `Article 12`. */
  readonly label: string
  readonly kind: 'roman' | 'capital' | 'title' | 'item' | 'article' | 'chapter' | 'annex' | 'part'
  readonly length: number
}

const titleNumber =
  /^((?:(?:ES|S|SS)-)?\d{1,4}\/(?:(?:ES|S|SS)-)?\d{1,4}(?:\s?[A-Z](?![\p{L}]))?|\d{1,4}\s?\([IVXL]+\))\.\s+(?=\S)/u
const romanHeading = /^([IVX]{1,6})(?:\s?[.．]|\t|\s[-–—])\s*(?=\S)/u
const capitalHeading = /^([A-ZА-Я])\s?[.．](?:\s|\t)\s*(?=\S)/u
const item = /^((?:Item|Point|Tema|Пункт|البند)\s\d{1,3}(?:\s?\(?[a-z]\)?)?)\s?[.:]\s*(?=\S)/u
const article =
  /^((?:Article|Artículo|Articulo|Статья|المادة|Artikel|Artigo|Rule|Regulation|Principle|Regla|Règle|Principe|Principio)\s(?:\d{1,3}|[IVX]{1,6}|premier|1er|primero)(?:\s(?:bis|ter))?)(?=\s|$|[.:–-])\s?[.:–-]?\s*/iu
const chineseArticle = /^(第[一二三四五六七八九十百\d]+条)\s*/u
const chapter =
  /^((?:Chapter|Chapitre|Capítulo|Глава|الفصل|Part|Section|Partie|Parte|Título|Titre|Title)\s(?:[IVX]{1,6}|\d{1,2}|[A-Z](?!\p{L})))(?=\s|$|[.:–-])\s?[.:–-]?\s*/u
const annex =
  /^((?:Annex|Annexe|Anexo|Appendix|Appendice|Apéndice|Приложение|المرفق|附件|Enclosure|Attachment)(?:\s(?:[IVX]{1,6}|\d{1,2}|[A-Z](?!\p{L})|[一二三四五六七八九十]))?)(?=\s|$|[.:–-]|\t)\s?[.:–-]?\s*/iu

const headingPatterns: readonly (readonly [RegExp, HeadingLabel['kind']])[] = [
  [titleNumber, 'title'],
  [item, 'item'],
  [article, 'article'],
  [chineseArticle, 'article'],
  [annex, 'annex'],
  [chapter, 'chapter'],
  [romanHeading, 'roman'],
  [capitalHeading, 'capital'],
]

/** Reads a heading's label at the start of a text; null where it has none. */
export function parseHeadingLabel(text: string): HeadingLabel | null {
  for (const [pattern, kind] of headingPatterns) {
    const match = pattern.exec(text)
    if (match?.[1] === undefined) continue
    const bare = match[1].trim()
    const dotted =
      kind === 'title' ||
      ((kind === 'roman' || kind === 'capital') && /[.．]/u.test(match[0])) ||
      (kind === 'item' && match[0].includes('.'))
    return { label: dotted ? `${bare}.` : bare, kind, length: match[0].length }
  }
  return null
}

interface OpenList {
  readonly style: LabelStyle
  readonly shape: LabelShape
  count: number
}

/** The lists that are open below one numbered paragraph, outermost first; decides what an ambiguous label is. */
export class OpenLists {
  private lists: OpenList[] = []

  clear(): void {
    this.lists = []
  }

  get depth(): number {
    return this.lists.length
  }

  /**
   * Places a label: goes on with the innermost open list that it continues, else opens a new one below.
   * So `(i)` after `(h)` is a letter, and after a colon under `(a)` it is roman. Returns the level, 1 = directly below the paragraph.
   */
  place(parsed: ParsedLabel, opensBelow: boolean): number {
    const first = parsed.readings.some((reading) => reading.count <= 1)
    if (!(opensBelow && first)) {
      for (let level = this.lists.length; level >= 1; level--) if (this.continues(level, parsed, 1)) return level
    }
    const start = parsed.readings.find((reading) => reading.count <= 1)
    if (
      start &&
      !this.lists.some((list) => list.style === start.style && list.shape === parsed.shape && start.style === 'bullet')
    )
      return this.open(parsed, start)
    for (let level = this.lists.length; level >= 1; level--) if (this.continues(level, parsed, 3)) return level
    for (let level = this.lists.length; level >= 1; level--) if (this.sameList(level, parsed)) return level
    const reading = parsed.readings.find((one) => one.style === 'letter') ?? parsed.readings[0]
    return reading ? this.open(parsed, reading) : this.lists.length + 1
  }

  private continues(level: number, parsed: ParsedLabel, most: number): boolean {
    const list = this.lists[level - 1]
    if (!list || list.shape !== parsed.shape) return false
    const reading = parsed.readings.find(
      (one) =>
        one.style === list.style &&
        (one.style === 'bullet' || (one.count > list.count && one.count - list.count <= most)),
    )
    if (!reading) return false
    list.count = reading.count
    this.lists.length = level
    return true
  }

  /** Goes back to a list of the same kind, for labels printed out of order or twice. */
  private sameList(level: number, parsed: ParsedLabel): boolean {
    const list = this.lists[level - 1]
    const reading = parsed.readings.find((one) => list?.style === one.style && list.shape === parsed.shape)
    if (!list || !reading) return false
    list.count = reading.count
    this.lists.length = level
    return true
  }

  private open(parsed: ParsedLabel, reading: { style: LabelStyle; count: number }): number {
    const outer = this.lists.findIndex((list) => list.style === reading.style && list.shape === parsed.shape)
    if (outer >= 0) this.lists.length = outer
    this.lists.push({ style: reading.style, shape: parsed.shape, count: reading.count })
    return this.lists.length
  }
}
