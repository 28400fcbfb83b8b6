import type { TextRange } from '#shared/domain/paragraph'
import type { WordMap } from './word-map.ts'

/** Where the words of a selection are now. */
export interface FollowedWords {
  /** 0–1: the share of its words that survive. */
  readonly share: number
  /** One entry a paragraph, the one with most of the words first. */
  readonly places: readonly { readonly paragraph: number; readonly range: TextRange; readonly share: number }[]
}

/** Where more new words than this stand between two surviving ones, the selection does not reach across. */
const mostBetween = 12

/** Follows selected tokens; where they hold no word, its signs count. */
export function followWords({ before, after, became }: WordMap, selected: readonly number[]): FollowedWords {
  const words = selected.filter((index) => before[index]?.isWord === true)
  const counted = new Set(words.length > 0 ? words : selected)
  const places = new Map<number, { longest: number; range: TextRange; words: number }>()
  for (const { from, to, words: count } of stretchesOf(selected, counted, { before, after, became })) {
    const [first, last] = [after[from], after[to]]
    if (count === 0 || first === undefined || last === undefined) continue
    const place = places.get(first.paragraph) ?? { longest: 0, range: { start: 0, end: 0 }, words: 0 }
    place.words += count
    if (count > place.longest) {
      place.longest = count
      place.range = { start: first.start, end: last.end }
    }
    places.set(first.paragraph, place)
  }
  const found = [...places].map(([paragraph, place]) => ({ paragraph, range: place.range, share: place.words / counted.size }))
  return { share: found.reduce((sum, { share }) => sum + share, 0), places: found.toSorted((one, other) => other.share - one.share) }
}

interface Stretch {
  readonly from: number
  to: number
  words: number
}

/** Puts together what stands close together after, in one paragraph and in order. */
function stretchesOf(selected: readonly number[], counted: ReadonlySet<number>, { after, became }: Pick<WordMap, 'before' | 'after' | 'became'>): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const index of selected) {
    const to = became[index] ?? null
    if (to === null) continue
    const words = counted.has(index) ? 1 : 0
    const last = stretches.at(-1)
    if (last && after[last.to]?.paragraph === after[to]?.paragraph && to > last.to && to - last.to <= mostBetween) {
      last.to = to
      last.words += words
    } else stretches.push({ from: to, to, words })
  }
  return stretches
}
