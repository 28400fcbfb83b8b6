import { tokensOf } from '#shared/alignment/tokens'
import type { Paragraph } from '#shared/domain/paragraph'
import type { PlacementSuggestion } from '#shared/domain/placement'
import type { EditionText } from './carry-over.ts'

/** A word that stands in more of the paragraphs than this is the manner of the text, not the matter of one of them. */
const rareShare = 0.08

/** One rare word in common is chance. */
const fewestWords = 2
const leastAlike = 0.25

/** Finds paragraphs that a person may look at when a note's own words are gone: those that share rare words with its paragraph. */
export class AlikeParagraphs {
  readonly #after: EditionText
  readonly #words: readonly ReadonlySet<string>[]
  readonly #counts = new Map<string, number>()

  constructor(after: EditionText) {
    this.#after = after
    this.#words = after.paragraphs.map(wordsOf)
    for (const word of this.#words.flatMap((words) => [...words])) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1)
  }

  /** Lists at most `most`, the best first; whole paragraphs. */
  find(paragraph: Paragraph, most: number): readonly PlacementSuggestion[] {
    const mostTimes = Math.max(2, rareShare * this.#words.length)
    const rare = [...wordsOf(paragraph)].filter((word) => (this.#counts.get(word) ?? 0) <= mostTimes)
    return this.#after.paragraphs
      .map((alike, index) => ({ alike, shared: rare.filter((word) => this.#words[index]?.has(word)).length }))
      .filter(({ shared }) => shared >= fewestWords && shared / rare.length >= leastAlike)
      .toSorted((one, other) => other.shared - one.shared)
      .slice(0, most)
      .map(({ alike, shared }) => ({
        anchor: { editionId: this.#after.id, paragraphId: alike.id, paragraphHash: alike.hash, span: null },
        score: shared / rare.length,
      }))
  }
}

const wordsOf = ({ text }: Paragraph): ReadonlySet<string> => new Set(tokensOf(text).flatMap(({ key, isWord }) => (isWord ? [key] : [])))
