import { canonicalSymbol } from '#shared/symbol/find'
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

/** The body that a number belongs to; `council` and `committee` are the edition's own. */
type Body = 'assembly' | 'security' | 'rights' | 'economic' | 'conference' | { readonly other: string }
type Kind = 'resolution' | 'decision'

/** What the text's own front says, for numbers that name no body. */
export interface OwnFront {
  readonly symbol: string | null
  readonly body: string | null
}

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
  /(?<![\p{L}-])(?:draft )?(?:(?<resolution>[Rr]esolutions?|[Rr]es\.|[Rr]ésolutions?|[Rr]esoluci(?:ón|ones)|[Рр]езолюци(?:ях|ями|ям|[а-я]{1,2}))|(?<decision>[Dd]ecisions?|[Dd]ec\.|[Dd]écisions?|[Dd]ecisi(?:ón|ones)|[Рр]ешени(?:ях|ями|ям|[а-я]{1,2}))|(?<arabicResolution>(?:ال|ل)?قرار(?:ات|ي|ها|اتها|ه|يها|يه)?)|(?<arabicDecision>(?:ال|ل)?مقرر(?:ات|ها|اتها|ه)?)|(?<short>CoSP|COSP))\s+/gu
const chinese = /第\s?((?:ES|S)-\d{1,2}\/\d{1,3}|\d{1,4}\/\d{1,3}|\d{1,4}\s?[(（]\d{4}[)）])\s?号(决议|决定)?/gu
const tail = new RegExp(`(?:${date}|\\sالمؤرخ[ةين]*\\s\\d{1,2}\\s[^،؛,.;]{3,40}?\\d{4})?(?:,?\\s(?:entitled|intitulée|titulada)\\s[“"«][^”"»]{1,300}[”"»],?|,?\\s(?:annex|annexe|anexo)(?:\\s[IVX]+)?(?=,\\s|\\sand\\s|\\set\\s|\\sy\\s))?`, 'uy')
const separator = /(?:\s?[,،;؛]\s?(?:(?:and|et|y|e|и|as well as|ainsi que|así como)\s)?|\s(?:and|et|y|e|or|ou|o|to|through|à|и|as well as|ainsi que|así como)\s|\sو\s?)(?:(?:its|ses?|sus?)\s)?(?:(?:resolutions?|résolutions?|resolución)\s)?(?:№\s?)?/uy

/** Finds resolutions and decisions that are named by number, each of a list by itself. Dates and fractions are none. */
export function findNumberedInstruments(text: string, own: OwnFront): NamedInstrument[] {
  const found: NamedInstrument[] = []
  for (const match of text.matchAll(head)) {
    const groups = match.groups ?? {}
    const kind: Kind = groups['decision'] !== undefined || groups['arabicDecision'] !== undefined ? 'decision' : 'resolution'
    const items = readList(text, match.index + match[0].length)
    const last = items.at(-1)
    if (last === undefined) continue
    const lead = leadOf(text, match.index)
    const body = groups['short'] !== undefined ? 'conference' : (lead.body ?? bodyAfter(text, last.tail))
    for (const [index, item] of items.entries()) {
      const name = nameOf(item.number, kind, body, own, text.slice(0, match.index))
      if (name !== null) found.push({ start: index === 0 ? lead.start : item.start, end: item.end, tail: item.tail, name })
    }
  }
  for (const match of text.matchAll(chinese)) {
    const name = nameOf((match[1] ?? '').replace(/[（]/gu, ' (').replace(/[）]/gu, ')'), match[2] === '决定' ? 'decision' : 'resolution', chineseBody(text, match.index), own, '')
    if (name !== null) found.push({ start: match.index, end: match.index + match[0].length, tail: match.index + match[0].length, name })
  }
  return [...found, ...datedNumbers(text, found, own)].toSorted((one, other) => one.start - other.start)
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
    const after = items.at(-1)?.tail ?? end
    const gap = matchAt(separator, text, after)
    if (gap === null) return items
    next = after + gap[0].length
  }
}

const dated = new RegExp(`(?<![\\p{L}\\d/])(\\d{1,2}/\\d{1,3})(?:\\s[A-Z])?(?=(?:\\s(?:of|du|de|от)\\s\\d{1,2}(?:er)?\\s(?:de\\s)?\\p{L}{3,}\\s(?:de\\s)?(?:19|20)\\d{2}))`, 'gu')

/** In a list whose entries carry long titles the date tells: `… on capital flight, 55/61 of 4 December 2000 on …`. */
function datedNumbers(text: string, found: readonly NamedInstrument[], own: OwnFront): NamedInstrument[] {
  const [first] = found
  if (first === undefined) return []
  const isKnown = (at: number): boolean => found.some((one) => at >= one.start && at < one.end)
  return [...text.matchAll(dated)].flatMap((match) => {
    if (match.index < first.start || isKnown(match.index)) return []
    const name = nameOf(match[0], 'resolution', null, own, text.slice(0, match.index))
    const end = match.index + match[0].length
    return name === null ? [] : [{ start: match.index, end, tail: end + (matchAt(tail, text, end)?.[0].length ?? 0), name }]
  })
}

