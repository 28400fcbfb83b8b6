import type { PackBlock, PackRun } from '#shared/domain/pack'
import { assertNever } from '#shared/lib/assert'

/** A part of a block by its paragraphs, lines or rows: half-open. */
interface PartOfBlock {
  readonly from?: number
  readonly to?: number
}

/** Lists the runs of a block that comments can be said of, in their order. */
export function runsOfBlock(block: PackBlock, { from, to }: PartOfBlock = {}): readonly PackRun[] {
  switch (block.type) {
    case 'paragraph':
    case 'text-paragraph':
      return block.runs
    case 'quotation':
      return block.paragraphs.slice(from, to).flatMap(({ runs }) => runs)
    case 'note':
      return block.lines.slice(from, to).flatMap(({ runs }) => runs)
    case 'table':
      return block.rows.slice(from, to).flat(2).flatMap(({ runs }) => runs)
    case 'heading':
    case 'changes':
    case 'orientation':
    case 'page-break':
      return []
    default:
      return assertNever(block)
  }
}
