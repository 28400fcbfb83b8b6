import type { Paragraph } from '#shared/domain/paragraph'
import { openEditorialJudge } from './editorial-brackets.ts'

/** The square brackets of a draft that are still open to agreement. */
export interface OpenBrackets {
  /** Bracketed passages, nested ones counted too; 0 on a clean text. */
  readonly total: number
  /** Passages that begin in each paragraph, by its index. A bracket that was never opened counts where it closes. */
  readonly beginning: readonly number[]
  /** Whether a passage that began in an earlier paragraph goes on in this one, by its index. */
  readonly goesOn: readonly boolean[]
}

const bracket = /[[\]［］]/gu
const isOpening = (sign: string): boolean => sign === '[' || sign === '［'

/**
 * Counts contested text: every pair of square brackets, nested ones and those that close in a later paragraph too.
 * A bracket without its partner counts as well, for it must go before the text is clean. References and editors'
 * brackets do not.
 */
export function openBrackets(paragraphs: readonly Pick<Paragraph, 'text' | 'label'>[]): OpenBrackets {
  const isEditorial = openEditorialJudge()
  const beginning = paragraphs.map(() => 0)
  const goesOn = paragraphs.map(() => false)
  /** Where each bracket began that has not closed; null for an editor's. */
  const open: (number | null)[] = []
  const count = (index: number): void => {
    beginning[index] = (beginning[index] ?? 0) + 1
  }
  for (const [index, { text, label }] of paragraphs.entries()) {
    const printed = label === null || label === text ? text : `${label} ${text}`
    const signs = [...printed.matchAll(bracket)]
    let judgedUpTo = 0
    for (const [place, { 0: sign, index: at }] of signs.entries()) {
      if (at < judgedUpTo) continue
      if (isOpening(sign)) {
        const end = partnerOf(signs, place)
        if (!isEditorial(printed.slice(at + 1, end ?? undefined), printed.slice(0, at))) {
          count(index)
          open.push(index)
        } else if (end === null) open.push(null)
        else judgedUpTo = end + 1
      } else {
        const from = open.pop()
        if (from === undefined) count(index)
        else if (from !== null) goesOn.fill(true, from + 1, index + 1)
      }
    }
  }
  return { total: beginning.reduce((sum, passages) => sum + passages, 0), beginning, goesOn }
}

/** Offset at which a bracket closes in its paragraph; null where it does not. */
function partnerOf(signs: readonly RegExpExecArray[], place: number): number | null {
  let depth = 0
  for (const { 0: sign, index } of signs.slice(place)) {
    depth += isOpening(sign) ? 1 : -1
    if (depth === 0) return index
  }
  return null
}
