import { findCandidates, takenBy, type Candidate, type Candidates } from './candidates.ts'
import { worthiestChain } from './chain.ts'
import type { ReadTokens } from './features.ts'
import { joinLeftPieces } from './left-pieces.ts'
import { withLeads, type PairedGroup } from './leads.ts'

/** A printed number or a kind that agrees decides only between candidates that are otherwise equal: renumbering is the norm. */
const sameLabelWorth = 0.02
const sameKindWorth = 0.02

/** One good pair is worth more than two that share only what all paragraphs of a resolution say. */
const likenessPower = 2

/** Out of order, a pair has no neighbours to speak for it: the words have to. */
const leastSimilarityOfMove = 0.45

const likenessOfSureMove = 0.9
const leastLeadOfMove = 0.05

/** Between paired neighbours a paragraph may have lost more than half of its words. */
const leastShareInGap = 0.4

/**
 * Pairs the paragraphs of two texts as a whole: the worthiest chain of pairs, splits and merges in order; then, as what
 * moved, the worthiest chain among what is left, and so on; then the pieces that a split or merge has put elsewhere.
 */
export function pairParagraphs(before: readonly ReadTokens[], after: readonly ReadTokens[]): readonly PairedGroup[] {
  const candidates = findCandidates(before, after)
  const worthOf = (candidate: Candidate): number => {
    const one = before[candidate.before[0] ?? 0]?.paragraph
    const other = after[candidate.after[0] ?? 0]?.paragraph
    return (
      (candidate.similarity ** likenessPower * (candidate.before.length + candidate.after.length)) / 2 +
      (one?.kind === other?.kind ? sameKindWorth : 0) +
      (one?.label && one.label === other?.label && one.container === other.container ? sameLabelWorth : 0)
    )
  }
  const all = [...candidates.pairs.flat(), ...candidates.splits, ...candidates.merges]
  const chain = worthiestChain(all, worthOf)
  const inPlace = [...chain, ...pairsInGaps(chain, before, after, candidates.similarityOf)]
  let groups = joinLeftPieces(inPlace.map((candidate) => ({ ...candidate, isMoved: false })), candidates, before, after)
  for (let found = groups; found.length > 0; ) {
    const taken = takenBy(groups)
    const left = all.filter(
      ({ before: from, after: to, similarity }) =>
        similarity >= leastSimilarityOfMove &&
        !from.some((index) => taken.before.has(index)) &&
        !to.some((index) => taken.after.has(index)),
    )
    found = worthiestChain(left, worthOf).map((candidate) => ({ ...candidate, isMoved: true }))
    groups = [...groups, ...found]
  }
  return withLeads(joinLeftPieces(groups, candidates, before, after), candidates).filter((group) => !isGuessedMove(group))
}

/** A move is claimed only where the words are nearly the same or no other paragraph is as much alike. */
const isGuessedMove = ({ isMoved, similarity, lead }: PairedGroup): boolean => isMoved && similarity < likenessOfSureMove && lead < leastLeadOfMove

/** Pairs short paragraphs (a title, "The General Assembly,") that half changed where their neighbours say that they stayed. */
function pairsInGaps(
  chain: readonly Candidate[],
  before: readonly ReadTokens[],
  after: readonly ReadTokens[],
  similarityOf: Candidates['similarityOf'],
): readonly Candidate[] {
  const found: Candidate[] = []
  let [fromBefore, fromAfter] = [0, 0]
  for (const next of [...chain, { before: [before.length], after: [after.length] }]) {
    const [toBefore, toAfter] = [next.before[0] ?? 0, next.after[0] ?? 0]
    const possible: Candidate[] = []
    for (let b = fromBefore; b < toBefore; b++)
      for (let a = fromAfter; a < toAfter; a++)
        if (shareOfEqualWords(before[b] as ReadTokens, after[a] as ReadTokens) >= leastShareInGap)
          possible.push({ before: [b], after: [a], similarity: similarityOf([b], [a]) })
    found.push(...worthiestChain(possible, ({ similarity }) => similarity))
    fromBefore = (next.before.at(-1) ?? 0) + 1
    fromAfter = (next.after.at(-1) ?? 0) + 1
  }
  return found
}

function shareOfEqualWords({ tokens: one }: ReadTokens, { tokens: other }: ReadTokens): number {
  if (one.length + other.length === 0) return 1
  const keys = new Set(one.map(({ key }) => key))
  return (2 * other.filter(({ key }) => keys.has(key)).length) / (one.length + other.length)
}
