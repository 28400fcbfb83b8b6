import type { Paragraph, TextRange } from '#shared/domain/paragraph'

/** The least that can be aligned; `Paragraph` fits. */
export type Alignable = Pick<Paragraph, 'text' | 'kind' | 'label' | 'level' | 'container'>

/** One row of an alignment, in the reading order of the text after; a deleted paragraph stands where it stood. */
export interface AlignedGroup {
  readonly relation: 'same' | 'edited' | 'moved' | 'split' | 'merged' | 'inserted' | 'deleted'
  /** Indices into the text before: one, several of a merge, none of an insertion. */
  readonly before: readonly number[]
  /** Indices into the text after: one, several of a split, none of a deletion. */
  readonly after: readonly number[]
  /** Share of the words that survive, 0–1; 1 = the same words. `moved` may have edited words too. */
  readonly similarity: number
}

/** Every paragraph of both texts stands in exactly one group. */
export interface Alignment {
  readonly groups: readonly AlignedGroup[]
}

/**
 * A stretch of two texts. UTF-16 offsets, half-open. `same` has both ranges and the very same characters in them;
 * `deleted` has characters only before, `inserted` only after: the other range is empty and says where.
 */
export interface WordChange {
  readonly type: 'same' | 'deleted' | 'inserted'
  readonly before: TextRange
  readonly after: TextRange
}

/** In order and without gaps: the ranges before, put together, are the text before, and likewise after. */
export type WordDiff = readonly WordChange[]
