import { HeadingLevel, type IParagraphOptions } from 'docx'
import type { PackBlock } from '#shared/domain/pack'
import { assertNever } from '#shared/lib/assert'
import type { BodyPart } from './docx-body.ts'
import { renderChanges } from './docx-changes.ts'
import { renderNote } from './docx-note.ts'
import { directed } from './docx-note-lines.ts'
import type { Pen } from './docx-pen.ts'
import { renderQuotation } from './docx-quotation.ts'
import { renderTable } from './docx-table.ts'
import { renderTextParagraph } from './docx-text-paragraph.ts'

const paragraphStyles = { plain: 'Normal', muted: 'Muted', absent: 'Absent' } as const

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Word keeps the space above a heading after a page break; the page's margin is enough there. */
const atPageTop: IParagraphOptions = { spacing: { before: 0 } }

/**
 * Renders blocks of one section, which is `width` twips wide, in their order; `isAtTop` = they begin its first page.
 *
 * One block at a time, when it is asked for: what is written already need not be kept.
 */
export function* renderBlocks(blocks: readonly PackBlock[], pen: Pen, width: number, isAtTop: boolean): Generator<BodyPart> {
  let notesInARow = 0
  for (const [index, block] of blocks.entries()) {
    notesInARow = block.type === 'note' ? notesInARow + 1 : 0
    const before = blocks[index - 1]
    // A break is a property of what follows it: a paragraph of its own would leave an empty line, or an empty page.
    const breaks = before?.type === 'page-break' ? { pageBreakBefore: true } : {}
    const atTop = before?.type === 'page-break' || (isAtTop && index === 0) ? { ...atPageTop, ...breaks } : {}
    if (block.type === 'table') yield* renderTable(block, pen, width, breaks, pageEndsAfter(blocks, index))
    else if (block.type === 'note') yield* renderNote(block, pen, notesInARow % 2 === 0, atTop)
    else yield* renderBlock(block, pen, before, atTop)
  }
}

/** Whether a paragraph that begins a page follows: Word wants one between two tables and at a section's end. */
function pageEndsAfter(blocks: readonly PackBlock[], index: number): boolean {
  const [next, first] = blocks.slice(index + 1, index + 3)
  return next?.type === 'page-break' && first !== undefined && first.type !== 'table' && first.type !== 'page-break'
}

function renderBlock(block: Exclude<PackBlock, { readonly type: 'note' | 'table' }>, pen: Pen, before: PackBlock | undefined, atTop: IParagraphOptions): readonly IParagraphOptions[] {
  switch (block.type) {
    case 'orientation':
    case 'page-break':
      return []
    case 'heading':
      return [
        {
          heading: headingLevels[block.level],
          ...atTop,
          ...directed(block.direction),
          children: pen.bookmark(block.bookmark, pen.words(block.text, block)),
        },
      ]
    case 'paragraph':
      return [
        {
          style: paragraphStyles[block.look],
          ...atTop,
          ...directed(block.direction),
          children: pen.runs(block.runs, { ...pen.own, direction: block.direction }),
        },
      ]
    case 'quotation':
      return renderQuotation(block, pen, atTop)
    case 'changes':
      return renderChanges(block, pen, atTop)
    case 'text-paragraph':
      return [renderTextParagraph(block, pen, before, atTop)]
    default:
      return assertNever(block)
  }
}
