import type { BriefingPack, PackBlock, PackRun } from '#shared/domain/pack'
import { assertNever } from '#shared/lib/assert'
import type { BlockOnSheet, PackSheet } from '#shared/pack/paginate'

/** Gives each sheet the comments (1-based) whose words begin on it. */
export function commentsBySheet({ comments, blocks }: BriefingPack, sheets: readonly PackSheet[]): readonly (readonly number[])[] {
  if (comments.length === 0) return []
  const placed = new Set<number>()
  return sheets.map((sheet) => {
    const here = sheet.blocks.flatMap((part) => blocks.slice(part.index, part.index + 1).flatMap((block) => runsOf(block, part)))
    const begun = [...new Set(here.flatMap(({ comments: said = [] }) => said))].filter((comment) => !placed.has(comment))
    for (const comment of begun) placed.add(comment)
    return begun
  })
}

function runsOf(block: PackBlock, { from, to }: BlockOnSheet): readonly PackRun[] {
  switch (block.type) {
    case 'paragraph':
    case 'text-paragraph':
      return block.runs
    case 'quotation':
      return block.paragraphs.slice(from, to).flatMap(({ runs }) => runs)
    case 'note':
      return block.lines.slice(from, to).flatMap(({ runs }) => runs)
    case 'table':
      return block.rows.slice(from, to).flatMap((cells) => cells.flatMap((lines) => lines.flatMap(({ runs }) => runs)))
    case 'heading':
    case 'changes':
    case 'orientation':
    case 'page-break':
      return []
    default:
      return assertNever(block)
  }
}
