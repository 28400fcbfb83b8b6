import type { TextRange } from '#shared/domain/paragraph'
import { approximateEnds, approximateStart } from './approximate-match.ts'

/** The weights that the Hypothesis client gives to quotation, surroundings and position. */
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 }

const contextLength = 32

/** As there: a quotation may differ in half of its letters, and in no more than 256. */
const maxErrorsFor = (pattern: string): number => Math.min(256, Math.floor(pattern.length / 2))

/**
 * Finds a quotation as Hypothesis does: its exact places, else the places with the fewest errors; the best by quotation,
 * 32 letters before and after, and nearness to the old place. No place is refused for a low score.
 */
export function searchQuote(text: string, old: string, range: TextRange): TextRange | null {
  const quote = old.slice(range.start, range.end)
  const prefix = old.slice(Math.max(0, range.start - contextLength), range.start)
  const suffix = old.slice(range.end, range.end + contextLength)
  let best: { readonly range: TextRange; readonly score: number } | null = null
  for (const { start, end, errors } of placesOf(text, quote)) {
    const score =
      weights.quote * (1 - errors / quote.length) +
      weights.prefix * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      weights.suffix * likeness(text.slice(end, end + suffix.length), suffix) +
      weights.position * (1 - Math.abs(start - range.start) / text.length)
    if (best === null || score > best.score) best = { range: { start, end }, score }
  }
  return best?.range ?? null
}

function placesOf(text: string, quote: string): readonly (TextRange & { readonly errors: number })[] {
  const exact: (TextRange & { readonly errors: number })[] = []
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) exact.push({ start, end: start + quote.length, errors: 0 })
  if (exact.length > 0) return exact
  return approximateEnds(text, quote, maxErrorsFor(quote)).map((found) => ({ start: approximateStart(text, quote, found), end: found.end, errors: found.errors }))
}

function likeness(text: string, pattern: string): number {
  if (pattern === '') return 1
  const [best] = approximateEnds(text, pattern, pattern.length)
  return best ? 1 - best.errors / pattern.length : 0
}
