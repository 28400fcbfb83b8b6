import type { Masthead } from '#shared/domain/edition'

/** The body that a number belongs to. `rights` is the Human Rights Council, `economic` the Economic and Social Council. */
export type Body = 'assembly' | 'security' | 'rights' | 'economic' | 'conference' | { readonly other: string }

/** What the text's own front says, for numbers that name no body. */
export type OwnFront = Pick<Masthead, 'symbol' | 'body'>

const bodies: readonly (readonly [RegExp, Body])[] = [
  [/(?:Human Rights Council|HRC|Conseil des droits de l[’']homme|Consejo de Derechos Humanos)$/u, 'rights'],
  [/(?:Security Council|Conseil de sécurité|Consejo de Seguridad)$/u, 'security'],
  [/(?:Economic and Social Council|ECOSOC|Conseil économique et social|Consejo Económico y Social)$/u, 'economic'],
  [
    /(?:Conference of the States [Pp]arties(?: to the United Nations Convention against Corruption)?|CoSP|COSP)$/u,
    'conference',
  ],
  [/(?:General Assembly|GA|UNGA|Assemblée générale|Asamblea General|Assembly)(?:[’']s?)?$/u, 'assembly'],
]
const named =
  /(?:(?:Commission|Committee) (?:on|for) (?:the )?\p{Lu}[\p{L}’-]+(?:(?: and| of| the| for| on|,)? \p{Lu}[\p{L}’-]+){0,5}|Conference of the Parties(?: to [^,;.]{3,110})?|(?:United Nations )?Environment Assembly|Governing Council|Executive Board|World Health Assembly|Conference on Disarmament)$/u

/** Enough for the longest name of a body. */
const leadLength = 200

/** The body that stands right before the word, and where its name starts. */
export function leadOf(text: string, at: number): { readonly start: number; readonly body: Body | null } {
  const from = Math.max(0, at - leadLength)
  const before = text.slice(from, at).trimEnd()
  const its = /,?\s(?:in|by|through)\sits$/u.exec(before)
  // `the Human Rights Council, in its resolution …`: the body is told, the name of the resolution starts later.
  if (its) return { start: at, body: leadOf(text, from + its.index).body }
  const other = named.exec(before)
  if (other) return { start: from + other.index, body: { other: other[0] } }
  for (const [pattern, body] of bodies) {
    const match = pattern.exec(before)
    if (match) return { start: from + match.index, body }
  }
  const short = /(?<![\p{L}])(?:Conference|Council)$/u.exec(before)
  return short
    ? { start: from + short.index, body: short[0] === 'Council' ? 'rights' : 'conference' }
    : { start: at, body: null }
}

/** Names by language family: English, French and Spanish stand after a preposition, Russian and Arabic by themselves. */
const names: readonly (readonly [Body, string, string])[] = [
  [
    'rights',
    "Human Rights Council|Conseil des droits de l[’']homme|Consejo de Derechos Humanos",
    'Совета по правам человека|مجلس حقوق الإنسان',
  ],
  ['security', 'Security Council|Conseil de sécurité|Consejo de Seguridad', 'Совета Безопасности|مجلس الأمن'],
  [
    'economic',
    'Economic and Social Council|Conseil économique et social|Consejo Económico y Social',
    'Экономического и Социального Совета|المجلس الاقتصادي والاجتماعي',
  ],
  [
    'conference',
    'Conference of the States [Pp]arties|Conférence des États [Pp]arties|Conferencia de los Estados [Pp]artes',
    'Конференции государств[ -]участников|مؤتمر الدول الأطراف',
  ],
  ['assembly', 'General Assembly|Assemblée générale|Asamblea General', 'Генеральной Ассамблеи|الجمعية العامة'],
]
const preposition = "(?:(?:of the|adopted by the|du|del|de la|de los|des)\\s|de l[’'])"
const following = names.map(
  ([body, latin, other]) => [new RegExp(`^,?\\s(?:${preposition}(?:${latin})|(?:${other}))`, 'u'), body] as const,
)
const between = names.map(
  ([body, latin, other]) => [new RegExp(`^(?:${preposition}(?:${latin})|(?:${other}))\\s`, 'u'), body] as const,
)

/** The body that follows a number: `resolution 16/21 of the Human Rights Council`. */
export const bodyAfter = (text: string, at: number): Body | null =>
  following.find(([pattern]) => pattern.test(text.slice(at, at + 90)))?.[1] ?? null

/** The body between the word and its number, as Spanish, Russian and Arabic have it; with the length that it takes. */
export function bodyBetween(text: string, at: number): { readonly body: Body; readonly length: number } | null {
  for (const [pattern, body] of between) {
    const match = pattern.exec(text.slice(at, at + 120))
    if (match) return { body, length: match[0].length }
  }
  return null
}

/** Finds the body that a Chinese sentence names shortly before an offset; null where it names none that we know. */
export function chineseBody(text: string, at: number): Body | null {
  const before = text.slice(Math.max(0, at - 30), at)
  const last = /(大会|安全理事会|安理会|人权理事会|经济及社会理事会|缔约国会议)[^，。；、]{0,22}$/u.exec(before)?.[1]
  if (last === undefined) return null
  return last === '大会'
    ? 'assembly'
    : last === '人权理事会'
      ? 'rights'
      : last === '经济及社会理事会'
        ? 'economic'
        : last === '缔约国会议'
          ? 'conference'
          : 'security'
}

/** The body that the text itself comes from: numbers without a name are its own. */
export function ownBody(own: OwnFront): Body | null {
  const symbol = own.symbol ?? ''
  const body = own.body ?? ''
  if (symbol.startsWith('A/HRC/') || /Human Rights Council/iu.test(body)) return 'rights'
  if (symbol.startsWith('S/')) return 'security'
  if (symbol.startsWith('CAC/') || /Convention against Corruption/iu.test(body)) return 'conference'
  if (symbol.startsWith('CTOC/')) return { other: 'Conference of the Parties' }
  if (symbol.startsWith('E/') && !symbol.startsWith('E/CN')) return 'economic'
  return symbol.startsWith('A/') || body === 'General Assembly' ? 'assembly' : null
}
