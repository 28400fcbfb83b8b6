/** How a label counts. `letter` and `roman` overlap: `(i)` is either until its neighbours are known. */
export type LabelStyle =
  'number' | 'decimal' | 'letter' | 'roman' | 'capital' | 'capital-roman' | 'bullet' | 'dash-number' | 'chinese'
export type LabelShape = 'dot' | 'brackets' | 'half-bracket' | 'none'

export interface ParsedLabel {
  /** As cited: `5` for `5.`, `(a)`, `I.`, `•`. */
  readonly label: string
  readonly shape: LabelShape
  /** Every way to read it, with the place in its series. */
  readonly readings: readonly { readonly style: LabelStyle; readonly count: number }[]
  /** Square brackets that stand before it in a draft: they open the words, not the number. Absent where none do. */
  readonly opened?: string
  /** Characters that the label takes with the space after it and the brackets before it. */
  readonly length: number
}

const romanPattern = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/u
const russian = 'абвгдежзиклмнопрстуфхцчшщэюя'
const arabic = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'
const arabicAbjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'
/** Cyrillic letters that keyboards put in the place of the Latin ones below them. */
const cyrillicAsLatin = 'асеорху'
const latinLookAlikes = 'aceopxy'
const heavenlyStems = '甲乙丙丁戊己庚辛壬癸'

/** `bis`, `ter` … come between numbers while a draft is open. */
const latinSuffix =
  '(?:\\s?(?:bis|ter|quater|quinquies|sexies|septies|octies|alt\\.?\\d?|бис|тер|кватер|مكرر(?:ا|اً)?)|之[二三四])?'

