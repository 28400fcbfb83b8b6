import type { Token } from './tokens.ts'

/** A token before and the token after that it has become, as indices. */
export type TokenPair = readonly [before: number, after: number]

/** The table of two longer stretches would cost more than it finds: they are divided at words that each has once. */
const largestTable = 4_000_000

/** What a match is worth: words with a meaning of their own hold a text together, signs and short words stand anywhere. */
const signWorth = 0.3
const shortWordWorth = 0.6
const wordWorth = 1

/** From this many letters on a word is no article or preposition. A Chinese word of two signs says as much. */
const meaningfulLength = 4

/**
 * Pairs the tokens of two texts in order, so that the most meaning survives in the fewest stretches.
 *
 * A stretch has to be worth `stretchCost`: with 0.7 a lone "the" between two changes is part of the change, with 0
 * every word that can be paired is. Cost: the product of the lengths of what differs between equal ends.
 */
export function matchTokens(before: readonly Token[], after: readonly Token[], stretchCost: number): readonly TokenPair[] {
  const pairs: TokenPair[] = []
  matchBetween(before, after, 0, before.length, 0, after.length, stretchCost, pairs)
  return pairs
}

function matchBetween(
  before: readonly Token[],
  after: readonly Token[],
  beforeStart: number,
  beforeEnd: number,
  afterStart: number,
  afterEnd: number,
  stretchCost: number,
  pairs: TokenPair[],
): void {
  let [fromB, fromA, toB, toA] = [beforeStart, afterStart, beforeEnd, afterEnd]
  while (fromB < toB && fromA < toA && before[fromB]?.key === after[fromA]?.key) pairs.push([fromB++, fromA++])
  let equalEnd = 0
  while (fromB < toB && fromA < toA && before[toB - 1]?.key === after[toA - 1]?.key) {
    toB -= 1
    toA -= 1
    equalEnd += 1
  }
  if (fromB < toB && fromA < toA) {
    if ((toB - fromB) * (toA - fromA) <= largestTable) {
      for (const [b, a] of bestPairs(before.slice(fromB, toB), after.slice(fromA, toA), stretchCost)) pairs.push([fromB + b, fromA + a])
    } else {
      let [lastB, lastA] = [fromB, fromA]
      for (const [b, a] of [...uniqueInBoth(before, after, fromB, toB, fromA, toA), [toB, toA] as const]) {
        if ((b - lastB) * (a - lastA) <= largestTable)
          matchBetween(before, after, lastB, b, lastA, a, stretchCost, pairs)
        if (b < toB) pairs.push([b, a])
        lastB = b + 1
        lastA = a + 1
      }
    }
  }
  for (let index = 0; index < equalEnd; index++) pairs.push([toB + index, toA + index])
}

const worthOf = ({ key, isWord }: Token): number =>
  isWord ? (key.length >= meaningfulLength || /\p{Script=Han}{2}/u.test(key) ? wordWorth : shortWordWorth) : signWorth

/** Fills a table of the best worth of every two beginnings and reads the pairs back from its end. */
function bestPairs(before: readonly Token[], after: readonly Token[], stretchCost: number): readonly TokenPair[] {
  const width = after.length + 1
  const size = (before.length + 1) * width
  const best = new Float32Array(size)
  const paired = new Float32Array(size).fill(Number.NEGATIVE_INFINITY)
  for (let b = 1; b <= before.length; b++) {
    const token = before[b - 1] as Token
    const worth = worthOf(token)
    for (let a = 1; a <= after.length; a++) {
      const at = b * width + a
      const diagonal = at - width - 1
      let value = Math.max(best[at - 1] ?? 0, best[at - width] ?? 0)
      if (after[a - 1]?.key === token.key) {
        const pair = worth + Math.max((best[diagonal] ?? 0) - stretchCost, paired[diagonal] ?? 0)
        paired[at] = pair
        value = Math.max(value, pair)
      }
      best[at] = value
    }
  }
  const pairs: TokenPair[] = []
  let at = size - 1
  let inStretch = false
  while (at >= width && at % width > 0) {
    if (inStretch || best[at] === paired[at]) {
      const diagonal = at - width - 1
      pairs.push([Math.floor(at / width) - 1, (at % width) - 1])
      inStretch = (paired[diagonal] ?? 0) >= (best[diagonal] ?? 0) - stretchCost
      at = diagonal
    } else {
      at = best[at] === best[at - 1] ? at - 1 : at - width
    }
  }
  return pairs.toReversed()
}

/** Finds the words that each text has once, as the longest run of them that is in order in both. */
function uniqueInBoth(
  before: readonly Token[],
  after: readonly Token[],
  fromB: number,
  toB: number,
  fromA: number,
  toA: number,
): readonly TokenPair[] {
  const afterAt = onceIn(after, fromA, toA)
  const pairs: TokenPair[] = []
  for (const [key, b] of onceIn(before, fromB, toB)) {
    const a = afterAt.get(key)
    if (a !== undefined) pairs.push([b, a])
  }
  return longestRun(pairs.toSorted(([one], [other]) => one - other))
}

function onceIn(tokens: readonly Token[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number | null>()
  for (let at = from; at < to; at++) {
    const { key } = tokens[at] as Token
    places.set(key, places.has(key) ? null : at)
  }
  return new Map([...places].filter((entry): entry is [string, number] => entry[1] !== null))
}

/** The longest rising sequence of the second numbers, by piles (patience sorting). */
function longestRun(pairs: readonly TokenPair[]): readonly TokenPair[] {
  interface Card {
    readonly pair: TokenPair
    readonly below: Card | undefined
  }
  const piles: Card[] = []
  for (const pair of pairs) {
    let [low, high] = [0, piles.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((piles[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1
      else high = middle
    }
    piles[low] = { pair, below: piles[low - 1] }
  }
  const run: TokenPair[] = []
  for (let card = piles.at(-1); card; card = card.below) run.push(card.pair)
  return run.toReversed()
}
