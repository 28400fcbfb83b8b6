import type { RichBlock, RichInline, RichText, RichWords } from '#shared/domain/rich-text'

/** One printed line of thought: a paragraph, or a part of one that a forced break cuts off. */
export interface RichLine {
  readonly words: readonly RichWords[]
  /** 0 outside lists; 1 for the items of a list, 2 for those of a list in it. */
  readonly depth: number
  /** `•` or `1.` before the first line of an item; null for every other line. */
  readonly marker: string | null
}

const bullet = '•'

/** Lays rich text out as lines in their order, for all that shows it without an editor. */
export function linesOf(body: RichText): readonly RichLine[] {
  return body.content.flatMap((block) => linesOfBlock(block, 0, null))
}

function linesOfBlock(block: RichBlock, depth: number, marker: string | null): readonly RichLine[] {
  if (block.type === 'paragraph')
    return splitAtBreaks(block.content ?? []).map((words, index) => ({ words, depth, marker: index === 0 ? marker : null }))
  return block.content.flatMap((item, place) => {
    const own = block.type === 'bulletList' ? bullet : `${place + 1}.`
    return item.content.flatMap((part, index) => linesOfBlock(part, depth + 1, index === 0 ? own : null))
  })
}

function splitAtBreaks(content: readonly RichInline[]): readonly (readonly RichWords[])[] {
  const lines: RichWords[][] = [[]]
  for (const inline of content) {
    if (inline.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  return lines
}
