import type { TextRange } from '#shared/domain/paragraph'

/** A word, or one sign that is neither letter nor digit, with its place in the text as printed. */
export interface Token extends TextRange {
  /** The form in which two prints of one word are equal. */
  readonly key: string
  readonly isWord: boolean
}

/** A hyphen or an apostrophe inside a word belongs to it: `Secretary-General`, `l’homme`. */
const tokenPattern =
  /[\p{L}\p{N}\p{M}]+(?:['’ʼ\u00ad\u200c-\u200d\u2010-\u2011-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}\p{Cf}\p{Cc}]/gu
const wordStart = /^[\p{L}\p{N}\p{M}]/u
const plain = /^[a-z0-9]+$/
const han = /\p{Script=Han}/u

/** Making a segmenter costs milliseconds, and only Chinese, which prints no spaces, needs it. */
let chineseWords: Intl.Segmenter | undefined

/** Divides a text into words and signs; offsets are UTF-16 code units into the text as it is. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const { 0: found, index: start } of text.matchAll(tokenPattern)) {
    if (!wordStart.test(found)) tokens.push({ key: foldSign(found), isWord: false, start, end: start + found.length })
    else if (han.test(found)) tokens.push(...chineseTokens(found, start))
    else tokens.push({ key: foldWord(found), isWord: true, start, end: start + found.length })
  }
  return tokens
}

function chineseTokens(run: string, offset: number): readonly Token[] {
  chineseWords ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return [...chineseWords.segment(run)].map(({ segment, index }) => ({
    key: foldWord(segment),
    isWord: true,
    start: offset + index,
    end: offset + index + segment.length,
  }))
}

/** Case, compatibility forms, hyphens, apostrophes, Arabic vowel signs and tatweel do not tell two prints of a word apart. */
function foldWord(word: string): string {
  if (plain.test(word)) return word
  const folded = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ\u00ad\u200c-\u200d\u2010-\u2011\u0640\u064b-\u065f\u0670-]/gu, '')
  return folded === '' ? word : folded
}

function foldSign(sign: string): string {
  if (/[‘’‚‛“”„‟«»‹›"'`´]/u.test(sign)) return '"'
  return /[-\u2010-\u2015\u2212]/u.test(sign) ? '-' : sign.normalize('NFKC')
}
