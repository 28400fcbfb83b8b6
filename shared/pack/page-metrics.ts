import type { PackLook } from '#shared/domain/pack-look'
import type { Face } from './count-lines.ts'

/** Sizes of a pack's pages and paragraphs as its Word file has them, in twips; a test holds both together. */

export type Orientation = 'portrait' | 'landscape'

const cm = (length: number): number => Math.round(length * 567)

export const hang = cm(1.2)
const quoteInset = cm(0.6)
const noteIndent = { left: quoteInset, right: cm(0.2) }
export const listStep = cm(0.6)
export const afterNote = 180
/** Between what became of a changed paragraph and its words. */
export const underRemark = 20
/** Deepest sub-paragraph that has an indent of its own. */
const deepestLevel = 4
/** What a note's frame adds above and below. */
export const noteFrameHeight = 100
/** Space in a table's cells, and what keeps a table off what follows. */
export const cellPadding = { above: 60, below: 50, sides: 170 }
export const tableEndHeight = 200
/** Rows of more lines may break. */
export const mostKeptLines = 18

const paper = { A4: { width: 11906, height: 16838 }, Letter: { width: 12240, height: 15840 } }
const margin = { top: cm(2.6), bottom: cm(2.3), side: cm(2.5) }

/** The space between the margins. */
export interface TextArea {
  readonly width: number
  readonly height: number
}

/** Gives a page's size; landscape pages are the same ones turned. */
export function paperSize({ page }: Pick<PackLook, 'page'>, orientation: Orientation): TextArea {
  const { width, height } = paper[page]
  return orientation === 'portrait' ? { width, height } : { width: height, height: width }
}

export function textArea(look: Pick<PackLook, 'page'>, orientation: Orientation): TextArea {
  const { width, height } = paperSize(look, orientation)
  return { width: width - 2 * margin.side, height: height - margin.top - margin.bottom }
}

/** How paragraphs of one style are set. */
export interface ParagraphMetrics {
  readonly face: Face
  readonly before: number
  readonly after: number
  /** Line spacing in 240ths of a line. */
  readonly line: number
  /** Of the lines but the first, which hangs its number in it. */
  readonly left: number
  readonly right: number
  readonly keepNext: boolean
  readonly keepLines: boolean
}

const normal: ParagraphMetrics = {
  face: { family: 'serif', size: 22, complexSize: 25 },
  before: 0,
  after: 120,
  line: 276,
  left: 0,
  right: 0,
  keepNext: false,
  keepLines: false,
}

const sans = (size: number, complexSize: number, bold = false): Face => ({ family: 'sans', size, complexSize, bold })
const serif = (size: number, complexSize: number, bold = false): Face => ({ family: 'serif', size, complexSize, bold })

function heading(size: number, complexSize: number, before: number, after: number): ParagraphMetrics {
  return { ...normal, face: { ...serif(size, complexSize, true), isHeading: true }, before, after, line: 259, keepNext: true, keepLines: true }
}

const note: ParagraphMetrics = { ...normal, face: sans(21, 24), after: 60, line: 264, left: noteIndent.left, right: noteIndent.right }
const unHeading: ParagraphMetrics = { ...normal, face: serif(23, 26, true), before: 280, after: 120, left: hang, keepNext: true, keepLines: true }
const citation: ParagraphMetrics = { ...normal, face: sans(18, 21), before: 60, after: 160, left: quoteInset + hang }

export const metrics = {
  Normal: normal,
  Muted: { ...normal, face: sans(20, 23) },
  Absent: { ...normal, face: sans(20, 23), before: 160, after: 160 },
  CoverKicker: { ...normal, face: sans(22, 25, true), before: cm(5.2), after: 200 },
  Title: { ...normal, face: { ...serif(64, 68), isHeading: true }, before: 120, after: 360, line: 252 },
  CoverFact: { ...normal, face: serif(23, 26), before: 90, after: 90, left: cm(3) },
  CoverDate: { ...normal, face: sans(19, 22), before: 360 },
  TOCHeading: heading(36, 40, 560, 240),
  TOC1: { ...normal, face: serif(23, 26), before: 40, after: 20, keepLines: true },
  TOC2: { ...normal, before: 10, after: 10, left: hang, keepLines: true },
  Heading1: heading(36, 40, 560, 240),
  Heading2: heading(27, 30, 360, 160),
  Heading3: heading(23, 26, 280, 120),
  Citation: citation,
  Remark: { ...citation, face: sans(18, 21, true) },
  Note: note,
  NoteHeading: { ...note, face: sans(18, 21), before: 120, after: 40, keepNext: true },
  NoteTags: { ...note, face: sans(17, 20), before: 20, after: 0 },
  FootnoteText: { ...normal, face: sans(17, 20), after: 40, line: 240, left: cm(0.4) },
  TableText: { ...normal, face: sans(19, 22), after: 40, line: 252 },
  TableHeading: { ...normal, face: sans(18, 21, true), after: 40, line: 252 },
  ChangeRemark: { ...normal, face: sans(18, 21), before: 240, after: 0, line: 288, left: quoteInset, keepNext: true },
  UNUnnumbered: { ...normal, left: hang },
  UNHeading: unHeading,
  UNHeading2: { ...unHeading, face: serif(22, 25), before: 200, after: 100 },
  UNAnnexHeading: { ...unHeading, face: serif(26, 29, true), before: 480, after: 160 },
  UNFootnote: { ...normal, face: serif(18, 21), after: 60, line: 250, left: hang },
} as const satisfies Readonly<Record<string, ParagraphMetrics>>

/** A quoted paragraph at its depth below the one that was clipped. */
export function quoteMetrics(level: number): ParagraphMetrics {
  return { ...normal, before: level === 0 ? 240 : 0, after: 0, line: 288, left: quoteInset + hang * (Math.min(level, deepestLevel) + 1) }
}

/** A numbered paragraph of an annexed text. */
export function numberedMetrics(level: number): ParagraphMetrics {
  return { ...normal, left: hang * (Math.min(level, deepestLevel) + 1) }
}
