import type { Alignable, AlignedGroup, WordDiff } from '#shared/alignment/alignment'
import type { Paragraph } from '#shared/domain/paragraph'

/** The least that can be compared; `Paragraph` fits. */
export type Comparable = Alignable & Pick<Paragraph, 'italics'>

/** What became of paragraphs. `moved-away` marks the place where one stood that now stands elsewhere. */
export type Relation = AlignedGroup['relation'] | 'moved-away'

/** One row of a comparison, in the reading order of both texts. */
export interface ComparedRow {
  readonly relation: Relation
  /** Indices into the text before: one, several of a merge, none of an insertion. */
  readonly before: readonly number[]
  /** Indices into the text after: one, several of a split, none of a deletion and where a paragraph moved away. */
  readonly after: readonly number[]
  /** Index of the row with the other place of what moved (a split or a merge may move too); null for all that stayed. */
  readonly otherRow: number | null
  /**
   * The words of both sides, several paragraphs joined: offsets count in the {@link joinedText}s.
   * Empty where there is nothing to mark inside: the same characters, or paragraphs on one side only.
   */
  readonly words: WordDiff
}

/** `renumbered` counts paragraphs with the same words under another printed number; they are among `same` too. */
export type ComparisonCounts = Readonly<Record<AlignedGroup['relation'] | 'renumbered', number>>

export interface Comparison {
  readonly rows: readonly ComparedRow[]
  /** Indices of the rows to walk: each change once, a move at its new place. A new number alone is no change. */
  readonly changes: readonly number[]
  readonly counts: ComparisonCounts
}
