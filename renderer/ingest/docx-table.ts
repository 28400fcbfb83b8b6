import { block, type Block } from '#shared/segmentation/block'

/** The blocks of a table's cells, row by row. */
export type TableRows = Block[][][]

/** Turns a table into blocks, one a row; a table with one filled column is layout and gives its paragraphs. */
export function tableBlocks(rows: TableRows): Block[] {
  const layout = rows.every((cells) => cells.filter((cell) => cell.length > 0).length <= 1)
  return layout ? rows.flat(2) : rows.map(rowBlock).filter((row) => row.text.trim() !== '')
}

function rowBlock(cells: readonly Block[][]): Block {
  const texts = cells.map((cell) =>
    cell.map((part) => (part.label === null ? part.text : `${part.label} ${part.text}`)).join(' '),
  )
  const text = texts.map((part) => part.replace(/\s+/gu, ' ').trim()).join('\t')
  const calls = cells.flatMap((cell) =>
    cell.flatMap((part) => part.calls.map((call) => ({ offset: text.length, label: call.label }))),
  )
  const bold = cells.every((cell) => cell.every((part) => part.bold))
  return block({ kind: 'table-row', text, calls, bold })
}
