import type { Language } from '#shared/domain/edition'
import { lengthIn } from '#shared/lib/text'

/** The commonest short words of the four languages in Latin letters' reach; figures of speech need no more. */
const common: Readonly<Record<'en' | 'fr' | 'es', ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in for on that its with by as at is are be or from this which an not we all their has'.split(' '),
  ),
  fr: new Set(
    'le la les de des du et à en que dans pour par sur au aux une un est qui ainsi ou avec son ses leur'.split(' '),
  ),
  es: new Set('el la los las de del y en que para por con al una un se su sus es como o más lo entre sobre'.split(' ')),
}

/** Tells the language by its words and script. A language outside the six official ones is `und`. */
export function detectLanguage(text: string, declared: string | null): Language {
  const sample = text.slice(0, 60_000)
  const latin = lengthIn(sample, /[A-Za-z\u00c0-\u024f]+/gu)
  const others: readonly (readonly [Language, number])[] = [
    ['ru', lengthIn(sample, /[\u0400-\u04ff]+/gu)],
    ['ar', lengthIn(sample, /[\u0600-\u06ff]+/gu)],
    ['zh', 3 * lengthIn(sample, /[\u4e00-\u9fff]+/gu)],
  ]
  const [script, letters] = others.toSorted((p, q) => q[1] - p[1])[0] ?? ['und', 0]
  if (letters > latin) return officialScript(script, sample, declared)
  const code = declared?.slice(0, 2).toLowerCase()
  const best = bestLatin(sample)
  if (best.share < 0.12) return 'und'
  if (best.share < 0.2 && code !== undefined && code !== best.language && !['en', 'fr', 'es'].includes(code))
    return 'und'
  return best.language
}

/** Languages that share a script with an official one. Word writes the language of its own menus into files: only these are believed. */
const neighbours: Readonly<Record<string, RegExp>> = {
  ru: /^(?:uk|be|bg|sr|mk|kk|ky|mn|tg|tt|ba|ce|os|sah|cv|udm|ab|az|uz|tk|kaz|ukr|bul|srp|mkd|kir|tgk|bel|mon)(?![a-z])/iu,
  ar: /^(?:fa|ur|ps|ku|ckb|ug|sd|ks|az|pes|prs|urd|pus|uig|kmr|kur)(?![a-z])/iu,
  zh: /^(?:ja|ko|jpn|kor)(?![a-z])/iu,
}

/** Such languages give themselves away by letters of their own, too. */
function officialScript(script: Language, sample: string, declared: string | null): Language {
  if (declared !== null && neighbours[script]?.test(declared) === true) return 'und'
  if (script === 'ru' && /[іїєґўђћљњџҚқәөүңһ]/iu.test(sample)) return 'und'
  if (script === 'ar' && lengthIn(sample, /[پچژگکیےۆەڭېۇۈ]+/gu) > 20) return 'und'
  if (script === 'zh' && /[\u3040-\u30ff]/u.test(sample)) return 'und'
  return script
}

function bestLatin(sample: string): { language: 'en' | 'fr' | 'es'; share: number } {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const share = (language: 'en' | 'fr' | 'es'): number =>
    words.filter((word) => common[language].has(word)).length / Math.max(1, words.length)
  const ranked = (['en', 'fr', 'es'] as const)
    .map((language) => ({ language, share: share(language) }))
    .toSorted((p, q) => q.share - p.share)
  return ranked[0] ?? { language: 'en', share: 0 }
}

/** Reading direction by the script that most letters have. */
export function detectDirection(text: string): 'ltr' | 'rtl' {
  if (!/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text)) return 'ltr'
  const rightToLeft = lengthIn(text, /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+/gu)
  return rightToLeft > 0.5 * lengthIn(text, /\p{L}+/gu) ? 'rtl' : 'ltr'
}
