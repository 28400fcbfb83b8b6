import type { Candidates, Pairing } from './candidates.ts'

/** Paragraphs that belong together. */
export interface PairedGroup extends Pairing {
  /**
   * How much better this pairing is than the best other one for its paragraphs; 1 where there is none. Near nothing
   * means that a near-duplicate might as well be meant.
   */
  readonly lead: number
}

/** What a place between the same neighbours is worth against a rival elsewhere. */
const slotWorth = 0.35

/** Measures each group against the best other use of its paragraphs. */
export function withLeads(groups: readonly Pairing[], { pairs, partsOf, sharedBy, weightBefore }: Candidates): readonly PairedGroup[] {
  const ofBefore = new Map(groups.flatMap((group) => group.before.map((index) => [index, group] as const)))
  const ofAfter = new Map(groups.flatMap((group) => group.after.map((index) => [index, group] as const)))
  const similarity = new Map(pairs.flat().map((pair) => [`${pair.before[0]} ${pair.after[0]}`, pair.similarity]))
  const { inSlot, isNextTo } = slotsOf(groups)
  const leads = new Map<Pairing, number>()
  const lower = (group: Pairing, lead: number): void => {
    leads.set(group, Math.min(leads.get(group) ?? 1, lead))
  }
  for (const rival of pairs.flat()) {
    const [b, a] = [rival.before[0] ?? 0, rival.after[0] ?? 0]
    const [one, other] = [ofBefore.get(b), ofAfter.get(a)]
    if (one === other) continue
    const now = (one?.similarity ?? 0) + (other?.similarity ?? 0)
    const crossed = one && other ? (similarity.get(`${other.before[0]} ${one.after[0]}`) ?? 0) : 0
    const slots = [one, other].filter((group) => group && !group.isMoved && !inSlot(group, b, a)).length * slotWorth
    const lead = now + slots - rival.similarity - crossed
    for (const group of [one, other]) if (group) lower(group, group.isMoved ? group.similarity - rival.similarity : lead)
  }
  const gainAt = (b: number, a: number): number => {
    const own = ofAfter.get(a)?.before ?? []
    return (sharedBy([...own, b], [a]) - (own.length > 0 ? sharedBy(own, [a]) : 0)) / weightBefore(b)
  }
  for (const [a, parts] of partsOf.entries())
    for (const b of parts) {
      const group = ofBefore.get(b)
      if (group === undefined || group.after.includes(a)) continue
      const slot = group.isMoved || inSlot(group, b, a) || isNextTo(group, a) ? 0 : slotWorth
      lower(group, group.similarity + slot - gainAt(b, a))
    }
  return groups.map((group) => ({ ...group, lead: leads.get(group) ?? 1 }))
}

interface Slots {
  /** Whether a pair would stand between the same neighbours as a group of the chain. */
  readonly inSlot: (group: Pairing, before: number, after: number) => boolean
  /** Whether a paragraph after belongs to a neighbour of the group. */
  readonly isNextTo: (group: Pairing, after: number) => boolean
}

function slotsOf(groups: readonly Pairing[]): Slots {
  const chain = groups.filter(({ isMoved }) => !isMoved).toSorted((one, other) => (one.before[0] ?? 0) - (other.before[0] ?? 0))
  const positions = new Map(chain.map((group, index) => [group, index]))
  const neighboursOf = (group: Pairing): readonly [Pairing | undefined, Pairing | undefined] => {
    const at = positions.get(group) ?? 0
    return [chain[at - 1], chain[at + 1]]
  }
  return {
    inSlot(group, before, after) {
      const [previous, next] = neighboursOf(group)
      return (
        before > (previous?.before.at(-1) ?? -1) &&
        after > (previous?.after.at(-1) ?? -1) &&
        before < (next?.before[0] ?? Number.POSITIVE_INFINITY) &&
        after < (next?.after[0] ?? Number.POSITIVE_INFINITY)
      )
    },
    isNextTo: (group, after) => neighboursOf(group).some((neighbour) => neighbour?.after.includes(after)),
  }
}
