import type { PackRun } from '#shared/domain/pack'
import type { FootnoteCall, Paragraph, TextRange } from '#shared/domain/paragraph'

/** Words of a paragraph that a comment is said of. */
export interface CommentedRange extends TextRange {
  /** 1-based, in the pack's comments. */
  readonly comment: number
}

/**
 * Cuts a paragraph's words into runs of one look, with a run for each footnote call where it stood.
 *
 * `marks` and `commented` are ranges of the paragraph's text. Together the texts of the runs are the paragraph's, to the
 * character, but for what `formatCall` puts in.
 */
export function buildRuns(
  paragraph: Pick<Paragraph, 'text' | 'italics' | 'calls'>,
  marks: readonly TextRange[],
  formatCall: (call: FootnoteCall) => PackRun,
  commented: readonly CommentedRange[] = [],
): readonly PackRun[] {
  const { text, italics, calls } = paragraph
  const within = (offset: number): number => Math.min(Math.max(offset, 0), text.length)
  const edges = [...italics, ...marks, ...commented].flatMap(({ start, end }) => [within(start), within(end)])
  const cuts = [...new Set([0, text.length, ...edges, ...calls.map(({ offset }) => within(offset))])].toSorted((a, b) => a - b)

  const runs: PackRun[] = []
  for (const [index, start] of cuts.entries()) {
    for (const call of calls) if (within(call.offset) === start) runs.push(formatCall(call))
    const end = cuts[index + 1]
    if (end !== undefined) {
      const comments = commented.filter((range) => covers([range], start)).map(({ comment }) => comment)
      runs.push({
        text: text.slice(start, end),
        ...(covers(italics, start) ? { italic: true } : {}),
        ...(covers(marks, start) ? { marked: true } : {}),
        ...(comments.length > 0 ? { comments } : {}),
      })
    }
  }
  return runs
}

function covers(ranges: readonly TextRange[], offset: number): boolean {
  return ranges.some(({ start, end }) => start <= offset && offset < end)
}
