import type { WordChange, WordDiff } from './alignment.ts'
import { matchTokens } from './match-tokens.ts'
import { tokensOf } from './tokens.ts'
import { keepBracketsWhole } from './whole-brackets.ts'

/** A lone short word or sign that two sentences happen to share is part of the change between them. */
const stretchCost = 0.7

/**
 * Compares two texts word by word.
 *
 * The stretches tile both texts without a gap, white space and invisible characters included; `same` means the very
 * same characters, so that accepting all gives the text after and rejecting all the text before, to the byte.
 */
export function diffWords(before: string, after: string): WordDiff {
  const [tokensBefore, tokensAfter] = [tokensOf(before), tokensOf(after)]
  const changes: WordChange[] = []
  let [atBefore, atAfter] = [0, 0]
  const goTo = (type: WordChange['type'], endBefore: number, endAfter: number): void => {
    const last = changes.at(-1)
    const range = { before: { start: atBefore, end: endBefore }, after: { start: atAfter, end: endAfter } }
    atBefore = endBefore
    atAfter = endAfter
    if (range.before.start === endBefore && range.after.start === endAfter) return
    if (last?.type !== type) changes.push({ type, ...range })
    else {
      changes[changes.length - 1] = {
        type,
        before: { start: last.before.start, end: endBefore },
        after: { start: last.after.start, end: endAfter },
      }
    }
  }
  const replaceTo = (endBefore: number, endAfter: number): void => {
    const start = whiteInCommon(before.slice(atBefore, endBefore), after.slice(atAfter, endAfter), 'start')
    goTo('same', atBefore + start, atAfter + start)
    const end = whiteInCommon(before.slice(atBefore, endBefore), after.slice(atAfter, endAfter), 'end')
    goTo('deleted', endBefore - end, atAfter)
    goTo('inserted', endBefore - end, endAfter - end)
    goTo('same', endBefore, endAfter)
  }
  for (const [b, a] of matchTokens(tokensBefore, tokensAfter, stretchCost)) {
    const [from, to] = [tokensBefore[b], tokensAfter[a]]
    if (from === undefined || to === undefined) continue
    if (before.slice(from.start, from.end) !== after.slice(to.start, to.end)) continue
    replaceTo(from.start, to.start)
    goTo('same', from.end, to.end)
  }
  replaceTo(before.length, after.length)
  return keepBracketsWhole(changes, before, after)
}

/** Counts the white space that two stretches begin or end with alike; it is no part of the change between them. */
function whiteInCommon(one: string, other: string, side: 'start' | 'end'): number {
  const at = (text: string, index: number): string => text.at(side === 'start' ? index : -1 - index) ?? ''
  let length = 0
  while (length < one.length && at(one, length) === at(other, length) && /\s/u.test(at(one, length))) length += 1
  return length
}
