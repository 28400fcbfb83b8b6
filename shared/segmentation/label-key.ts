import { chineseValue, inWesternFigures, romanOf } from './numbering.ts'

/**
 * One key for labels that the languages print differently. The United Nations keeps numbering identical across language
 * versions (Editorial Manual), so `(b)`, `b)`, `б)`, `(ب)` and the second of `（一）（二）` are one place.
 */

/** Alphabets in the order in which lists count them; Arabic counts by abjad, in some files by the alphabet. */
const alphabets = ['абвгдежзиклмнопрстуфхцчшщэюя', 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ', 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي', '甲乙丙丁戊己庚辛壬癸']
/** Cyrillic letters that keyboards put in the place of Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = { а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y' }
const suffixes: readonly (readonly [RegExp, string])[] = [
  [/\s?бис$|\s?مكرر[اً]*$|\s?之二$/u, ' bis'],
  [/\s?тер$|\s?之三$/u, ' ter'],
  [/\s?кватер$|\s?之四$/u, ' quater'],
]

/** The key of a paragraph's number: `٥` and `五` are `5`, `5 مكررا` and `5之二` are `5 bis`. */
export function numberKey(label: string): string {
  const known = suffixes.find(([printed]) => printed.test(label))
  const figures = inWesternFigures(known ? label.replace(known[0], '') : label)
  const number = /^[一二三四五六七八九十百]+$/u.test(figures) ? String(chineseValue(figures)) : figures
  return `${number}${known?.[1] ?? ''}`
}

/**
 * The key of a label in a list: `(b)` for `b)`, `б)`, `(ب)`; `(ii)` for `ii)`, `’2‘`, `㈡`. Capitals, bullets and the
 * third and fourth level `a.`, `i.` stay as printed. `before` is the key of the list's last label, null at its start:
 * it decides where a letter stands in two alphabets. Chinese figures are letters at level 1 and roman below it.
 */
export function listKey(label: string, level: number, before: string | null): string {
  // Most labels are printed as their keys are.
  if (/^\((?:[a-z]{1,5}|\d{1,2})\)$/u.test(label)) return label
  const plain = inWesternFigures(label.replace(/ـ/gu, '').replace(/[（]/gu, '(').replace(/[）]/gu, ')'))
  const quoted = /^[‘’'"“”](\d{1,2})[‘’'"“”]$/u.exec(plain)
  if (quoted?.[1]) return `(${romanOf(Number(quoted[1]))})`
  const circled = /^([㈠-㈩])$/u.exec(plain)
  const chinese = circled?.[1] ? circled[1].charCodeAt(0) - 0x321f : chineseValue(/^\(([一二三四五六七八九十]{1,3})\)$/u.exec(plain)?.[1] ?? '')
  if (chinese > 0) return level === 1 ? `(${letterOf(chinese)})` : `(${romanOf(chinese)})`
  // Drafts print `(b bis)` and `(b) bis`.
  const found = /^\(?(\p{L}{1,5}|\d{1,2})(?:\s?(bis|ter|quater|alt))?\)$/u.exec(plain.replace(/\)\s?(bis|ter|quater|alt)$/u, ' $1)'))
  if (!found?.[1]) return label
  const suffix = found[2] ? `-${found[2]}` : ''
  return `(${latin(found[1], before)}${suffix})`
}

/** A letter as the Latin one in its place; the place that goes on from the label before where there is a choice. */
function latin(sign: string, before: string | null): string {
  const [letter = ''] = sign
  if (/^[\p{Script=Latin}\d]/u.test(sign) || (sign.length > 1 && sign !== letter + letter)) return sign
  const doubled = sign.length - 1
  const places = alphabets.map((alphabet) => alphabet.indexOf(letter) + 1).filter((place) => place > 0)
  const alike = doubled === 0 ? lookAlikes[letter] : undefined
  const choices = [...places.map((place) => letterOf(place + 26 * doubled)), ...(alike === undefined ? [] : [alike])]
  const next = letterOf(placeOf(before) + 1)
  return choices.find((choice) => choice === next) ?? choices[0] ?? sign
}

/** Place of a letter key in the Latin alphabet: `(b)` → 2, `(bb)` → 28; 0 for none. */
function placeOf(key: string | null): number {
  const letters = /^\(([a-z])\1?(?:-\p{L}+)?\)$/u.exec(key ?? '')
  return letters?.[1] ? letters[1].charCodeAt(0) - 96 + (key?.startsWith(`(${letters[1]}${letters[1]}`) ? 26 : 0) : 0
}

/** After `z` come `aa`, `bb`. */
const letterOf = (place: number): string => String.fromCharCode(97 + ((place - 1) % 26)).repeat(1 + Math.floor((place - 1) / 26))
