import type { ParagraphId } from '#shared/domain/ids'
import type { NoteAnchor, NoteSpan } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'

/** Where a note stands now. Computed each time, never stored in the note. */
export type Resolution =
  | {
      /** `exact`: the paragraph has not changed. `moved`: the words were found, but not where or as they were left. */
      readonly status: 'exact' | 'moved'
      readonly paragraphId: ParagraphId
      /** UTF-16 code units into the paragraph's text, half-open [start, end). */
      readonly start: number
      readonly end: number
    }
  | { readonly status: 'orphan' }

const orphan: Resolution = { status: 'orphan' }

/**
 * Finds where a note stands among the paragraphs of its edition.
 *
 * The ladder: same paragraph with the same hash and words; the one other paragraph that has that hash; the quoted words
 * in the same paragraph, where their context fits best; else an orphan. Position alone is never enough: a note on a
 * whole paragraph whose words have changed is an orphan too. Cost: one pass over `paragraphs` the first time, then a look-up.
 */
export function resolveAnchor(anchor: NoteAnchor, paragraphs: readonly Paragraph[]): Resolution {
  const { byId, byHash } = indexOf(paragraphs)
  const own = byId.get(anchor.paragraphId)
  if (own?.hash === anchor.paragraphHash) {
    const found = findSpan(own, anchor.span)
    if (found !== null) return found
  }
  const sameWords = byHash.get(anchor.paragraphHash) ?? []
  const [only] = sameWords
  if (only !== undefined && sameWords.length === 1) {
    const found = findSpan(only, anchor.span)
    if (found !== null) return { ...found, status: only === own ? found.status : 'moved' }
  }
  if (own === undefined || anchor.span === null) return orphan
  const found = findSpan(own, anchor.span)
  return found === null ? orphan : { ...found, status: 'moved' }
}

interface ParagraphIndex {
  readonly byId: ReadonlyMap<ParagraphId, Paragraph>
  readonly byHash: ReadonlyMap<string, readonly Paragraph[]>
}

/** One index a text: thousands of notes are found among the same paragraphs, and a list of paragraphs never changes. */
const indexes = new WeakMap<readonly Paragraph[], ParagraphIndex>()

function indexOf(paragraphs: readonly Paragraph[]): ParagraphIndex {
  const known = indexes.get(paragraphs)
  if (known) return known
  const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  const byHash = new Map<string, Paragraph[]>()
  for (const paragraph of paragraphs) {
    const same = byHash.get(paragraph.hash)
    if (same) same.push(paragraph)
    else byHash.set(paragraph.hash, [paragraph])
  }
  const index = { byId, byHash }
  indexes.set(paragraphs, index)
  return index
}

function findSpan(paragraph: Paragraph, span: NoteSpan | null): (Resolution & { status: 'exact' | 'moved' }) | null {
  const { id: paragraphId, text } = paragraph
  if (span === null) return { status: 'exact', paragraphId, start: 0, end: text.length }
  const { start, end, exact } = span
  if (text.slice(start, end) === exact) return { status: 'exact', paragraphId, start, end }
  const found = findQuote(text, span)
  return found === null ? null : { status: 'moved', paragraphId, start: found, end: found + exact.length }
}

/** Finds the occurrence whose surroundings agree most with the remembered ones; of equals the nearest to the old place. */
function findQuote(text: string, { exact, prefix, suffix, start }: NoteSpan): number | null {
  if (exact === '') return null
  let best: { offset: number; agreement: number } | null = null
  for (let offset = text.indexOf(exact); offset >= 0; offset = text.indexOf(exact, offset + 1)) {
    const agreement = commonEnd(text.slice(0, offset), prefix) + commonStart(text.slice(offset + exact.length), suffix)
    const better =
      best === null ||
      agreement > best.agreement ||
      (agreement === best.agreement && Math.abs(offset - start) < Math.abs(best.offset - start))
    if (better) best = { offset, agreement }
  }
  return best === null ? null : best.offset
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  return length
}

function commonEnd(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1
  return length
}
