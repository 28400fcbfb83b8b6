import type { Direction } from '#shared/domain/pack'

const firstLetter = /\p{L}/u
const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Tells which way a text of unknown language runs: as its first letter does, left to right where it has none. */
export function textDirection(text: string): Direction {
  const letter = firstLetter.exec(text)?.[0]
  return letter !== undefined && rightToLeftLetter.test(letter) ? 'rtl' : 'ltr'
}