const numberDot = new RegExp(
  `^(\\d{1,3}${latinSuffix})\\s?[.．](?!\\d)${latinSuffix}(?=\\s|$|[\\p{Lu}\\p{Lo}“"«„\\[(])\\s*`,
  'u',
)
const numberSpaced = new RegExp(`^(\\d{1,3}${latinSuffix})\\s*\\t\\s*(?=[\\p{L}“"«\\[(])`, 'u')
/** Arabic prints `1 -` or `١ -`, in some files without a space before the words. */
const numberDash = /^([\d٠-٩]{1,3}(?:\s?مكرر(?:ا|اً)?)?)\s?[-–—](?:\s+(?=[\p{L}“"«(])|(?=\p{Script=Arabic}))/u
/** `1、`, and `一、` where a sentence follows it: before a heading it counts chapters. */
const numberChinese = /^(?:(\d{1,3})\s?、|([一二三四五六七八九十]{1,3})、(?=.{0,2000}[。；：]$))\s*/su
/** Second-level labels of Arabic (`‘1’`) and Chinese (`㈠`, `（十一）`). */
const quoted = /^[‘’'"“”]([\d٠-٩]{1,2})[‘’'"“”](?=\s|\p{Lo})\s*/u
const enclosedChinese = /^(?:([㈠-㈩])|[(（]([一二三四五六七八九十]{1,3})[)）])\s*/u
/** `24.1`, and as the sections of a budget number theirs: `27.I.5`, `29A.3`, `A.24.1`, `IS1.5`. */
const decimalDot =
  /^((?:[A-Z]\.(?=\d{1,3}[A-Z]?\.)|IS)?\d{1,3}[A-Z]?(?:\.\d{1,3}|\.[IVX]{1,5}(?=\.\d)){1,3})\.?(?:\t|\s)\s*(?=[\p{Lu}\p{Lo}“"«])/u
const brackets = /^[(（]\s?(\p{L}{1,4}|\d{1,2})(?:\s?(bis|ter|quater))?\s?[)）](?:\s(bis|ter|quater|alt)(?=[\s.]))?(?=\s|$|[.;\p{L}“"«[])[.;]?\s*/u
const halfBracket =
  /^(\p{L}ـ?|[ivxl]{2,5}|\d{1,2})(?:\s?(bis|ter|quater))?[)）](?:\s(bis|ter|quater|alt)(?=\s))?(?=\s|$|\p{Lu})\s*/u
const letterDot = /^([a-z]|[ivx]{2,5})\.(?=\s|\t)\s*/u
const bullet = /^(?:[•●▪■◦○‣⁃∙·\uf0b7\uf0a7]\s*|[–—]\s+(?=\p{L})|-\s+(?=\p{Script=Arabic})|[*-]\t\s*|o\t\s*)(?=\S)/u

/** Writes Arabic-Indic figures as the figures of all other languages, so that versions of a text count alike. */
export const inWesternFigures = (text: string): string =>
  /[٠-٩]/u.test(text) ? text.replace(/[٠-٩]/gu, (sign) => String(sign.charCodeAt(0) - '٠'.charCodeAt(0))) : text

/** Value of a Chinese number below 200: `十二` → 12. */
export function chineseValue(text: string): number {
  let total = 0
  let digit = 0
  for (const sign of text.split('')) {
    const value = '一二三四五六七八九'.indexOf(sign) + 1
    if (value > 0) digit = value
    else {
      total += (digit || 1) * (sign === '百' ? 100 : 10)
      digit = 0
    }
  }
  return total + digit
}

/** Most lines begin with words, which no label does unless a bracket follows: they need no other look. */
const plainWords = /^(?:\p{L}{6}|\p{L}+[ ,](?!bis|ter|quater))/u

const openedWords = /^(?:[[［]\s?)+/u

/** Reads the label of a paragraph that is contested with its number: `[3. Decides …]`, `[(a) To open …]`. `[a. ` and `[1.2 ` may be words. */
function parseOpened(text: string, opened: string): ParsedLabel | null {
  const parsed = parseLabel(text.slice(opened.length))
  const isCounted = parsed?.shape === 'dot' ? /^[\d٠-٩]/u.test(parsed.label) && parsed.readings[0]?.style !== 'decimal' : parsed?.shape !== 'none'
  return parsed && isCounted ? { ...parsed, opened, length: opened.length + parsed.length } : null
}

/** Reads a paragraph's label at the start of a text; null where it has none. Headings' labels are {@link parseHeadingLabel}'s. */
export function parseLabel(text: string): ParsedLabel | null {
  if (plainWords.test(text)) return null
  const opened = openedWords.exec(text)
  if (opened) return parseOpened(text, opened[0])
  if (/^[(（]/u.test(text)) return parseBracketed(text)
  const decimal = decimalDot.exec(text)
  if (decimal?.[1])
    return {
      label: decimal[1],
      shape: 'dot',
      readings: [{ style: 'decimal', count: Number(decimal[1].split('.').at(-1)) }],
      length: decimal[0].length,
    }
  const dot = numberDot.exec(text) ?? numberSpaced.exec(text)
  if (dot?.[1]) return numbered(dot[1].replace(/\s+/gu, ' ').trim(), dot[0].length, 'dot', 'number')
  const counted = numberChinese.exec(text)
  if (counted?.[1]) return numbered(counted[1], counted[0].length, 'dot', 'number')
  if (counted?.[2])
    return { ...numbered(String(chineseValue(counted[2])), counted[0].length, 'dot', 'number'), label: counted[2] }
  const dash = numberDash.exec(text)
  if (dash?.[1]) return numbered(dash[1], dash[0].length, 'dot', 'dash-number')
  const quote = quoted.exec(text)
  if (quote?.[1]) return { ...numbered(quote[1], quote[0].length, 'brackets', 'number'), label: `‘${quote[1]}’` }
  const circled = enclosedChinese.exec(text)
  if (circled) return enclosed(circled)
  const half = halfBracket.exec(text)
  if (half?.[1])
    return lettered(half[1], `${half[1]}${suffix(half[2])})${suffix(half[3])}`, 'half-bracket', half[0].length)
  const letter = letterDot.exec(text)
  if (letter?.[1]) return lettered(letter[1], `${letter[1]}.`, 'dot', letter[0].length)
  const mark = bullet.exec(text)
  if (mark) return { label: '•', shape: 'none', readings: [{ style: 'bullet', count: 0 }], length: mark[0].length }
  return null
}

/** Reads a label that a bracket opens: `(a)`, `(ii)`, `（十一）`; most labels of a text are such. */
function parseBracketed(text: string): ParsedLabel | null {
  const chinese = enclosedChinese.exec(text)
  if (chinese) return enclosed(chinese)
  const bracket = brackets.exec(text)
  if (!bracket?.[1]) return null
  return lettered(bracket[1], `(${bracket[1]}${suffix(bracket[2])})${suffix(bracket[3])}`, 'brackets', bracket[0].length)
}

function enclosed([printed, circled, figures = '']: RegExpExecArray): ParsedLabel {
  const count = circled ? circled.charCodeAt(0) - '㈠'.charCodeAt(0) + 1 : chineseValue(figures)
  return { label: printed.trim(), shape: 'brackets', readings: [{ style: 'chinese', count }], length: printed.length }
}

const suffix = (printed: string | undefined): string => (printed === undefined ? '' : ` ${printed}`)

const numbered = (label: string, length: number, shape: LabelShape, style: LabelStyle): ParsedLabel => ({
  label,
  shape,
  readings: [{ style, count: Number.parseInt(inWesternFigures(label), 10) }],
  length,
})

function lettered(sign: string, label: string, shape: LabelShape, length: number): ParsedLabel | null {
  const readings = readingsOf(sign)
  return readings.length === 0 ? null : { label, shape, readings, length }
}

/** A text has thousands of labels and few signs in them. */
const knownReadings = new Map<string, ParsedLabel['readings']>()

/** Every place that a letter, figure or roman numeral can have in a series. */
function readingsOf(sign: string): ParsedLabel['readings'] {
  const known = knownReadings.get(sign)
  if (known !== undefined) return known
  const readings = findReadings(sign)
  knownReadings.set(sign, readings)
  return readings
}

function findReadings(sign: string): ParsedLabel['readings'] {
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
  const letter = lower.replace(/ـ/gu, '')
  for (const alphabet of [russian, arabic, arabicAbjad, heavenlyStems]) {
    const at = letter.length === 1 ? alphabet.indexOf(letter) : -1
    if (at >= 0) readings.push({ style: 'letter', count: at + 1 })
  }
  const alike = letter.length === 1 ? latinLookAlikes[cyrillicAsLatin.indexOf(letter)] : undefined
  if (alike !== undefined) readings.push({ style: 'letter', count: alike.charCodeAt(0) - 96 })
  if (readings.length === 0 && lower.length === 2 && /^\p{L}\p{L}$/u.test(lower) && lower[0] === lower[1])
    readings.push({ style: 'letter', count: 27 })
  return readings
}

/** Value of a lower-case roman numeral. */
function romanValue(text: string): number {
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

const romanSigns = ['x', 'ix', 'v', 'iv', 'i'] as const

/** Writes a number below 50 as a lower-case roman numeral. */
export function romanOf(value: number): string {
  let rest = value
  let roman = ''
  for (const sign of romanSigns) for (; rest >= romanValue(sign); rest -= romanValue(sign)) roman += sign
  return roman
}
