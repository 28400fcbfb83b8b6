import { describeSpan } from '#shared/anchoring/describe'
import { carryOver } from '#shared/carry-over/carry-over'
import type { EditionId } from '#shared/domain/ids'
import type { NoteAnchor } from '#shared/domain/note'
import type { Paragraph, TextRange } from '#shared/domain/paragraph'
import { randomFrom } from '../../un-layout/random.ts'
import { judge, rangeOf, selectAtRandom, truthOf, type ChosenPlace, type Selection, type Verdict } from './judge.ts'
import { searchQuote } from './quote-search.ts'
import { revise, type Strength } from './revision.ts'
import { paragraphsOf, type SourceText } from './texts.ts'

/** Verdicts counted. */
export type Tally = Record<Verdict, number>

/** What both methods made of the same selections. */
export interface Comparison {
  readonly selections: number
  readonly carryOver: Tally
  /** Null where it was not asked for: it is slow. */
  readonly quoteSearch: Tally | null
  /** Of the notes that wait for a person though they have a place: how often the first suggestion is on the right paragraph. */
  readonly firstSuggestionRight: number
  readonly waiting: number
  /** Milliseconds of carrying over alone. */
  readonly ms: number
}

const emptyTally = (): Tally => ({ right: 0, wrong: 0, review: 0, orphan: 0 })

/** Revises each text once, carries selections over and judges where they came to stand. */
export function simulate(texts: readonly SourceText[], strength: Strength, seed: number, perParagraph: number, withQuoteSearch: boolean): Comparison {
  const random = randomFrom(seed)
  const [ours, theirs] = [emptyTally(), emptyTally()]
  let [selections, firstSuggestionRight, waiting, ms] = [0, 0, 0, 0]
  for (const text of texts) {
    const strange = texts.filter((other) => other !== text && other.joint === text.joint).flatMap(({ paragraphs }) => paragraphs)
    const revision = revise(text, strength, strange.length > 0 ? strange : shuffled(text.paragraphs, random), random)
    const before = paragraphsOf(text.paragraphs, text.joint)
    const after = paragraphsOf(revision.paragraphs.map((words) => words.map((word) => word.text)), text.joint)
    const chosen = Array.from({ length: Math.round(text.paragraphs.length * perParagraph) }, () => selectAtRandom(text, random))
    const started = performance.now()
    const placements = carryOver(chosen.map((selection) => anchorOf(selection, text, before)), edition('before', before), edition('after', after))
    ms += performance.now() - started
    const [whole, wholeBefore] = [joined(after), joined(before)]
    for (const [index, { status, anchor, suggestions }] of placements.entries()) {
      const selection = chosen[index] as Selection
      const truth = truthOf(selection, revision)
      const verdict = judge(selection, truth, anchor ? placeOf(anchor, after) : status === 'orphan' ? 'orphan' : 'review', revision, text.joint)
      ours[verdict] += 1
      selections += 1
      if (verdict === 'review' || verdict === 'orphan') {
        waiting += 1
        const [first] = suggestions
        if (first && truth?.paragraphs.has(placeOf(first.anchor, after).paragraph)) firstSuggestionRight += 1
      }
      if (!withQuoteSearch) continue
      const words = text.paragraphs[selection.paragraph] ?? []
      const range = rangeOf(words, selection.from, selection.to, text.joint)
      const offset = wholeBefore.starts[selection.paragraph] ?? 0
      const found = searchQuote(whole.text, wholeBefore.text, { start: range.start + offset, end: range.end + offset })
      theirs[judge(selection, truth, found ? placeIn(whole.starts, found) : 'orphan', revision, text.joint)] += 1
    }
  }
  return { selections, carryOver: ours, quoteSearch: withQuoteSearch ? theirs : null, firstSuggestionRight, waiting, ms }
}

/** Makes paragraphs that say nothing of the words of a text: what a revision puts in where no other text of the language is at hand. */
function shuffled(paragraphs: readonly (readonly string[])[], random: () => number): readonly (readonly string[])[] {
  const words = paragraphs.flat()
  return paragraphs.map((paragraph) => paragraph.map((word) => words[Math.floor(random() * words.length)] ?? word))
}

const edition = (id: string, paragraphs: readonly Paragraph[]) => ({ id: id as EditionId, paragraphs })

/** A selection as a note stands on it. */
export function anchorOf({ paragraph: index, from, to, isWhole }: Selection, text: SourceText, before: readonly Paragraph[]): NoteAnchor {
  const paragraph = before[index] as Paragraph
  const { start, end } = rangeOf(text.paragraphs[index] ?? [], from, to, text.joint)
  return {
    editionId: 'before' as EditionId,
    paragraphId: paragraph.id,
    paragraphHash: paragraph.hash,
    span: isWhole ? null : describeSpan(paragraph, start, end),
  }
}

function placeOf({ paragraphId, span }: NoteAnchor, after: readonly Paragraph[]): ChosenPlace {
  const paragraph = after.findIndex(({ id }) => id === paragraphId)
  return { paragraph, range: span ?? { start: 0, end: after[paragraph]?.text.length ?? 0 } }
}

/** A text as one string, as a search over a page sees it. */
function joined(paragraphs: readonly Paragraph[]): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = []
  let length = 0
  for (const { text } of paragraphs) {
    starts.push(length)
    length += text.length + 1
  }
  return { text: paragraphs.map(({ text }) => text).join('\n'), starts }
}

/** The paragraph that a place in the joined text has its middle in. */
function placeIn(starts: readonly number[], { start, end }: TextRange): ChosenPlace {
  const middle = (start + end - 1) / 2
  const paragraph = starts.findLastIndex((offset) => offset <= middle)
  const offset = starts[paragraph] ?? 0
  return { paragraph, range: { start: start - offset, end: end - offset } }
}
