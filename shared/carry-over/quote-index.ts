import { matchTokens } from '#shared/alignment/match-tokens'
import type { TextRange } from '#shared/domain/paragraph'
import type { PlacedToken } from './word-map.ts'

/** A place where a quotation, or most of it, stands. */
export interface QuoteHit {
  readonly paragraph: number
  readonly range: TextRange
  /** 0–1: the share of the quotation's words that stand there. */
  readonly share: number
  /** 0–1: quotation and surroundings together; what hits are ordered by. */
  readonly score: number
}

/** As many words on each side tell two equal quotations apart. */
const contextWords = 12

const contextWorth = 0.8

/** So many places are looked at word by word. */
const mostLookedAt = 4

/** After so many votes the commoner words of a query decide nothing any more. */
const enoughVoices = 300

/** A quotation may have grown or shrunk by so many words. */
const play = 16

/** Finds quotations by their words and surroundings alone: it knows nothing of paragraphs that belong together. */
export class QuoteIndex {
  readonly #words: readonly PlacedToken[]
  readonly #places = new Map<string, number[]>()

  constructor(tokens: readonly PlacedToken[]) {
    this.#words = tokens.filter(({ isWord }) => isWord)
    for (const [place, { key }] of this.#words.entries()) {
      const known = this.#places.get(key)
      if (known) known.push(place)
      else this.#places.set(key, [place])
    }
  }

  /** Searches the selected tokens, indices into `tokens`, with what surrounds them; best first. */
  search(tokens: readonly PlacedToken[], selected: readonly number[]): readonly QuoteHit[] {
    const [first, last] = [selected[0], selected.at(-1)]
    if (first === undefined || last === undefined) return []
    const before = tokens.slice(Math.max(0, first - 2 * contextWords), first).filter(({ isWord }) => isWord).slice(-contextWords)
    const quote = tokens.slice(first, last + 1).filter(({ isWord }) => isWord)
    const after = tokens.slice(last + 1, last + 1 + 2 * contextWords).filter(({ isWord }) => isWord).slice(0, contextWords)
    const query = [...before, ...quote, ...after]
    const isQuoted = (index: number): boolean => index >= before.length && index < before.length + quote.length
    const worths = query.map(({ key }, index) => this.#rarity(key) * (isQuoted(index) ? 1 : contextWorth))
    const all = worths.reduce((sum, worth) => sum + worth, 0)
    return this.#likelyStarts(query, worths)
      .flatMap((start) => {
        const from = Math.max(0, start - play)
        const there = this.#words.slice(from, start + query.length + 2 * play)
        const pairs = matchTokens(query, there, 0.5)
        const found = pairs.filter(([index]) => isQuoted(index)).map(([, place]) => there[place] as PlacedToken)
        const score = pairs.reduce((sum, [index]) => sum + (worths[index] ?? 0), 0) / all
        return hitsOf(found).map(({ paragraph, range, count }) => ({ paragraph, range, share: count / quote.length, score }))
      })
      .toSorted((one, other) => other.score - one.score || other.share - one.share)
  }

  #rarity(key: string): number {
    return Math.log(1 + this.#words.length / (50 * ((this.#places.get(key)?.length ?? 0) + 1)))
  }

  /** Lets the rarest words vote for where the query would start if this were it. */
  #likelyStarts(query: readonly PlacedToken[], worths: readonly number[]): readonly number[] {
    const votes = new Map<number, number>()
    const rarest = query
      .map(({ key }, index) => ({ index, places: this.#places.get(key) ?? [] }))
      .filter(({ places }) => places.length > 0)
      .toSorted((one, other) => one.places.length - other.places.length)
    let voices = 0
    for (const { index, places } of rarest) {
      if (voices > enoughVoices) break
      voices += places.length
      for (const place of places) {
        const slot = Math.floor((place - index) / play)
        votes.set(slot, (votes.get(slot) ?? 0) + (worths[index] ?? 0))
      }
    }
    return [...votes]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, mostLookedAt)
      .map(([slot]) => slot * play)
  }
}

/** The one paragraph that most of the found words stand in. */
function hitsOf(found: readonly PlacedToken[]): readonly { readonly paragraph: number; readonly range: TextRange; readonly count: number }[] {
  const counts = new Map<number, { start: number; end: number; count: number }>()
  for (const { paragraph, start, end } of found) {
    const known = counts.get(paragraph)
    if (known) {
      known.end = end
      known.count += 1
    } else counts.set(paragraph, { start, end, count: 1 })
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other.count - one.count)
    .slice(0, 1)
    .map(([paragraph, { start, end, count }]) => ({ paragraph, range: { start, end }, count }))
}
