import type { BriefingPack } from '#shared/domain/pack'
import type { PackSheet } from '#shared/pack/paginate'
import { runsOfBlock } from '#shared/pack/runs-of-block'

/** Gives each sheet the comments (1-based) whose words begin on it. */
export function commentsBySheet({ comments, blocks }: BriefingPack, sheets: readonly PackSheet[]): readonly (readonly number[])[] {
  if (comments.length === 0) return []
  const placed = new Set<number>()
  return sheets.map((sheet) => {
    const here = sheet.blocks.flatMap((part) => blocks.slice(part.index, part.index + 1).flatMap((block) => runsOfBlock(block, part)))
    const begun = [...new Set(here.flatMap(({ comments: said = [] }) => said))].filter((comment) => !placed.has(comment))
    for (const comment of begun) placed.add(comment)
    return begun
  })
}
