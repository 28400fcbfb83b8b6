import type { TextRange } from '#shared/domain/paragraph'
import type { Revision, WordedText } from './revision.ts'

/** Words of a paragraph before: half-open indices of words; the whole paragraph where `isWhole`. */
export interface Selection {
  readonly paragraph: number
  readonly from: number
  readonly to: number
  readonly isWhole: boolean
}

/** A place that a method chose by itself. */
export interface ChosenPlace {
  readonly paragraph: number
  readonly range: TextRange
}

export type Verdict = 'right' | 'wrong' | 'review' | 'orphan'

/** Chooses a paragraph, then a stretch of it: single words, phrases, sentences and whole paragraphs. */
export function selectAtRandom(text: WordedText, random: () => number): Selection {
  const paragraph = Math.floor(random() * text.paragraphs.length)
  const length = text.paragraphs[paragraph]?.length ?? 0
  const kind = random()
  if (kind < 0.15) return { paragraph, from: 0, to: length, isWhole: true }
  const [least, most] = kind < 0.3 ? [1, 3] : kind < 0.75 ? [4, 12] : [13, 40]
  const wanted = Math.min(length, least + Math.floor(random() * (most - least + 1)))
  const from = Math.floor(random() * (length - wanted + 1))
  return { paragraph, from, to: from + wanted, isWhole: false }
}

/** The place of some words in their paragraph, in UTF-16 units. */
export function rangeOf(words: readonly string[], from: number, to: number, joint: string): TextRange {
  const start = words.slice(0, from).join(joint).length + (from > 0 ? joint.length : 0)
  return { start, end: start + words.slice(from, to).join(joint).length }
}

/** Where a selection is after a revision, by the origin of each word. */
export interface Truth {
  /** The paragraphs that hold most of its words, with the first and the last of them; two where a split has halved it. */
  readonly paragraphs: ReadonlyMap<number, { readonly first: number; readonly last: number }>
}

/** A split that leaves at least so many of the words here as there has no main piece. */
const nearlyAsMany = 0.8

/** Finds the truth about a selection; null where fewer than half of its words survive: it should have no place. */
export function truthOf({ paragraph, from, to }: Selection, revision: Revision): Truth | null {
  const found = new Map<number, { first: number; last: number; count: number }>()
  let survivors = 0
  for (const [index, words] of revision.paragraphs.entries())
    for (const [at, { origin }] of words.entries()) {
      if (origin?.paragraph !== paragraph || origin.word < from || origin.word >= to) continue
      survivors += 1
      const place = found.get(index)
      if (place) {
        place.last = at
        place.count += 1
      } else found.set(index, { first: at, last: at, count: 1 })
    }
  if (survivors < (to - from) / 2) return null
  const most = Math.max(...[...found.values()].map(({ count }) => count))
  return { paragraphs: new Map([...found].filter(([, { count }]) => count >= nearlyAsMany * most)) }
}

/**
 * Judges a place. Right is the true paragraph; for words, the place must also cover at least half of the true stretch
 * of words, and at least half of it must be that stretch. No place is right where the selection should have none.
 */
export function judge(
  { isWhole }: Selection,
  truth: Truth | null,
  chosen: ChosenPlace | 'review' | 'orphan',
  revision: Revision,
  joint: string,
): Verdict {
  if (chosen === 'review' || chosen === 'orphan') return truth === null ? 'right' : chosen
  const stretch = truth?.paragraphs.get(chosen.paragraph)
  if (!stretch) return 'wrong'
  if (isWhole) return 'right'
  const words = (revision.paragraphs[chosen.paragraph] ?? []).map(({ text }) => text)
  const covered = [...words.keys()].filter((index) => {
    const range = rangeOf(words, index, index + 1, joint)
    return range.start < chosen.range.end && chosen.range.start < range.end
  })
  const shared = covered.filter((index) => index >= stretch.first && index <= stretch.last).length
  return shared * 2 >= covered.length && shared * 2 >= stretch.last - stretch.first + 1 ? 'right' : 'wrong'
}
