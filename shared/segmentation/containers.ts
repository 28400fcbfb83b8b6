import type { HeadingLabel } from './heading-labels.ts'
import { chineseValue, inWesternFigures, romanOf } from './numbering.ts'

/** One name for what the languages print differently, so that versions of a text share their keys. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^(?:Annexe?|Anexo|Приложение|(?:ال)?مرفق|附件)/iu, 'annex'],
  [/^(?:Appendi(?:x|ce)|Apéndice|Добавление|(?:ال)?تذييل|附录)/iu, 'appendix'],
  [/^(?:Article|Art[íi]culo|Статья|المادة|Artikel|Artigo|第)/iu, 'article'],
]

/** Names the container that a heading opens: `Annexe II` → `annex II`, `Article premier` → `article 1`, `第十二条` → `article 12`. */
export function containerName({ label }: Pick<HeadingLabel, 'label'>): string {
  const printed = label.replace(/\.$/u, '').trim()
  const known = words.find(([pattern]) => pattern.test(printed))
  if (!known) return printed.charAt(0).toLowerCase() + printed.slice(1)
  const rest = printed.replace(known[0], '').replace(/条$/u, '').trim()
  return rest === '' ? known[1] : `${known[1]} ${known[1] === 'article' ? numberOf(rest) : romanNumberOf(rest)}`
}

function numberOf(printed: string): string {
  if (/^(?:premi[eè]re?|1er|primero)$/iu.test(printed)) return '1'
  return /^[一二三四五六七八九十百]+$/u.test(printed) ? String(chineseValue(printed)) : inWesternFigures(printed)
}

const arabicOrdinals = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر']

/** Annexes count in roman figures; Arabic and Chinese print an ordinal or a numeral of their own. */
function romanNumberOf(printed: string): string {
  const count = arabicOrdinals.indexOf(printed) + 1 || (/^[一二三四五六七八九十]+$/u.test(printed) ? chineseValue(printed) : 0)
  return count > 0 ? romanOf(count).toUpperCase() : inWesternFigures(printed)
}
