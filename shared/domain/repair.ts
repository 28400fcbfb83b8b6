import type { Doubt, Masthead, ReadingReport } from './edition.ts'
import type { ParagraphId } from './ids.ts'
import type { Footnote, Paragraph, ParagraphKind } from './paragraph.ts'

/** What a person may correct in a reading, each as it is recorded with the text. */
export type Repair =
  | { readonly type: 'split'; readonly paragraphId: ParagraphId; /** UTF-16 offset of the first character of the second part. */ readonly offset: number }
  | { readonly type: 'merge'; readonly paragraphId: ParagraphId; /** The paragraph that follows it. */ readonly withId: ParagraphId }
  | { readonly type: 'kind'; readonly paragraphId: ParagraphId; readonly kind: ParagraphKind; /** Where left out, the level it has, or the first that the kind knows. */ readonly level?: number }
  | { readonly type: 'label'; readonly paragraphId: ParagraphId; readonly label: string | null; /** A label that is taken off is no number: it goes back to the start of the words, as printed. */ readonly toWords?: true }
  | { readonly type: 'level'; readonly paragraphId: ParagraphId; readonly level: number }
  | { readonly type: 'move-words'; readonly fromId: ParagraphId; readonly start: number; readonly end: number; readonly toId: ParagraphId; readonly at: 'start' | 'end' }
  | { readonly type: 'to-furniture'; readonly paragraphId: ParagraphId }
  | { readonly type: 'from-furniture'; /** Position in the report's furniture. */ readonly index: number; /** Null = before the first. */ readonly afterId: ParagraphId | null; readonly kind: ParagraphKind }
  | { readonly type: 'to-footnote'; readonly paragraphId: ParagraphId; readonly label: string }
  | { readonly type: 'from-footnote'; /** Position in the footnotes. */ readonly index: number; readonly afterId: ParagraphId | null; readonly kind: ParagraphKind }
  | { readonly type: 'masthead'; readonly edit: Partial<Masthead> }
  /** What the reading doubts is right as it stands; `paragraphId` null = a doubt about the whole text. */
  | { readonly type: 'settle-doubt'; readonly code: Doubt['code']; readonly detail: string; readonly paragraphId: ParagraphId | null }

/** A repair as it is kept with the text. */
export type RecordedRepair = Repair & {
  /** Hashes of the words that it was made on, in the order in which it names them: a later reading can tell whether it still fits. */
  readonly seen: readonly string[]
  /** ISO 8601, UTC. */
  readonly madeAt: string
}

/** A reading as it stands, with what was corrected in it so far. */
export interface ReadText {
  readonly masthead: Masthead
  readonly paragraphs: readonly Paragraph[]
  readonly footnotes: readonly Footnote[]
  readonly report: ReadingReport
}

/** Words that stand elsewhere after a repair; what no move names stayed in its paragraph or left the text. */
export interface WordMove {
  readonly fromId: ParagraphId
  /** UTF-16 offsets into the text before, half-open. */
  readonly start: number
  readonly end: number
  readonly toId: ParagraphId
  /** Where `start` stands in the text after. */
  readonly toStart: number
}
