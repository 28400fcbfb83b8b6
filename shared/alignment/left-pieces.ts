import { gainsByEach, takenBy, type Candidates, type Pairing } from './candidates.ts'
import type { ReadTokens } from './features.ts'

/** Away from the other pieces a shorter one would be taken for any phrase. */
const fewestTokensOfPiece = 5

/** Joins each paragraph that is left to the group whose missing words it has: a piece that stands apart from the others. */
export function joinLeftPieces(
  groups: readonly Pairing[],
  { similarityOf, piecesOf, partsOf }: Candidates,
  before: readonly ReadTokens[],
  after: readonly ReadTokens[],
): readonly Pairing[] {
  const joined = [...groups]
  const taken = takenBy(groups)
  const join = (isFit: (group: Pairing) => boolean, grow: (group: Pairing) => Pick<Pairing, 'before' | 'after'>): void => {
    const grown = joined.flatMap((group, index) => {
      if (!isFit(group)) return []
      const { before: from, after: to } = grow(group)
      const larger = { ...group, before: from, after: to, similarity: similarityOf(from, to) }
      return larger.similarity > group.similarity && gainsByEach(larger, similarityOf) ? [{ index, group: larger }] : []
    })
    const [best] = grown.toSorted((one, other) => other.group.similarity - one.group.similarity)
    if (best) joined[best.index] = best.group
  }
  for (let a = 0; a < after.length; a++)
    if (!taken.after.has(a) && (after[a]?.tokens.length ?? 0) >= fewestTokensOfPiece)
      join(
        (group) => group.before.length === 1 && piecesOf[group.before[0] ?? -1]?.has(a) === true,
        (group) => ({ before: group.before, after: withIndex(group.after, a) }),
      )
  for (let b = 0; b < before.length; b++)
    if (!taken.before.has(b) && (before[b]?.tokens.length ?? 0) >= fewestTokensOfPiece)
      join(
        (group) => group.after.length === 1 && partsOf[group.after[0] ?? -1]?.has(b) === true,
        (group) => ({ before: withIndex(group.before, b), after: group.after }),
      )
  return joined
}

const withIndex = (indices: readonly number[], index: number): readonly number[] => [...indices, index].toSorted((one, other) => one - other)
