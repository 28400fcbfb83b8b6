import { CommentRangeEnd, CommentRangeStart, CommentReference, type ParagraphChild, TextRun } from 'docx'
import type { BriefingPack, PackRun } from '#shared/domain/pack'
import { runsOfBlock } from '#shared/pack/runs-of-block'

/** Opens a comment's range before the first run that it stands on and closes it after the last one, wherever that is. */
export interface CommentRanges {
  around(run: PackRun, children: readonly ParagraphChild[]): readonly ParagraphChild[]
}

/** Starts the ranges of one file: its runs have to be written in their order, each once. */
export function openCommentRanges({ blocks }: Pick<BriefingPack, 'blocks'>): CommentRanges {
  const total = new Map<number, number>()
  for (const { comments = [] } of blocks.flatMap((block) => runsOfBlock(block))) for (const id of comments) total.set(id, (total.get(id) ?? 0) + 1)
  const left = new Map(total)
  return {
    around({ comments = [] }, children) {
      if (comments.length === 0) return children
      const opening = comments.filter((id) => left.get(id) === total.get(id))
      for (const id of comments) left.set(id, (left.get(id) ?? 0) - 1)
      const closing = comments.filter((id) => left.get(id) === 0)
      return [
        ...opening.map((id) => new CommentRangeStart(id)),
        ...children,
        ...closing.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ style: 'CommentReference', children: [new CommentReference(id)] })]),
      ]
    },
  }
}
