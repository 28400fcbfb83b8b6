import type { Language } from '#shared/domain/edition'

/** Offsets at which a word begins, but for the first: the places where a paragraph can be cut. Cost: one pass. */
export function wordStarts(text: string, language: Language): readonly number[] {
  if (language === 'zh') {
    const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)
    return [...words].filter(({ index, isWordLike }) => index > 0 && isWordLike).map(({ index }) => index)
  }
  return [...text.matchAll(/(?<=\s)\S/gu)].map(({ index }) => index)
}

/** A printed number or letter that should have begun a paragraph: ` 2. `, ` (b) `, ` (iv) `. */
const gluedLabel = /(?<=[.;:,]\s)(?:\d{1,3}\.|\([a-z]{1,4}\))\s/u
const sentenceEnd = /(?<=[.;:]\s)\S/u

/** Where a cut is most likely wanted: before a label inside the words, else after a sentence, else in the middle. Null for one word. */
export function likelyCut(text: string, starts: readonly number[]): number | null {
  const likely = gluedLabel.exec(text)?.index ?? sentenceEnd.exec(text)?.index
  if (likely !== undefined && starts.includes(likely)) return likely
  return starts[Math.floor(starts.length / 2)] ?? null
}

/** The nearest place at which a word begins; null where none does. */
export function nearestStart(starts: readonly number[], offset: number): number | null {
  let best: number | null = null
  for (const start of starts) if (best === null || Math.abs(start - offset) < Math.abs(best - offset)) best = start
  return best
}

/** The place one word on or back; stays at the ends. */
export function stepStart(starts: readonly number[], offset: number, step: 1 | -1): number {
  const next = step > 0 ? starts.find((start) => start > offset) : starts.findLast((start) => start < offset)
  return next ?? offset
}
