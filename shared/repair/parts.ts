import type { FurnitureLine, Masthead } from '#shared/domain/edition'
import type { ParagraphId } from '#shared/domain/ids'
import type { Footnote, Paragraph, ParagraphKind } from '#shared/domain/paragraph'
import { failed, ok, type Result } from '#shared/lib/result'
import { Containers } from './containers.ts'

export const asRuled = 'as-ruled'

/** A paragraph on its way through a repair: id, path, container and ordinal are those of before until it is placed again. */
export interface Part {
  readonly paragraph: Paragraph
  /** Its id in the text before; null where the repair made it. */
  readonly was: ParagraphId | null
  /** Whether it opens a container: as the rules say, or as an engine of other rules has read it (null = it opens none). */
  readonly opens: typeof asRuled | { readonly name: string | null }
  /** Its level, and further down where a list is deeper than a level can say. */
  readonly depth: number
}

/** Words that stand elsewhere after an edit; offsets as in a WordMove. */
export interface PartMove {
  readonly fromId: ParagraphId
  readonly start: number
  readonly end: number
  readonly to: Part
  readonly toStart: number
}

/** A text while it is repaired. */
export interface Sheet {
  readonly masthead: Masthead
  readonly parts: readonly Part[]
  readonly footnotes: readonly Footnote[]
  readonly furniture: readonly FurnitureLine[]
}

export interface Edit {
  readonly sheet: Sheet
  readonly moves: readonly PartMove[]
}

/** Why a repair was not made; nothing has changed then. */
export type RepairErrorCode =
  | 'no-such-text'
  | 'no-such-paragraph'
  /** No furniture or footnote stands at that position. */
  | 'no-such-line'
  /** Inside a character, outside the words, or nothing would stand on one side; in a table, not at a row's end. */
  | 'bad-offset'
  | 'bad-kind'
  /** The kind knows no such level. */
  | 'bad-level'
  /** The second paragraph is not the one that follows the first. */
  | 'nothing-to-merge'
  | 'same-paragraph'
  /** All words would leave their paragraph: merge it instead. */
  | 'nothing-left'
  /** A text keeps at least one paragraph. */
  | 'last-paragraph'
  /** It is so already. */
  | 'no-change'

export interface RepairError {
  readonly code: RepairErrorCode
}

/** Makes the failure of a repair that is not made; the text stays as it is. */
export const refused = (code: RepairErrorCode): { readonly ok: false; readonly error: RepairError } => failed({ code })

/** Reads from a text as it stands which paragraphs open containers and how deep its lists go. */
export function openParts(paragraphs: readonly Paragraph[]): readonly Part[] {
  const containers = new Containers()
  let container = 'body'
  let parentPath = 0
  return paragraphs.map((paragraph) => {
    const ruled = containers.ruled(paragraph)
    const isRuled = ruled === null ? paragraph.container === container : ruled === paragraph.container
    const opens = isRuled ? ruled : paragraph.container === container ? null : paragraph.container
    containers.pass(paragraph, opens)
    container = paragraph.container
    if (opens !== null) parentPath = 0
    const isSub = paragraph.kind === 'subparagraph' && paragraph.label !== null
    const depth =
      isSub && paragraph.level >= 4 ? Math.max(paragraph.level, paragraph.path.length - parentPath) : paragraph.level
    if (isParent(paragraph)) parentPath = paragraph.path.length
    return { paragraph, was: paragraph.id, opens: isRuled ? asRuled : { name: opens }, depth }
  })
}

/** Sub-paragraphs hang on it: so do they on text without a label, wherever it stands. */
const isParent = ({ kind, label }: Paragraph): boolean =>
  kind === 'operative' || kind === 'preambular' || (kind === 'subparagraph' && label === null)

/** Makes the part of a paragraph that a repair has made or reshaped. */
export const freshPart = (paragraph: Paragraph, was: ParagraphId | null = null): Part => ({
  paragraph,
  was,
  opens: asRuled,
  depth: paragraph.level,
})

/** A paragraph that the repair makes; it has no place before it is placed. */
export const unplaced = (part: Omit<Paragraph, 'id' | 'path' | 'container' | 'ordinal'>): Paragraph => ({
  ...part,
  id: '' as ParagraphId,
  path: [],
  container: '',
  ordinal: -1,
})

/** Levels that a kind knows: sub-paragraphs four, headings three, all else stands in the text itself. */
export function levelsOf(kind: ParagraphKind): readonly [lowest: number, highest: number] {
  if (kind === 'subparagraph') return [1, 4]
  return kind === 'heading' || kind === 'annex-heading' ? [1, 3] : [0, 0]
}

/** Whether a kind knows a level. */
export function isLevelOf(kind: ParagraphKind, level: number): boolean {
  const [lowest, highest] = levelsOf(kind)
  return Number.isInteger(level) && lowest <= level && level <= highest
}

/** Finds where a paragraph stands. */
export function findPart(
  sheet: Sheet,
  id: ParagraphId,
): Result<{ readonly part: Part; readonly index: number }, RepairError> {
  const index = sheet.parts.findIndex(({ was }) => was === id)
  const part = sheet.parts[index]
  return part === undefined ? refused('no-such-paragraph') : ok({ part, index })
}
