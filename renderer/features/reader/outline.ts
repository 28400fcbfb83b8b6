import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { printedLabel } from '#shared/domain/printed-label'

export interface OutlineEntry {
  readonly id: ParagraphId
  /** The heading's words; null for what stands before the first heading. */
  readonly text: string | null
  /** 1 for parts and annexes, 2 and 3 below. */
  readonly level: number
  /** Position of the first paragraph in reading order. */
  readonly from: number
  /** Numbered and preambular paragraphs up to the next heading of any level. */
  readonly count: number
}

/** Lists a text's headings; empty for a text without paragraphs. */
export function outlineOf(paragraphs: readonly Paragraph[]): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = []
  for (const [from, paragraph] of paragraphs.entries()) {
    const { id, kind, level, text } = paragraph
    const isHeading = kind === 'heading' || kind === 'annex-heading'
    if (isHeading || entries.length === 0) {
      const words = isHeading ? [printedLabel(paragraph), text].filter(Boolean).join(' ') : null
      entries.push({ id, text: words, level: Math.min(3, Math.max(1, level)), from, count: 0 })
    }
    const last = entries.at(-1)
    if (last && (kind === 'operative' || kind === 'preambular')) entries[entries.length - 1] = { ...last, count: last.count + 1 }
  }
  return entries
}

/**
 * Levels for assistive technology: a heading is at most one deeper than the one before it, whatever the text's own
 * levels skip. The reader's title is level 1.
 */
export function headingLevels(paragraphs: readonly Paragraph[]): ReadonlyMap<ParagraphId, number> {
  const levels = new Map<ParagraphId, number>()
  let before = 1
  for (const { id, kind, level } of paragraphs) {
    if (kind !== 'heading' && kind !== 'annex-heading') continue
    before = Math.min(before + 1, Math.max(2, level + 1))
    levels.set(id, before)
  }
  return levels
}
