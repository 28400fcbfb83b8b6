import type { Language } from '#shared/domain/edition'
import type { PrintedFront } from './printed-front.ts'

/** `Tenth session`, `Resumed tenth session`, `2019 session`, `First session of the Advisory Group …`; of small letters. */
const sessions: readonly RegExp[] = [
  /^(?!(?:session|at|during|to|of|à|lors)\s)(?:\S+\s){1,5}sessions?(?:,? (?:of the|de la|du|de l[’']|\p{L}+ part|\p{L}+ partie|\().{0,90})?$/u,
  /^(?!(?:en|durante|ante)\s)(?:\S+\s){0,5}per[íi]odo (?:extraordinario )?de sesiones(?: (?:de|del|\().{0,90})?$/u,
  /^(?!на\s)(?:\S+\s){0,5}сессия(?: .{0,90})?$/u,
  /^(?:ال)?دورة(?: .{0,80})?$/u,
  /^.{0,20}(?:第.{1,8}届.{0,8}会议|届会)(?:.{0,12})?$/u,
]
const longestLine = 110

const namesSession = (small: string): boolean => sessions.some((form) => form.test(small))

/** Finds the line that names the session. */
export function sessionOf({ cells }: PrintedFront): string | null {
  return cells.find((cell) => cell.length <= longestLine && !/[:：]/u.test(cell) && namesSession(cell.toLowerCase())) ?? null
}

const letters = '(?:\\s?\\(?\\p{L}{1,4}\\))*'
const numbers = `\\d{1,3}${letters}(?:(?:\\s?,|\\s(?:and|et|y|и|to|à|a|по)|\\s?[–-]|،|、|和|至|\\sو)\\s?(?:\\d{1,3}|\\(?\\p{L}\\))${letters})*`
/** Of small letters: a pattern that takes capitals and small letters alike (`iu`) takes ten times as long to compile. */
const agendaItem = new RegExp(
  `^(?:(?:provisional )?agenda items?|items?|points?|temas?|пункты?|البنود|البندان|البند|(?:临时)?议程\\s?项目)\\s?${numbers}` +
    '(?:\\s(?:of the|on the|de l[’\']|del |de la |предварительн|повестки|первоначальн|предлагаемой|من).{0,90})?$',
  'u',
)

/** Finds the line that names the agenda item, as printed: `Item 4 of the provisional agenda`, `Point 117 de l’ordre du jour`. */
export function agendaItemOf({ cells, lines }: PrintedFront): string | null {
  return [...cells, ...lines].find((cell) => agendaItem.test(cell.toLowerCase())) ?? null
}

const distributions: readonly (readonly [string, string])[] = [
  ['General', 'g[ée]n[ée]r|обще|عام|普遍'],
  ['Limited', 'limit|ограниченн|محدود|有限'],
  ['Restricted', 'restr|r[ée]serv|для служебного|مقيد|限制'],
]
/** Of small letters, as {@link agendaItem}. */
const distribution = new RegExp(
  `(?:(?<!\\p{L})distr(?:ibution|ibuci[óo]n)?\\.?|распространение|التوزيع|分发)\\s?[:：.]?\\s*(?:${distributions.map(([, words]) => `(${words})`).join('|')})`,
  'u',
)

/** Finds the distribution, in English whatever the language: `General`, `Limited`, `Restricted`. */
export function distributionOf({ text }: PrintedFront): string | null {
  const found = distribution.exec(text.toLowerCase())?.slice(1).findIndex((words) => words !== undefined) ?? -1
  return distributions[found]?.[0] ?? null
}

const languageNames: readonly (readonly [Language, RegExp])[] = [
  ['en', /english|anglais|ingl[ée]s|английск|[اإ]نكليزي|[اإ]نجليزي|英[文语]/iu],
  ['fr', /french|fran[çc]ais|franc[ée]s|французск|فرنسي|法[文语]/iu],
  ['es', /spanish|espagnol|espa[ñn]ol|испанск|[اإ]سباني|西班牙[文语]/iu],
  ['ru', /russian|russe|ruso|русск|روسي|俄[文语]/iu],
  ['ar', /arabic|arabe|[áa]rabe|арабск|عربي|阿拉伯[文语]/iu],
  ['zh', /chinese|chinois|chino|китайск|صيني|中文/iu],
]
const original = /(?:(?<!\p{L})Original|Язык оригинала|Подлинный (?:текст|язык)|Оригинал|الأصل|原文|原件)\s?[:：]\s*(\S[^\n]*)/iu
const onlyIn = /(?<!\p{L})(?:(\p{L}+) (?:only|seulement)|S[óo]lo (?:en )?(\p{L}+)|Только на (\p{L}+)|(\p{L}+) فقط|仅有(\p{L}+))(?!\p{L})/giu

/** Finds the language that a document was written in; the first where it names several. */
export function originalLanguageOf({ text }: PrintedFront): Language | null {
  const printed = original.exec(text)?.[1]
  if (printed !== undefined) return firstLanguageIn(printed)
  const only = [...text.matchAll(onlyIn)].map(([words]) => firstLanguageIn(words))
  return only.find((language) => language !== null) ?? null
}

function firstLanguageIn(words: string): Language | null {
  const named = languageNames
    .map(([language, name]) => ({ language, at: words.search(name) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
  return named[0]?.language ?? null
}
