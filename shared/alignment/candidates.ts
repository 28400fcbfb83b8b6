import { featuresOf, sharedWeight, sumOfWeights, weighByRarity, type FeatureWeight, type ReadTokens } from './features.ts'

/** Consecutive paragraphs before that may have become consecutive paragraphs after: 1 to 1, 1 to n or n to 1. */
export interface Candidate {
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** 0–1: the weighted share of words and word pairs that both sides have. */
  readonly similarity: number
}

/** A candidate that was chosen. */
export interface Pairing extends Candidate {
  /** It stands out of the order that the other paragraphs keep. */
  readonly isMoved: boolean
}

export interface Candidates {
  /** One to one, by paragraph before. */
  readonly pairs: readonly (readonly Candidate[])[]
  readonly splits: readonly Candidate[]
  readonly merges: readonly Candidate[]
  /** For each paragraph before, the paragraphs after most of whose words it has. */
  readonly piecesOf: readonly ReadonlySet<number>[]
  /** For each paragraph after, the paragraphs before most of whose words it has. */
  readonly partsOf: readonly ReadonlySet<number>[]
  /** Measures any groups of paragraphs against each other. */
  readonly similarityOf: (before: readonly number[], after: readonly number[]) => number
  /** The weight of what they have in common. */
  readonly sharedBy: (before: readonly number[], after: readonly number[]) => number
  readonly weightBefore: (before: number) => number
}

/** Under this, two paragraphs of one resolution share only its common words. */
const leastSimilarity = 0.3

/** Of one paragraph only the most similar ones are followed up. */
const mostPerParagraph = 12

/** A piece of a split stands nearly whole in the paragraph that it was part of. */
const leastContained = 0.5

const mostPieces = 3

/** Finds every pair, split and merge worth considering. Cost: paragraphs that share a word, not all pairs. */
export function findCandidates(before: readonly ReadTokens[], after: readonly ReadTokens[]): Candidates {
  const weight = weighByRarity(before, after)
  const [weightBefore, weightAfter] = [before, after].map((side) => side.map(({ features }) => sumOfWeights(features, weight)))
  const together = (side: readonly ReadTokens[], indices: readonly number[]) =>
    indices.length === 1 ? (side[indices[0] ?? 0]?.features ?? new Map()) : featuresOf(indices.flatMap((index) => side[index]?.tokens ?? []))
  const sharedBy = (from: readonly number[], to: readonly number[]): number => sharedWeight(together(before, from), together(after, to), weight)
  const similarityOf = (from: readonly number[], to: readonly number[]): number => {
    const [one, other] = [together(before, from), together(after, to)]
    const all = sumOfWeights(one, weight) + sumOfWeights(other, weight)
    return all === 0 ? 1 : (2 * sharedWeight(one, other, weight)) / all
  }
  const isAlike = ({ similarity }: Candidate): boolean => similarity >= leastSimilarity
  const pairs: (readonly Candidate[])[] = []
  const piecesOf = before.map(() => new Set<number>())
  const partsOf = after.map(() => new Set<number>())
  for (const [b, shared] of sharedWeights(before, after, weight)) {
    const found: Candidate[] = []
    for (const [a, common] of shared) {
      const [wholeBefore, wholeAfter] = [weightBefore?.[b] ?? 0, weightAfter?.[a] ?? 0]
      found.push({ before: [b], after: [a], similarity: (2 * common) / (wholeBefore + wholeAfter) })
      if (common >= leastContained * wholeAfter) piecesOf[b]?.add(a)
      if (common >= leastContained * wholeBefore) partsOf[a]?.add(b)
    }
    pairs.push(found.filter(isAlike).toSorted((one, other) => other.similarity - one.similarity).slice(0, mostPerParagraph))
  }
  const measured = (from: readonly number[], to: readonly number[]): Candidate => ({ before: from, after: to, similarity: similarityOf(from, to) })
  const completes = (candidate: Candidate): boolean => isAlike(candidate) && gainsByEach(candidate, similarityOf)
  const splits = piecesOf.flatMap((pieces, b) => runsOf(pieces).map((run) => measured([b], run))).filter(completes)
  const merges = partsOf.flatMap((parts, a) => runsOf(parts).map((run) => measured(run, [a]))).filter(completes)
  return { pairs, splits, merges, sharedBy, weightBefore: (b) => weightBefore?.[b] ?? 0, piecesOf, partsOf, similarityOf }
}

/** Tells pieces that complete each other from a paragraph and its near-duplicate: without any of them the rest is less alike. */
export function gainsByEach({ before, after, similarity }: Candidate, similarityOf: Candidates['similarityOf']): boolean {
  const without = (indices: readonly number[]): readonly (readonly number[])[] =>
    indices.length < 2 ? [] : indices.map((index) => indices.filter((other) => other !== index))
  return [...without(before).map((rest) => similarityOf(rest, after)), ...without(after).map((rest) => similarityOf(before, rest))].every((rest) => rest < similarity)
}

/** Lists the paragraphs that are spoken for. */
export function takenBy(groups: readonly Candidate[]): { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> } {
  return { before: new Set(groups.flatMap(({ before }) => before)), after: new Set(groups.flatMap(({ after }) => after)) }
}

/** For each paragraph before, each paragraph after that has a word of it, with the weight that they share. */
function* sharedWeights(
  before: readonly ReadTokens[],
  after: readonly ReadTokens[],
  weight: FeatureWeight,
): Generator<readonly [before: number, shared: readonly (readonly [after: number, weight: number])[]]> {
  const places = new Map<string, { readonly paragraphs: number[]; readonly counts: number[] }>()
  for (const [a, { features }] of after.entries())
    for (const [feature, count] of features) {
      const list = places.get(feature) ?? { paragraphs: [], counts: [] }
      list.paragraphs.push(a)
      list.counts.push(count)
      places.set(feature, list)
    }
  const sums = new Float64Array(after.length)
  for (const [b, { features }] of before.entries()) {
    sums.fill(0)
    for (const [feature, count] of features) {
      const list = places.get(feature)
      if (list === undefined) continue
      const worth = weight(feature)
      for (const [index, a] of list.paragraphs.entries()) sums[a] = (sums[a] ?? 0) + Math.min(count, list.counts[index] ?? 0) * worth
    }
    yield [b, [...sums.entries()].filter(([, sum]) => sum > 0)]
  }
}

/** Lists every run of two to {@link mostPieces} consecutive indices. */
function runsOf(indices: ReadonlySet<number>): readonly (readonly number[])[] {
  return [...indices].flatMap((start) => {
    const runs: number[][] = []
    for (let run = [start, start + 1]; run.length <= mostPieces && indices.has(run.at(-1) ?? -1); run = [...run, start + run.length]) runs.push(run)
    return runs
  })
}
