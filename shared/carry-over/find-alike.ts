import { tokensOf } from '#shared/alignment/tokens'
import type { Paragraph } from '#shared/domain/paragraph'
import type { EditionText } from './carry-over.ts'
import type { Suggestion } from './placement.ts'

/** Less has no more in common than any two paragraphs of a text. */
const leastAlike = 0.25

/** Finds paragraphs that a person may look at when a note's own words are gone: those that share most of its paragraph's rare words. */
export class AlikeParagraphs {
  readonly #after: EditionText
  readonly #words: readonly ReadonlySet<string>[]

  constructor(after: EditionText) {
    this.#after = after
    this.#words = after.paragraphs.map(wordsOf)
  }

  /** Lists at most `most`, the best first; whole paragraphs. */
  find(paragraph: Paragraph, most: number): readonly Suggestion[] {
    const worths = new Map([...wordsOf(paragraph)].map((word) => [word, this.#rarity(word)] as const))
    const all = [...worths.values()].reduce((sum, worth) => sum + worth, 0)
    return this.#words
      .map((words, index) => {
        let shared = 0
        for (const [word, worth] of worths) if (words.has(word)) shared += worth
        return { index, score: shared / all }
      })
      .filter(({ score }) => score >= leastAlike)
      .toSorted((one, other) => other.score - one.score)
      .slice(0, most)
      .flatMap(({ index, score }) => {
        const alike = this.#after.paragraphs[index]
        return alike ? [{ anchor: { editionId: this.#after.id, paragraphId: alike.id, paragraphHash: alike.hash, span: null }, score }] : []
      })
  }

  #rarity(word: string): number {
    return Math.log(1 + this.#words.length / (1 + this.#words.filter((words) => words.has(word)).length))
  }
}

const wordsOf = ({ text }: Paragraph): ReadonlySet<string> => new Set(tokensOf(text).flatMap(({ key, isWord }) => (isWord ? [key] : [])))
