import { AlignmentType, type IParagraphOptions, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { NoteLine, PackBlock, PackCell } from '#shared/domain/pack'
import { columnWidths } from '#shared/pack/column-widths'
import type { BodyPart } from './docx-body.ts'
import { directed, plainLine } from './docx-note-lines.ts'
import type { Pen } from './docx-pen.ts'

type PackTable = PackBlock & { readonly type: 'table' }

/** Of a line of a table's words, on the average, in twips. */
const letterWidth = 95

/** A row of more lines may break: kept whole it would leave half a page empty, or not fit on any. */
const mostKeptLines = 18

/**
 * Renders a table of a section that is `width` twips wide: the headings repeat on each page, rows do not break unless
 * they are very tall. What follows is kept off it by a paragraph without words, unless `pageEnds`: at a page's foot that
 * paragraph would take a page of its own.
 */
export function renderTable({ columns, rows }: PackTable, pen: Pen, width: number, atTop: IParagraphOptions, pageEnds: boolean): readonly BodyPart[] {
  const widths = columnWidths(columns, width)
  if (widths.length === 0) return []
  const { own } = pen
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading: words }, index) =>
      cell(widths[index] ?? 0, [
        new Paragraph({ style: 'TableHeading', ...(index === 0 ? atTop : {}), ...directed(own.direction), children: pen.words(words, own) }),
      ]),
    ),
  })
  const table = new Table({
    style: 'PackTable',
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    ...(own.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    rows: [heading, ...rows.map((cells) => renderRow(cells, widths, pen))],
  })
  return pageEnds ? [table] : [table, { style: 'TableEnd' }]
}

function renderRow(cells: readonly PackCell[], widths: readonly number[], pen: Pen): TableRow {
  const lines = cells.map((lines, index) => linesIn(lines, widths[index] ?? 0))
  return new TableRow({
    ...(Math.max(0, ...lines) > mostKeptLines ? {} : { cantSplit: true }),
    children: widths.map((width, index) => cell(width, paragraphsOf(cells[index] ?? [], pen))),
  })
}

/** Word wants a paragraph in each cell. */
function paragraphsOf(lines: PackCell, pen: Pen): readonly Paragraph[] {
  return lines.length === 0 ? [new Paragraph({ style: 'TableText', ...directed(pen.own.direction) })] : lines.map((line) => new Paragraph({ ...plainLine(line, 'TableText', pen), ...againstTheTable(line, pen) }))
}

/** Words that run against the table's columns begin at their edge all the same, but for lists; Word turns `right` round with a paragraph. */
function againstTheTable({ direction, depth }: NoteLine, { own }: Pen): IParagraphOptions {
  return direction === own.direction || depth > 0 ? {} : { alignment: AlignmentType.RIGHT }
}

function cell(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children })
}

function linesIn(lines: PackCell, width: number): number {
  const perLine = Math.max(1, Math.floor(width / letterWidth))
  return lines.reduce((sum, { runs }) => sum + Math.max(1, Math.ceil(runs.reduce((length, { text }) => length + text.length, 0) / perLine)), 0)
}