const bodies: readonly (readonly [RegExp, Body])[] = [
  [/(?:Human Rights Council|HRC|Conseil des droits de l[’']homme|Consejo de Derechos Humanos)$/u, 'rights'],
  [/(?:Security Council|Conseil de sécurité|Consejo de Seguridad)$/u, 'security'],
  [/(?:Economic and Social Council|ECOSOC|Conseil économique et social|Consejo Económico y Social)$/u, 'economic'],
  [/(?:Conference of the States [Pp]arties(?: to the United Nations Convention against Corruption)?|CoSP|COSP)$/u, 'conference'],
  [/(?:General Assembly|GA|UNGA|Assemblée générale|Asamblea General|Assembly)(?:[’']s?)?$/u, 'assembly'],
]
const named = /(?:(?:Commission|Committee) (?:on|for) (?:the )?\p{Lu}[\p{L}’-]+(?:(?: and| of| the| for| on|,)? \p{Lu}[\p{L}’-]+){0,5}|Conference of the Parties(?: to [^,;.]{3,110})?|(?:United Nations )?Environment Assembly|Governing Council|Executive Board|World Health Assembly|Conference on Disarmament)$/u

/** The body that stands right before the word, and where its name starts. */
function leadOf(text: string, at: number): { start: number; body: Body | null } {
  const before = text.slice(0, at).trimEnd()
  const other = named.exec(before)
  if (other) return { start: other.index, body: { other: other[0] } }
  for (const [pattern, body] of bodies) {
    const match = pattern.exec(before)
    if (match) return { start: match.index, body }
  }
  const conference = /(?<![\p{L}])Conference$/u.exec(before)
  return conference ? { start: conference.index, body: 'conference' } : { start: at, body: null }
}

const after: readonly (readonly [RegExp, Body])[] = [
  [/^,?\s(?:of the|adopted by the|du|del|de la|de l[’'])\s?(?:Human Rights Council|Conseil des droits de l[’']homme|Consejo de Derechos Humanos)/u, 'rights'],
  [/^,?\s(?:of the|adopted by the|du|del)\s(?:Security Council|Conseil de sécurité|Consejo de Seguridad)/u, 'security'],
  [/^,?\s(?:of the|adopted by the|du|del)\s(?:Economic and Social Council|Conseil économique et social|Consejo Económico y Social)/u, 'economic'],
  [/^,?\s(?:of the|adopted by the|de|de la)\s(?:Conference of the States [Pp]arties|la Conférence des États [Pp]arties|Conférence des États [Pp]arties|Conferencia de los Estados [Pp]artes)/u, 'conference'],
  [/^,?\s(?:of the|adopted by the|de|de la|de l[’'])\s?(?:General Assembly|l[’']Assemblée générale|Assemblée générale|Asamblea General|Генеральной Ассамблеи)/u, 'assembly'],
]
const bodyAfter = (text: string, at: number): Body | null => after.find(([pattern]) => pattern.test(text.slice(at, at + 90)))?.[1] ?? null

function chineseBody(text: string, at: number): Body | null {
  const before = text.slice(Math.max(0, at - 30), at)
  const last = /(大会|安全理事会|安理会|人权理事会|经济及社会理事会|缔约国会议)[^，。；、]{0,22}$/u.exec(before)?.[1]
  if (last === undefined) return null
  return last === '大会' ? 'assembly' : last === '人权理事会' ? 'rights' : last === '经济及社会理事会' ? 'economic' : last === '缔约国会议' ? 'conference' : 'security'
}

/** The body that the text itself comes from: numbers without a name are its own. */
function ownBody({ symbol, body }: OwnFront): Body | null {
  if (/^A\/HRC\//u.test(symbol ?? '') || /Human Rights Council/iu.test(body ?? '')) return 'rights'
  if (/^S\//u.test(symbol ?? '')) return 'security'
  if (/^CAC\//u.test(symbol ?? '') || /Convention against Corruption/iu.test(body ?? '')) return 'conference'
  if (/^CTOC\//u.test(symbol ?? '')) return { other: 'Conference of the Parties' }
  if (/^E\/(?!CN)/u.test(symbol ?? '')) return 'economic'
  return /^A\//u.test(symbol ?? '') || body === 'General Assembly' ? 'assembly' : null
}

/**
 * Names what a number means. The form tells most of it: years are the Council's, roman numerals the old sessions'; the
 * Assembly has counted by session since its thirty-first, where other bodies are still far below.
 */
function nameOf(printed: string, kind: Kind, named: Body | null, own: OwnFront, before: string): InstrumentName | null {
  const number = printed.replace(/\s+/gu, ' ').trim().replace(/(?<=\d)\s?\(/u, ' (')
  if (/\((?:19|20)\d{2}\)/u.test(number)) return kind === 'resolution' ? { symbol: canonicalSymbol(`S/RES/${number}`) } : null
  if (/^[IVX]+\//u.test(number)) return { alias: `${kind} ${number}` }
  const body = named ?? bodyByForm(number, ownBody(own), before)
  const letters = number.replace(/\s(?=[A-Z]$)/u, '').replace(/(?<=\d)\s?[A-Z](?:\s\p{Ll}{1,3}\s|[-–])[A-Z]$/u, '')
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
  if (/^\d{4}\//u.test(number)) return 'economic'
  if (/\(/u.test(number)) return own === 'economic' ? 'economic' : 'assembly'
  const session = Number.parseInt(number, 10)
  if (/^S-/u.test(number) && own === 'rights') return 'rights'
  if (/^(?:E?S)-/u.test(number)) return 'assembly'
  if (own === 'rights') return session < 62 || /\bits$/u.test(before.trimEnd()) ? 'rights' : 'assembly'
  if (session > 30) return 'assembly'
  return own === 'assembly' ? null : own
}
