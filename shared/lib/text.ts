/** Signs that are written in one way only: ASCII but the grave accent. */
const plainSigns = /^[ -_a-~]*$/u

/** A letter of a script that prints no spaces between words. */
export const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** The form in which two prints of the same words are equal: no white space, no hyphens, plain quotes, no case. */
export function squeeze(text: string): string {
  if (plainSigns.test(text)) return text.replace(/[ \-_]+/gu, '').toLowerCase()
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\-\u2010-\u2015_]+/gu, '')
    .toLowerCase()
}

/** Makes an ASCII-safe part of an identifier: `Annex I` → `annex-i`. Letters of other scripts stay. */
export function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
}

/** Counts the characters (UTF-16 units) of all stretches that a pattern (`/…+/g`) finds. Makes no list of them: whole texts are long. */
export function lengthIn(text: string, stretches: RegExp): number {
  stretches.lastIndex = 0
  let length = 0
  for (let found = stretches.exec(text); found !== null; found = stretches.exec(text)) length += found[0].length
  return length
}
