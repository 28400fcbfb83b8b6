import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  HeightRule,
  PageNumber,
  Paragraph,
  TabStopType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  type IBorderOptions,
  type TableVerticalAlign,
} from 'docx'
import type { LayoutOptions, UnDocument } from '../document.ts'
import { textInset, type Measures } from './measures.ts'

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none }
const rule = (eighths: number): IBorderOptions => ({ style: BorderStyle.SINGLE, size: eighths, color: '000000' })

/** Mastheads and feet have lines in English in every language: in an Arabic document too they run from the left. */
const directionOf = (text: string, { language }: UnDocument): { readonly bidirectional?: boolean } =>
  language === 'ar' && !/\p{Script=Arabic}/u.test(text) ? { bidirectional: false } : {}

function cell(
  children: Paragraph[],
  span: number,
  bottom: IBorderOptions,
  verticalAlign: TableVerticalAlign,
): TableCell {
  return new TableCell({
    children,
    columnSpan: span,
    borders: { ...noBorders, bottom },
    verticalAlign,
    margins: { left: 0, right: 0 },
  })
}

/** Makes the masthead: a table of two rows, body at the left, distribution, date and language at the right. */
export function mastheadTable(document: UnDocument, measures: Measures): Table {
  const { masthead, symbol } = document
  // Four columns, so that the symbol may begin further left than the distribution below it.
  const name = 2800
  const right = 3120
  const slash = symbol.indexOf('/')
  const organ = slash < 0 ? symbol : symbol.slice(0, slash)
  const line = (text: string, size: number, bold = false) =>
    new Paragraph({
      ...directionOf(text, document),
      spacing: { line: Math.round(size * 12), lineRule: 'exact' },
      children: [new TextRun({ text, size, bold })],
    })
  const symbolLine = new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { line: 440, lineRule: 'exact' },
    children: [new TextRun({ text: organ, size: 40 }), new TextRun({ text: symbol.slice(organ.length), size: 20 })],
  })
  const bodySize = masthead.body.length > 1 ? 28 : 40
  const stamps = [
    `Distr.: ${masthead.distribution}`,
    masthead.date,
    ...(masthead.original ? ['', `Original: ${masthead.original}`] : []),
  ]
  const thin = rule(4)
  const thick = rule(12)
  return new Table({
    ...(document.language === 'ar' ? { visuallyRightToLeft: true } : {}),
    layout: TableLayoutType.FIXED,
    width: { size: measures.width, type: 'dxa' },
    columnWidths: [textInset, name, measures.width - textInset - name - right, right],
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        height: { value: 860, rule: HeightRule.EXACT },
        children: [
          cell([line('', 20)], 1, thin, VerticalAlignTable.BOTTOM),
          cell([line(masthead.organization, 28)], 1, thin, VerticalAlignTable.BOTTOM),
          cell([symbolLine], 2, thin, VerticalAlignTable.BOTTOM),
        ],
      }),
      new TableRow({
        height: { value: 2880, rule: HeightRule.EXACT },
        children: [
          cell([line('', 20)], 1, thick, VerticalAlignTable.TOP),
          cell(
            masthead.body.map((text) => line(text, bodySize, true)),
            2,
            thick,
            VerticalAlignTable.TOP,
          ),
          cell([line('', 16), ...stamps.map((text) => line(text, 20))], 1, thick, VerticalAlignTable.TOP),
        ],
      }),
    ],
  })
}

/** Session, place and agenda item, at the left under the masthead; adoption lines under them. */
export function frontParagraphs(document: UnDocument): Paragraph[] {
  const sessions = document.sessionLines.map(
    ({ text, bold }, index) =>
      new Paragraph({
        style: 'Session',
        spacing: index === 0 ? { before: 60 } : {},
        children: [new TextRun({ text, bold })],
      }),
  )
  const adoption = document.adoptionLines.map(
    (text, index) =>
      new Paragraph({
        style: 'AdoptionLine',
        spacing: index === 0 ? { before: 300 } : {},
        children: [new TextRun({ text })],
      }),
  )
  const { adoptionReference } = document
  if (!adoptionReference) return [...sessions, ...adoption]
  const reference = new TextRun({ text: adoptionReference, italics: true, bold: false, size: 20 })
  return [
    ...sessions,
    ...adoption,
    new Paragraph({ style: 'AdoptionLine', spacing: { before: 160 }, children: [reference] }),
  ]
}

/** Symbol and short title, which change sides from page to page. */
export function runningHead(
  document: UnDocument,
  side: 'left' | 'right',
  options: Pick<LayoutOptions, 'runningHeads'>,
  measures: Measures,
): Header {
  if (!options.runningHeads) return new Header({ children: [new Paragraph({})] })
  const { symbol, runningTitle } = document
  const words = side === 'left' ? [symbol, runningTitle ?? ''] : [runningTitle ?? '', symbol]
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: measures.width }],
        border: { bottom: { ...rule(4), space: 4 } },
        children: [new TextRun({ text: words.join('\t'), bold: true, size: 17, scale: 100 })],
      }),
    ],
  })
}

const noticeRun = (document: UnDocument) =>
  new TextRun({ text: document.notice ?? '', italics: true, size: 15, scale: 100 })

/** Page numbers at the outer side, the job number at the inner. */
export function runningFoot(document: UnDocument, side: 'left' | 'right', measures: Measures): Footer {
  const pages = new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES], bold: true, size: 17 })
  const job = new TextRun({ text: document.jobNumber, size: 13 })
  const [outer, inner] = side === 'left' ? [pages, job] : [job, pages]
  const tab = () => new TextRun({ text: '\t' })
  return new Footer({
    children: [
      new Paragraph({
        ...directionOf(document.jobNumber, document),
        tabStops: [
          { type: TabStopType.CENTER, position: measures.width / 2 },
          { type: TabStopType.RIGHT, position: measures.width },
        ],
        children: [outer, tab(), noticeRun(document), tab(), inner],
      }),
    ],
  })
}

/** The job number with its language, and what a text of our own making says about itself. */
export function firstFoot(document: UnDocument, measures: Measures): Footer {
  return new Footer({
    children: [
      new Paragraph({
        ...directionOf(document.jobNumber, document),
        tabStops: [{ type: TabStopType.RIGHT, position: measures.width }],
        children: [
          new TextRun({ text: `${document.jobNumber} (E)`, size: 18 }),
          new TextRun({ text: '\t' }),
          noticeRun(document),
        ],
      }),
    ],
  })
}
