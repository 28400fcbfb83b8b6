import { describe, expect, it } from 'vitest'
import { block, type Block } from '#shared/segmentation/block'
import { gatherTables } from '#shared/segmentation/tables'

/** A printed line whose cells begin at the given places, in points. */
const line = (y: number, cells: readonly (readonly [number, string])[], fontSize = 8): Block => {
  const left = cells[0]?.[0] ?? 0
  const [lastEdge = 0, lastText = ''] = cells.at(-1) ?? []
  return block({
    extent: 'line',
    text: cells.map(([, text]) => text).join('\t'),
    page: 1,
    fontSize,
    cells: cells.map(([edge]) => edge),
    box: { left, top: y - fontSize, right: lastEdge + lastText.length * 4, bottom: y },
  })
}

const rows = (lines: readonly Block[]): string[] =>
  gatherTables(lines).map(({ kind, text }) => `${kind} ${text.replaceAll('\n', ' / ').replaceAll('\t', ' | ')}`)

describe('tables on a page', () => {
  it('joins the lines of a cell and parts the cells of a row', () => {
    expect(
      rows([
        line(100, [[116, 'Title'], [241, 'Symbol']]),
        line(120, [[116, 'Sample guide'], [241, 'SAMPLE/1'], [402, 'For decision']]),
        line(140, [[116, 'Sample register of']]),
        line(150, [[116, 'lighthouses'], [241, 'SAMPLE/2'], [402, 'For noting']]),
      ]),
    ).toEqual([
      'table-row Title | Symbol',
      'table-row Sample guide | SAMPLE/1 | For decision',
      'table-row Sample register of / lighthouses | SAMPLE/2 | For noting',
    ])
  })

  it('keeps the numbered rows of a table of figures in it, with the lines between them', () => {
    expect(
      rows([
        line(100, [[74, '1.'], [91, 'The sample board'], [450, '3'], [482, '4'], [514, '4'], [546, '6']]),
        line(111, [[74, '2.'], [91, 'The sample forum of keepers and'] ]),
        line(122, [[91, 'their ledgers'], [450, '6'], [482, '4'], [514, '–'], [546, '5']]),
        line(133, [[74, 'Meetings of:']]),
        line(144, [[74, '3.'], [91, 'The sample board'], [446, '10'], [482, '9'], [509, '10'], [541, '10']]),
      ]).every((row) => row.startsWith('table-row')),
    ).toBe(true)
  })

  it('takes a cell set to the middle of its row into the row', () => {
    expect(
      rows([
        line(100, [[116, 'Title'], [273, 'Symbol']]),
        line(120, [[119, 'Matters arising']]),
        line(125, [[273, 'SAMPLE/3'], [408, 'For information']]),
        line(130, [[119, 'since the last session']]),
      ]),
    ).toEqual(['table-row Title | Symbol', 'table-row Matters arising / since the last session | SAMPLE/3 | For information'])
  })

  it.each([
    ['numbered paragraphs', [[113, '11.'], [142, 'Sample item.']], [[113, '12.'], [142, 'Other sample item.']]],
    ['items of an agenda', [[113, 'Item 1.'], [170, 'Sample item']], [[113, 'Item 2.'], [170, 'Other item']]],
    ['a single stretched line', [[113, 'The'], [150, 'keeper'], [210, 'will'], [250, 'present']], [[113, 'the register.']]],
  ] as const)('takes no %s for a table', (_, first, second) => {
    expect(rows([line(100, first), line(112, second)]).every((row) => row.startsWith('text '))).toBe(true)
  })
})
