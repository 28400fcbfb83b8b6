import { canonicalSymbol } from '#shared/symbol/find'
import { bodyAfter, bodyBetween, chineseBody, leadOf, ownBody, type Body, type OwnFront } from './bodies.ts'
import { matchAt } from './number-list.ts'
import type { InstrumentName } from './reference.ts'
import { date } from './words.ts'

/** A resolution, decision or document that a text names, with where it stands. */
export interface NamedInstrument {
  readonly start: number
  /** Where the name ends, and where its date ends after it. */
  readonly end: number
  readonly tail: number
  readonly name: InstrumentName
}

type Kind = 'resolution' | 'decision'

const numberForms = [
  '(?:ES|S)-\\d{1,2}/\\d{1,3}(?![\\d/])',
  '\\d{4}/\\d{1,3}(?![\\d/])',
  '\\d{1,3}/\\d{1,3}(?![\\d/])(?:\\s?[A-Z](?:(?:\\sto\\s|\\sà\\s|\\sa\\s|\\sи\\s|\\sand\\s|[-–])[A-Z])?(?=[\\s,.;:)\\]]|$)(?!\\s(?:\\p{Ll}{3,}\\s)?[’]))?',
  '\\d{1,4}(?:\\s[A-Z])?\\s?\\((?:[IVXLC]+|E?S-[IVX]+)\\)(?:\\s?[A-Z](?=[\\s,.;)]))?',
  '\\d{1,4}\\s?\\((?:19|20)\\d{2}\\)',
  '[IVX]{1,5}/\\d{1,3}(?![\\d/])',
].join('|')
const listed = new RegExp(`(?:${numberForms})`, 'uy')
const head =
  /(?<![\p{L}-])(?:draft )?(?:(?<resolution>[Rr]esolutions?|[Rr]es\.|[Rr]ésolutions?|[Rr]esoluci(?:ón|ones)|[Рр]езолюци(?:ях|ями|ям|[а-я]{1,2}))|(?<decision>[Dd]ecisions?|[Dd]ec\.|[Dd]écisions?|[Dd]ecisi(?:ón|ones)|[Рр]ешени(?:ях|ями|ям|[а-я]{1,2}))|(?<arabicResolution>[وبلف]?(?:ال|ل)?قرار(?:اتها|يها|يه|ات|ين|ان|ها|ي|ه|ا)?)|(?<arabicDecision>[وبلف]?(?:ال|ل)?مقرر(?:اتها|ات|ين|ان|يها|ها|ه|ا)?)|(?<short>CoSP|COSP))\s+/gu
const chinese = /第\s?((?:ES|S)-\d{1,2}\/\d{1,3}|\d{1,4}\/\d{1,3}|\d{1,4}\s?[(（]\d{4}[)）])\s?号(决议|决定)?/gu
/** Arabic names of the letters that mark the parts of a composite resolution. */
const arabicLetters =
  '(?:\\s(?:ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم|نون|سين|عين|فاء|صاد|قاف|راء|شين|تاء)(?:\\s(?:و|إلى\\s)\\p{L}+)?)?'
const tail = new RegExp(
  `${arabicLetters}(?:${date}|\\sالمـ*ؤرخ[ةين]*\\s\\d{1,2}\\s[^،؛,.;]{3,40}?\\d{4}(?:\\s?\\(\\))?)?(?:,?\\s(?:entitled|intitulée|titulada)\\s[“"«][^”"»]{1,300}[”"»],?)?`,
  'uy',
)
/** `55/2, annex, and 60/1`: a part of one entry does not end the list. */
const inner =
  /(?:,?\s(?:annex|annexe|anexo)(?:\s[IVX]+)?|,\s(?:paras?\.|paragraphs?|par\.|párrs?\.)\s\d[\d–,() a-z]*?)(?=,\s|\s(?:and|et|y)\s\d)/uy
const separator =
  /(?:\s?[,،;؛]\s?(?:(?:and|et|y|e|и|as well as|ainsi que|así como)\s|و\s?)?|\s(?:and|et|y|e|or|ou|o|to|through|à|и|as well as|ainsi que|así como)\s|\sو\s?)(?:№\s?)?/uy

