import type { Alignable, AlignedGroup, Alignment } from './alignment.ts'
import { readParagraph, type ReadTokens } from './features.ts'
import type { PairedGroup } from './leads.ts'
import { matchTokens } from './match-tokens.ts'
import { pairParagraphs } from './pairing.ts'

/** A group with what alignment knows about its certainty. */
export interface WeighedGroup extends AlignedGroup {
  /** How much better this pairing is than the best other one for its paragraphs; 1 where there is none. */
  readonly lead: number
}

/** Pairs the paragraphs of two texts, moves, splits and merges included. */
export function alignParagraphs(before: readonly Alignable[], after: readonly Alignable[]): Alignment {
  return { groups: weighGroups(before, after).map(({ relation, before: from, after: to, similarity }) => ({ relation, before: from, after: to, similarity })) }
}

/** Aligns as {@link alignParagraphs} does, and says how certain each pairing is. */
export function weighGroups(before: readonly Alignable[], after: readonly Alignable[]): readonly WeighedGroup[] {
  const [readBefore, readAfter] = [before.map(readParagraph), after.map(readParagraph)]
  return inReadingOrder(pairParagraphs(readBefore, readAfter), readBefore, readAfter)
}

function inReadingOrder(paired: readonly PairedGroup[], before: readonly ReadTokens[], after: readonly ReadTokens[]): readonly WeighedGroup[] {
  const startingAt = new Map(paired.map((group) => [group.after[0], group]))
  const taken = new Set(paired.flatMap((group) => group.before))
  const covered = new Set(paired.flatMap((group) => group.after))
  const groups: WeighedGroup[] = []
  let next = 0
  const deletedUpTo = (end: number): void => {
    for (; next < end; next++) if (!taken.has(next)) groups.push({ relation: 'deleted', before: [next], after: [], similarity: 0, lead: 1 })
  }
  for (const index of after.keys()) {
    const group = startingAt.get(index)
    if (group !== undefined) {
      if (!group.isMoved) deletedUpTo(group.before[0] ?? 0)
      groups.push(finish(group, before, after))
    } else if (!covered.has(index)) groups.push({ relation: 'inserted', before: [], after: [index], similarity: 0, lead: 1 })
  }
  deletedUpTo(before.length)
  return groups
}

function finish(group: PairedGroup, before: readonly ReadTokens[], after: readonly ReadTokens[]): WeighedGroup {
  const one = group.before.map((index) => before[index] as ReadTokens)
  const other = group.after.map((index) => after[index] as ReadTokens)
  return { relation: relationOf(one, other, group.isMoved), before: group.before, after: group.after, similarity: shareOfWords(one, other), lead: group.lead }
}

function relationOf(before: readonly ReadTokens[], after: readonly ReadTokens[], isMoved: boolean): AlignedGroup['relation'] {
  if (before.length > 1) return 'merged'
  if (after.length > 1) return 'split'
  if (isMoved) return 'moved'
  return before[0]?.paragraph?.text === after[0]?.paragraph?.text ? 'same' : 'edited'
}

function shareOfWords(before: readonly ReadTokens[], after: readonly ReadTokens[]): number {
  const one = before.flatMap(({ tokens }) => tokens)
  const other = after.flatMap(({ tokens }) => tokens)
  const isWord = (index: number): boolean => one[index]?.isWord === true
  const words = [...one, ...other].filter((token) => token.isWord).length
  if (words === 0) return one.map(({ key }) => key).join() === other.map(({ key }) => key).join() ? 1 : 0
  return (2 * matchTokens(one, other, 0).filter(([index]) => isWord(index)).length) / words
}
