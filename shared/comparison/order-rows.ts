import type { AlignedGroup } from '#shared/alignment/alignment'
import type { ComparedRow } from './comparison.ts'

export type BareRow = Omit<ComparedRow, 'words'>

/** A row on its way to its place, and the one that stands for the other end of a move. */
interface Draft extends Omit<BareRow, 'otherRow'> {
  other: Draft | null
}

/**
 * Puts the groups of an alignment in one order that reads as both texts do: what stands before only (deleted, moved
 * away) follows the paragraph that it followed there.
 */
export function orderRows(groups: readonly AlignedGroup[]): readonly BareRow[] {
  const drafts = groups.flatMap(gather)
  const arrivals = drafts.filter(({ after }) => after.length > 0).toSorted((one, other) => firstOf(one.after) - firstOf(other.after))
  const inPlace = findInPlace(arrivals)
  const departures = drafts
    .flatMap((draft) => (draft.after.length === 0 ? [draft] : draft.before.length > 0 && !inPlace.has(draft) ? [departureOf(draft)] : []))
    .toSorted((one, other) => firstOf(one.before) - firstOf(other.before))

  const rows: Draft[] = []
  const places = [...inPlace].map(({ before }) => firstOf(before))
  let [next, passed] = [0, 0]
  const departUpTo = (place = Number.POSITIVE_INFINITY): void => {
    for (let row = departures[next]; row !== undefined && firstOf(row.before) < place; row = departures[++next]) rows.push(row)
  }
  departUpTo(places[0])
  for (const arrival of arrivals) {
    rows.push(arrival)
    if (inPlace.has(arrival)) departUpTo(places[++passed])
  }
  const indexOf = new Map(rows.map((row, index) => [row, index]))
  return rows.map(({ relation, before, after, other }) => ({ relation, before, after, otherRow: (other && indexOf.get(other)) ?? null }))
}

const firstOf = (indices: readonly number[]): number => indices[0] ?? 0

/** Makes a group's paragraphs that stand together one row; those of a split or merge that stand apart have rows of their own. */
function gather({ relation, before, after }: AlignedGroup): readonly Draft[] {
  const [was, is] = [longestRun(before), longestRun(after)]
  const isWhole = was.length === before.length && is.length === after.length
  const row: Draft = { relation: isWhole || was.length + is.length > 2 ? relation : 'edited', before: was, after: is, other: null }
  const apart = (rest: readonly number[], run: readonly number[], draftOf: (index: number) => Draft) => rest.filter((index) => !run.includes(index)).map(draftOf)
  return [
    row,
    ...apart(before, was, (index) => ({ relation: 'moved-away', before: [index], after: [], other: row })),
    ...apart(after, is, (index) => ({ relation: 'moved', before: [], after: [index], other: row })),
  ]
}

function longestRun(indices: readonly number[]): readonly number[] {
  let [longest, run]: [readonly number[], readonly number[]] = [[], []]
  for (const index of indices) {
    run = index - 1 === run.at(-1) ? [...run, index] : [index]
    if (run.length > longest.length) longest = run
  }
  return longest
}

function departureOf(arrival: Draft): Draft {
  const departure: Draft = { relation: 'moved-away', before: arrival.before, after: [], other: arrival }
  arrival.other = departure
  return departure
}

/** The rows that stand in the same order in both texts, in that order. A split or a merge may stand elsewhere than it did. */
function findInPlace(arrivals: readonly Draft[]): ReadonlySet<Draft> {
  const isSure = ({ relation }: Draft): boolean => relation === 'same' || relation === 'edited'
  const inPlace = new Set<Draft>()
  let upTo = -1
  for (const [index, row] of arrivals.entries()) {
    if (row.before.length === 0 || row.relation === 'moved') continue
    const next = arrivals.slice(index + 1).find(isSure)
    const fits = firstOf(row.before) > upTo && (!next || (row.before.at(-1) ?? 0) < firstOf(next.before))
    if (!fits) continue
    inPlace.add(row)
    upTo = row.before.at(-1) ?? upTo
  }
  return inPlace
}