/** Finds resolutions and decisions that are named by number, each of a list by itself. Dates and fractions are none. */
export function findNumberedInstruments(text: string, own: OwnFront): NamedInstrument[] {
  const found: NamedInstrument[] = []
  for (const match of text.matchAll(head)) {
    const groups = match.groups ?? {}
    const kind: Kind =
      groups['decision'] !== undefined || groups['arabicDecision'] !== undefined ? 'decision' : 'resolution'
    const after = match.index + match[0].length
    const middle = bodyBetween(text, after)
    const items = readList(text, after + (middle?.length ?? 0))
    const last = items.at(-1)
    if (last === undefined) continue
    const lead = leadOf(text, match.index)
    const body =
      groups['short'] !== undefined ? 'conference' : (middle?.body ?? lead.body ?? bodyAfter(text, last.tail))
    let listBody: Body | null = null
    for (const [index, item] of items.entries()) {
      const told = body ?? bodyByDate(item.number, text.slice(item.end, item.tail))
      listBody = told ?? (item.number.startsWith('S-') ? listBody : null)
      const name = nameOf(item.number, kind, listBody, own, text.slice(Math.max(0, match.index - 8), match.index))
      if (name !== null)
        found.push({ start: index === 0 ? lead.start : item.start, end: item.end, tail: item.tail, name })
    }
  }
  for (const match of text.matchAll(chinese)) {
    const name = nameOf(
      (match[1] ?? '').replace(/[（]/gu, ' (').replace(/[）]/gu, ')'),
      match[2] === '决定' ? 'decision' : 'resolution',
      chineseBody(text, match.index),
      own,
      '',
    )
    if (name !== null)
      found.push({ start: match.index, end: match.index + match[0].length, tail: match.index + match[0].length, name })
  }
  return [...found, ...datedNumbers(text, found, own), ...yearNumbers(text, found, own)].toSorted(
    (one, other) => one.start - other.start,
  )
}

interface ListItem {
  readonly start: number
  readonly end: number
  readonly tail: number
  readonly number: string
}

function readList(text: string, at: number): ListItem[] {
  const items: ListItem[] = []
  let next = at + (/^(?:no\.?|núm\.?|№)\s?/iu.exec(text.slice(at))?.[0].length ?? 0)
  for (;;) {
    const number = matchAt(listed, text, next)
    if (number === null) return items
    const end = next + number[0].length
    items.push({ start: next, end, tail: end + (matchAt(tail, text, end)?.[0].length ?? 0), number: number[0] })
    const dated = items.at(-1)?.tail ?? end
    const after = dated + (matchAt(inner, text, dated)?.[0].length ?? 0)
    const gap = matchAt(separator, text, after)
    if (gap === null) return items
    next = after + gap[0].length
  }
}

const datedNumber = new RegExp(
  `(?<![\\p{L}\\d/])((?:E?S-)?\\d{1,2}/\\d{1,3})(?:\\s[A-Z])?(?=(?:\\s(?:and|et|y|и)\\s\\d{1,2}/\\d{1,3})?(?:,?\\s(?:of|du|de|от)\\s\\d{1,2}(?:er)?\\s(?:de\\s)?\\p{L}{3,}\\s(?:de\\s)?(?:19|20)\\d{2}))`,
  'gu',
)

/** In a list whose entries carry long titles the date tells: `… on capital flight, 55/61 of 4 December 2000 on …`. */
function datedNumbers(text: string, found: readonly NamedInstrument[], own: OwnFront): NamedInstrument[] {
  const [first] = found
  if (first === undefined) return []
  const isKnown = (at: number): boolean => found.some((one) => at >= one.start && at < one.end)
  return [...text.matchAll(datedNumber)].flatMap((match) => {
    if (match.index < first.start || isKnown(match.index)) return []
    const end = match.index + match[0].length
    const stop = end + (matchAt(tail, text, end)?.[0].length ?? 0)
    const name = nameOf(
      match[0],
      'resolution',
      bodyByDate(match[0], text.slice(end, stop)),
      own,
      text.slice(Math.max(0, match.index - 8), match.index),
    )
    return name === null ? [] : [{ start: match.index, end, tail: stop, name }]
  })
}

