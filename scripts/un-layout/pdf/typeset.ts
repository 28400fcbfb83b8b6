import type { Block, Run, TextBlock, UnDocument } from '../document.ts'
import { numberNotes, type NumberedNote } from '../footnotes.ts'
import { printedLabel } from '../labels.ts'
import type { SetParagraph } from './flow.ts'
import { breakLines, type Breaking, type Line, type LineShape } from './lines.ts'

/** Sizes in points. */
const bodySize = 10
const bodyLead = 12
const gapBefore = 6
const gapBelowTitle = 11
const labelGap = 12.4

interface Setting {
  readonly columns: 1 | 2
  readonly width: number
  readonly breaking: Breaking
  readonly subparagraphs: UnDocument['subparagraphs']
}

/** How far the printed number and the words stand from the margin, in points. */
interface Indents {
  readonly label: number
  readonly first: number
  readonly others: number
}

function indentsOf(block: TextBlock, { columns, subparagraphs }: Setting): Indents {
  const step = columns === 2 ? 19 : 23.8
  if (block.listed)
    return { label: step * block.level, first: step * (block.level + 1), others: step * (block.level + 1) }
  if (block.kind !== 'subparagraph') return { label: step, first: block.label ? step * 2 : step, others: 0 }
  if (block.level === 1) return { label: step, first: step * 2, others: subparagraphs === 'hanging' ? step * 2 : 0 }
  return { label: step * block.level, first: step * (block.level + 1), others: step * (block.level + 1) }
}

function labelLine(text: string, shape: Pick<LineShape, 'size' | 'look'>, breaking: Breaking): Line | undefined {
  return breakLines([{ text }], [], { ...shape, firstWidth: 500, width: 500 }, { ...breaking, divide: null })[0]
}

function setText(block: TextBlock, notes: readonly NumberedNote[], owner: number, setting: Setting): SetParagraph {
  const { width, breaking } = setting
  const indents = indentsOf(block, setting)
  const look = { italic: block.kind === 'organLine' }
  const shape: LineShape = { size: bodySize, firstWidth: width - indents.first, width: width - indents.others, look }
  const line = block.label === null ? undefined : labelLine(printedLabel(block.label), { size: bodySize }, breaking)
  return {
    lines: breakLines(block.runs, notes, shape, breaking),
    owner: { block: owner },
    lead: bodyLead,
    before: gapBefore,
    firstIndent: indents.first,
    indent: indents.others,
    fill: block.kind === 'organLine' ? 'left' : 'spread',
    keepWithNext: block.kind === 'organLine',
    newPage: false,
    label: line ? { line, x: indents.label } : null,
  }
}

/** Title 12 pt, chapter 12 pt, sections 10 pt, all bold; numbers hang in the margin of a one-column page. */
function setHeading(block: TextBlock, notes: readonly NumberedNote[], owner: number, setting: Setting): SetParagraph {
  const { columns, width, breaking } = setting
  const large = block.level <= 1
  const size = large ? (columns === 2 ? 11 : 12) : bodySize
  const look = block.level === 3 ? { bold: true, italic: true } : { bold: true }
  // “Annex” is label and words at once.
  const label = block.kind === 'annex-heading' ? null : block.label
  const line = label === null ? undefined : labelLine(label, { size, look }, breaking)
  const hangs = columns === 1 && line !== undefined && line.width < 52
  const runs: readonly Run[] = line && !hangs ? [{ text: `${label ?? ''} ` }, ...block.runs] : block.runs
  // Titles are kept short of the full measure, as UN titles are.
  const room = columns === 1 ? Math.min(width, 340) : width
  return {
    lines: breakLines(runs, notes, { size, firstWidth: room, width: room, look }, { ...breaking, divide: null }),
    owner: { block: owner },
    lead: large ? 13.5 : bodyLead,
    before: block.level === 0 ? 16 : 12,
    firstIndent: 0,
    indent: 0,
    fill: 'left',
    keepWithNext: true,
    newPage: block.kind === 'annex-heading' && columns === 1,
    label: line && hangs ? { line, x: -labelGap - line.width } : null,
  }
}

function setClosing(lines: readonly string[], owner: number, { width, breaking }: Setting): SetParagraph[] {
  return lines.map((text, index) => ({
    lines: breakLines(
      [{ text }],
      [],
      { size: bodySize, firstWidth: width, width, look: { italic: true } },
      { ...breaking, divide: null },
    ),
    owner: { block: owner },
    lead: bodyLead,
    before: index === 0 ? 12 : 0,
    firstIndent: 0,
    indent: 0,
    fill: 'right',
    keepWithNext: index < lines.length - 1,
    newPage: false,
    label: null,
  }))
}

function setBlock(block: Block, notes: readonly NumberedNote[], owner: number, setting: Setting): SetParagraph[] {
  switch (block.kind) {
    case 'closing':
      return setClosing(block.lines, owner, setting)
    case 'heading':
    case 'annex-heading':
      return [setHeading(block, notes, owner, setting)]
    case 'organLine':
    case 'preambular':
    case 'operative':
    case 'subparagraph':
      return [setText(block, notes, owner, setting)]
  }
}

/** Breaks all blocks of a document into lines of the given measure. */
export function typeset(document: UnDocument, setting: Omit<Setting, 'subparagraphs'>): SetParagraph[] {
  const notes = numberNotes(document)
  const whole = { ...setting, subparagraphs: document.subparagraphs }
  return document.blocks.flatMap((block, index) => {
    const previous = document.blocks[index - 1]
    const belowTitle = previous?.kind === 'heading' && previous.level <= 1 && block.kind !== 'heading'
    return setBlock(block, notes[index] ?? [], index, whole).map((set) =>
      belowTitle ? { ...set, before: gapBelowTitle } : set,
    )
  })
}
