import type { PackBlock, PackRun } from '#shared/domain/pack'

const wordsOf = (runs: readonly PackRun[]): string => runs.map(({ text }) => text).join('')

/** Gives the words of blocks, a string a paragraph, in their order. */
export function wordsOfBlocks(blocks: readonly PackBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'heading':
        return [block.text]
      case 'paragraph':
      case 'text-paragraph':
        return [wordsOf(block.runs)]
      case 'quotation':
        return [...block.paragraphs.map(({ runs }) => wordsOf(runs)), block.citation, ...block.remarks]
      case 'note':
        return [block.heading, block.about ?? '', block.reference ?? '', ...block.lines.map(({ runs }) => wordsOf(runs)), block.tagLine ?? '']
      case 'changes':
        return [...block.paragraphs.map(({ changes }) => changes.map(({ text }) => text).join('')), block.citation, ...block.remarks]
      case 'table':
        return [...block.columns.map(({ heading }) => heading), ...block.rows.flat(2).map(({ runs }) => wordsOf(runs))]
      case 'orientation':
      case 'page-break':
        return []
    }
  })
}