/** The Security Council's numbers tell their year: `in particular 1500 (2003)`. Only where its resolutions are spoken of. */
function yearNumbers(text: string, found: readonly NamedInstrument[], own: OwnFront): NamedInstrument[] {
  const word = /resoluti|résoluti|resoluci|резолюц|قرار|决议/iu.exec(text)
  const ofCouncil =
    ownBody(own) === 'security' || found.some(({ name }) => 'symbol' in name && name.symbol.startsWith('S/RES/'))
  if (word === null || !ofCouncil) return []
  return [...text.matchAll(/(?<![\p{L}\d/.])(\d{1,4})\s?\(((?:19|20)\d{2})\)/gu)].flatMap((match) => {
    const end = match.index + match[0].length
    if (match.index < word.index || found.some((one) => match.index < one.end && one.start < end)) return []
    const fits = isOfYear(Number(match[1]), Number(match[2]))
    return fits ? [{ start: match.index, end, tail: end, name: { symbol: `S/RES/${match[1]} (${match[2]})` } }] : []
  })
}

/** About 63 resolutions a year since 1990 (647 was the first of 1990), about 15 a year before. */
const isOfYear = (number: number, year: number): boolean =>
  year < 1990 ? Math.abs(number - (year - 1946) * 15) < 90 : Math.abs(number - (647 + (year - 1990) * 63)) < 170

/**
 * Tells the body by number and date: the Assembly's n-th session opens in the year 1945 + n, the Human Rights Council has
 * held about three sessions a year since 2006. Null where the date does not tell.
 */
function bodyByDate(number: string, date: string): Body | null {
  const session = /^(\d{1,3})\/\d/u.exec(number)?.[1]
  const year = /^[^“"«]*?((?:19|20)\d{2})/u.exec(date)?.[1]
  if (session === undefined || year === undefined) return null
  const since = Number(year) - (1945 + Number(session))
  if (since >= 0 && since <= 2) return 'assembly'
  const council = Number(year) - (2006 + Number(session) / 3)
  return Number(session) > 12 && Math.abs(council) < 1.7 ? 'rights' : null
}

/**
 * Names what a number means. The form tells most of it: years are the Council's, roman numerals the old sessions'; the
 * Assembly has counted by session since its thirty-first, where other bodies are still far below.
 */
function nameOf(printed: string, kind: Kind, named: Body | null, own: OwnFront, before: string): InstrumentName | null {
  const number = printed
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=\d)\s?\(/u, ' (')
  if (/\((?:19|20)\d{2}\)/u.test(number))
    return kind === 'resolution' ? { symbol: canonicalSymbol(`S/RES/${number}`) } : null
  if (/^[IVX]+\//u.test(number)) return { alias: `${kind} ${number}` }
  const byYear = /^\d{4}\//u.test(number) && (named === null || typeof named === 'string')
  const body = byYear ? 'economic' : (named ?? bodyByForm(number, ownBody(own), before))
  const letters = number.replace(/(?<=\d)\s?[A-Z](?:\s\p{Ll}{1,3}\s|[-–])[A-Z]$/u, '').replace(/\s(?=[A-Z]$)/u, '')
  const series = kind === 'decision' ? 'DEC' : 'RES'
  switch (body) {
    case 'assembly':
      return { symbol: canonicalSymbol(`A/${series}/${letters}`) }
    case 'rights':
      return { symbol: `A/HRC/${series}/${number}` }
    case 'economic':
      return { symbol: canonicalSymbol(`E/${series}/${number}`) }
    case 'security':
      return null
    case 'conference':
      return { alias: `Conference ${kind} ${number}` }
    case null:
      return { alias: `${kind} ${number}` }
    default:
      return { alias: `${body.other} ${kind} ${number}` }
  }
}

function bodyByForm(number: string, own: Body | null, before: string): Body | null {
  if (number.includes('(')) return own === 'economic' ? 'economic' : 'assembly'
  const session = Number.parseInt(number, 10)
  if (number.startsWith('S-') && own === 'rights') return 'rights'
  if (/^(?:E?S)-/u.test(number)) return 'assembly'
  if (own === 'rights') return session < 62 || /\bits$/u.test(before.trimEnd()) ? 'rights' : 'assembly'
  if (session > 30) return 'assembly'
  return own === 'assembly' ? null : own
}
