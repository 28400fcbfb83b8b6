import type { Comparable } from './comparison.ts'

/** Stands between joined paragraphs; it occurs in no paragraph's text, which a line break may. */
export const paragraphEnd = '\u2029'

/** Joins the texts of some paragraphs of a text. */
export const joinedText = (text: readonly Pick<Comparable, 'text'>[], indices: readonly number[]): string =>
  indices.map((index) => text[index]?.text ?? '').join(paragraphEnd)
