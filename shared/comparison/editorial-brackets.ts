import { monthNames } from '#shared/lib/month-names'

/** Editorial words in square brackets, in the six languages: they are no contested text and stay in the clean one. */
const editorial: readonly RegExp[] = [
  /^[\s.…]*$/u,
  /^(?:sic|ibid\.?|idem|signed|signé|firmado|подпись|التوقيع|توقيع|签名|原文如此)$/iu,
  // Where a resolution says how it came to be adopted.
  /^(?:on the (?:report|recommendation|proposal) of|without (?:reference|a vote|vote)|adopted (?:on|at|by|without))\b/iu,
  /^(?:sur (?:le rapport|la recommandation|la proposition) d|sans (?:renvoi|mise aux voix|vote)|adoptée? (?:le|à|sans|par))/iu,
  /^(?:sobre la base d|por recomendación d|a propuesta d|sin (?:remisión|votación)|aprobad[ao] (?:el|en|sin|por))/iu,
  /^(?:по (?:докладу|рекомендации|предложению)|без (?:передачи|голосования)|принят[аоы]? )/iu,
  /^(?:بناء\p{M}* على|بدون |دون (?:ال[إا]حالة|تصويت)|اعتمد)/u,
  /^(?:根据.*(?:报告|建议|提案)|未经|未提交|不经|(?:以|经).*表决)/u,
  // In which language a document was written or is issued.
  /^(?:original|langue originale|idioma original|язык оригинала|подлинный текст|الأصل|原文|原件)\s?[:：]/iu,
  /^[\p{L}\s,/]+ (?:only|seulement|únicamente|solamente)$|^только на |بالعربية فقط|بالإنكليزية فقط|^只有.*文$|^仅有.*文$/iu,
  // What negotiators write beside text that is settled.
  /^(?:agreed(?: ad ref(?:erendum)?\.?)?|ad ref(?:erendum)?\.?|convenu|acordado|согласовано|متفق عليه|商定)$/iu,
]

const month = Object.values(monthNames).flat().join('|')
const date = new RegExp(
  `^(?:\\d{1,2}(?:er)? (?:de )?(?:${month})(?:[/\\p{L}\\s]*?)?(?: de)? \\d{4}(?: (?:года|г\\.))?|\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日)$`,
  'iu',
)
/** A word in small letters, or one of a script without capitals, leads up to a date that is part of the sentence: `by [1 January 2030]`. */
const leadingWord = /[\p{Ll}\p{Script=Arabic}\p{Script=Han}]\s*$/u
const figure = /^\d{1,3}$/u

/**
 * Makes the judge of bracketed words for one text, to be asked in reading order: true for what an editor or a machine
 * put there (references, `[sic]`, how a resolution was adopted, dates), false for contested text.
 *
 * `[30] days` is contested, `register[1]` is not: a figure is a reference where it touches what stands before it, opens its
 * paragraph, or counts on from the reference before it.
 */
export function openEditorialJudge(): (inside: string, before: string) => boolean {
  let references = 0
  return (inside, before) => {
    const words = inside.trim()
    if (editorial.some((pattern) => pattern.test(words))) return true
    if (date.test(words)) return !leadingWord.test(before)
    if (/^\*+$/u.test(words)) return true
    if (!figure.test(words)) return false
    const isReference = !/\s$/u.test(before) || Number(words) <= references + 1
    if (isReference) references = Math.max(references, Number(words))
    return isReference
  }
}
