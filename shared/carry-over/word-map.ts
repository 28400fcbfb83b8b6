import type { WeighedGroup } from '#shared/alignment/align'
import { readTokens } from '#shared/alignment/features'
import { matchTokens } from '#shared/alignment/match-tokens'
import { pairParagraphs } from '#shared/alignment/pairing'
import { tokensOf, type Token } from '#shared/alignment/tokens'
import type { Paragraph, TextRange } from '#shared/domain/paragraph'

/** A word or sign of an edition. */
export interface PlacedToken extends Token {
  /** Index of its paragraph in its edition. */
  readonly paragraph: number
}

/** What became of every word of an edition. */
export interface WordMap {
  readonly before: readonly PlacedToken[]
  readonly after: readonly PlacedToken[]
  /** For each token before, the token after that it has become; null where it is gone. */
  readonly became: readonly (number | null)[]
  /** Lists the tokens before that a range of a paragraph touches. */
  readonly tokensIn: (paragraph: number, range: TextRange) => readonly number[]
}

/** A lone article that two stretches share does not make them one. */
const stretchCost = 0.7

/** Shorter stretches stand in many places. */
const fewestWordsLeft = 4

/** What is left over has no neighbours to speak for it. */
const leastSimilarityOfRest = 0.5
const leastLeadOfRest = 0.1

/**
 * Follows every word through its group; then pairs what the groups have left over, stretch by stretch: a piece that was
 * cut off one paragraph and joined to another.
 */
export function mapWords(groups: readonly WeighedGroup[], textBefore: readonly Paragraph[], textAfter: readonly Paragraph[]): WordMap {
  const [before, after] = [placedTokens(textBefore), placedTokens(textAfter)]
  const [indicesBefore, indicesAfter] = [indicesByParagraph(before), indicesByParagraph(after)]
  const became: (number | null)[] = before.map(() => null)
  const isTaken = after.map(() => false)
  const pairUp = (from: readonly number[], to: readonly number[]): void => {
    const one = from.map((index) => before[index] as Token)
    const other = to.map((index) => after[index] as Token)
    for (const [b, a] of matchTokens(one, other, stretchCost)) {
      became[from[b] ?? 0] = to[a] ?? 0
      isTaken[to[a] ?? 0] = true
    }
  }
  for (const group of groups)
    pairUp(
      group.before.flatMap((index) => indicesBefore.get(index) ?? []),
      group.after.flatMap((index) => indicesAfter.get(index) ?? []),
    )

  const restBefore = stretchesOf(before, (index) => became[index] === null)
  const restAfter = stretchesOf(after, (index) => isTaken[index] === false)
  const rest = pairParagraphs(
    restBefore.map((stretch) => readTokens(stretch.map((index) => before[index] as Token))),
    restAfter.map((stretch) => readTokens(stretch.map((index) => after[index] as Token))),
  )
  for (const { before: from, after: to, similarity, lead } of rest)
    if (similarity >= leastSimilarityOfRest && lead >= leastLeadOfRest)
      pairUp(
        from.flatMap((index) => restBefore[index] ?? []),
        to.flatMap((index) => restAfter[index] ?? []),
      )
  const tokensIn = (paragraph: number, { start, end }: TextRange): readonly number[] =>
    (indicesBefore.get(paragraph) ?? []).filter((index) => {
      const token = before[index]
      return token !== undefined && token.start < end && token.end > start
    })
  return { before, after, became, tokensIn }
}

function placedTokens(paragraphs: readonly Paragraph[]): readonly PlacedToken[] {
  return paragraphs.flatMap(({ text }, paragraph) => tokensOf(text).map((token) => ({ ...token, paragraph })))
}

function indicesByParagraph(tokens: readonly PlacedToken[]): ReadonlyMap<number, readonly number[]> {
  const indices = new Map<number, number[]>()
  for (const [index, { paragraph }] of tokens.entries()) {
    const known = indices.get(paragraph)
    if (known) known.push(index)
    else indices.set(paragraph, [index])
  }
  return indices
}

/** Lists the unbroken stretches of a paragraph's tokens that are left. */
function stretchesOf(tokens: readonly PlacedToken[], isLeft: (index: number) => boolean): readonly (readonly number[])[] {
  const stretches: number[][] = []
  for (const [index, { paragraph }] of tokens.entries()) {
    if (!isLeft(index)) continue
    const last = stretches.at(-1)
    if (last?.at(-1) === index - 1 && tokens[index - 1]?.paragraph === paragraph) last.push(index)
    else stretches.push([index])
  }
  return stretches.filter((stretch) => stretch.filter((index) => tokens[index]?.isWord).length >= fewestWordsLeft)
}
