import type { HeadingLabel } from './numbering.ts'

/** One name for what the languages print differently, so that versions of a text share their keys. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^(?:Annexe?|Anexo|Приложение|المرفق|附件)/iu, 'annex'],
  [/^(?:Appendi(?:x|ce)|Apéndice)/iu, 'appendix'],
  [/^(?:Article|Art[íi]culo|Статья|المادة|Artikel|Artigo|第)/iu, 'article'],
]

/** Names the container that a heading opens: `Annexe II` → `annex II`, `Article premier` → `article 1`, `第十二条` → `article 12`. */
export function containerName({ label }: Pick<HeadingLabel, 'label'>): string {
  const printed = label.replace(/\.$/u, '').trim()
  const known = words.find(([pattern]) => pattern.test(printed))
  if (!known) return printed.charAt(0).toLowerCase() + printed.slice(1)
  const rest = printed.replace(known[0], '').replace(/条$/u, '').trim()
  return rest === '' ? known[1] : `${known[1]} ${numberOf(rest)}`
}

function numberOf(printed: string): string {
  if (/^(?:premi[eè]re?|1er|primero)$/iu.test(printed)) return '1'
  return /^[一二三四五六七八九十百]+$/u.test(printed) ? String(chineseValue(printed)) : printed
}

function chineseValue(text: string): number {
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
