import type { Candidate } from './candidates.ts'

/** What a candidate gains by following directly on another of its chain: a near-duplicate is told from the paragraph itself by its neighbours. */
const neighbourWorth = 0.15

interface Link {
  readonly candidate: Candidate
  readonly worth: number
  readonly previous: Link | undefined
}

/**
 * Finds the worthiest chain of candidates that are in order in both texts, all of them weighed together: a good pair
 * is given up where it would cost better ones.
 *
 * Cost: n log n of the candidates.
 */
export function worthiestChain(candidates: readonly Candidate[], worthOf: (candidate: Candidate) => number): readonly Candidate[] {
  const ordered = candidates.toSorted((one, other) => startOf(one.before) - startOf(other.before) || startOf(one.after) - startOf(other.after))
  const waiting = new Map<number, Link[]>()
  const bestUpTo = new BestPrefix(Math.max(0, ...candidates.map(({ after }) => endOf(after))) + 1)
  const endingAt = new Map<string, Link>()
  let best: Link | undefined
  let settled = 0
  for (const candidate of ordered) {
    const [startBefore, startAfter] = [startOf(candidate.before), startOf(candidate.after)]
    for (; settled <= startBefore; settled++) for (const link of waiting.get(settled) ?? []) bestUpTo.put(link)
    const apart = bestUpTo.upTo(startAfter)
    const adjoining = endingAt.get(`${startBefore} ${startAfter}`)
    const follows = adjoining !== undefined && adjoining.worth + neighbourWorth >= (apart?.worth ?? 0)
    const worth = worthOf(candidate) + (follows ? adjoining.worth + neighbourWorth : (apart?.worth ?? 0))
    const link: Link = { candidate, worth, previous: follows ? adjoining : apart }
    const [endBefore, endAfter] = [endOf(candidate.before), endOf(candidate.after)]
    waiting.set(endBefore, [...(waiting.get(endBefore) ?? []), link])
    const end = `${endBefore} ${endAfter}`
    if ((endingAt.get(end)?.worth ?? 0) < worth) endingAt.set(end, link)
    if (best === undefined || worth > best.worth) best = link
  }
  const chain: Candidate[] = []
  for (let link = best; link; link = link.previous) chain.push(link.candidate)
  return chain.toReversed()
}

const startOf = (indices: readonly number[]): number => indices[0] ?? 0
const endOf = (indices: readonly number[]): number => (indices.at(-1) ?? 0) + 1

/** The worthiest chain among those that end up to a place of the text after (Fenwick tree of maxima). */
class BestPrefix {
  readonly #links: (Link | undefined)[]

  constructor(size: number) {
    this.#links = Array.from({ length: size + 1 })
  }

  put(link: Link): void {
    for (let at = endOf(link.candidate.after) + 1; at < this.#links.length; at += at & -at)
      if ((this.#links[at]?.worth ?? 0) < link.worth) this.#links[at] = link
  }

  upTo(end: number): Link | undefined {
    let best: Link | undefined
    for (let at = end + 1; at > 0; at -= at & -at) {
      const link = this.#links[at]
      if (link !== undefined && link.worth > (best?.worth ?? 0)) best = link
    }
    return best
  }
}
