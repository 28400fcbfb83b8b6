import type { Direction } from '#shared/domain/pack'

export interface ScriptStretch {
  readonly text: string
  readonly direction: Direction
}

const rightToLeft = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}'
const anyRightToLeft = new RegExp(`[${rightToLeft}]`, 'u')
/** From one right-to-left letter to the last before a letter of another script; what stands between goes along. */
const rightToLeftStretch = new RegExp(`[${rightToLeft}](?:[^\\p{L}]|[${rightToLeft}])*[${rightToLeft}]|[${rightToLeft}]`, 'gu')
/** In right-to-left text a Latin stretch takes its figures along (`A/RES/73/8`) and a bracket that it opened. */
const leftToRightStretch = new RegExp(`(?![${rightToLeft}])\\p{L}(?:[^${rightToLeft}]*(?![${rightToLeft}])[\\p{L}0-9])?`, 'gu')

/**
 * Cuts a text where its script changes direction, because Word wants each run marked: without `w:rtl` an Arabic title
 * in an English line is set word by word from the wrong side, with it a symbol in an Arabic line is.
 *
 * Together the stretches are the text, to the character.
 */
export function splitByScript(text: string, base: Direction): readonly ScriptStretch[] {
  if (base === 'ltr' && !anyRightToLeft.test(text)) return [{ text, direction: 'ltr' }]
  const other: Direction = base === 'ltr' ? 'rtl' : 'ltr'
  const stretches: ScriptStretch[] = []
  let done = 0
  for (const match of text.matchAll(base === 'ltr' ? rightToLeftStretch : leftToRightStretch)) {
    const end = match.index + match[0].length
    const bracket = opensBracket(match[0]) && text[end] === ')' ? 1 : 0
    if (match.index > done) stretches.push({ text: text.slice(done, match.index), direction: base })
    stretches.push({ text: text.slice(match.index, end + bracket), direction: other })
    done = end + bracket
  }
  if (done < text.length || stretches.length === 0) stretches.push({ text: text.slice(done), direction: base })
  return stretches
}

function opensBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}
