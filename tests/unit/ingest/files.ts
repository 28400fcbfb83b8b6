import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  DeletedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import PDFDocument from 'pdfkit'

/** A sample text in the UN's manner: what the same words must become from every format. */
const sampleParagraphs: readonly {
  readonly label: string | null
  readonly text: string
  readonly look?: 'title' | 'heading' | 'organ'
}[] = [
  { label: '99/12.', text: 'Sample resolution on harbour records', look: 'title' },
  { label: null, text: 'The General Assembly,', look: 'organ' },
  {
    label: null,
    text: 'Recalling its sample resolution 98/3 of 2 May 2023 on the keeping of harbour records in all harbours of the world,',
  },
  {
    label: null,
    text: 'Noting with concern that harbour records are still kept in one place only, where fire and water can reach them,',
  },
  {
    label: '1',
    text: 'Decides that harbour records shall be kept in two places, one of which shall be far away from the water;',
  },
  {
    label: '2',
    text: 'Requests the Secretary-General to report on the keeping of harbour records, and in particular:',
  },
  { label: '(a)', text: 'To count the harbours that keep their records in two places;' },
  { label: '(b)', text: 'To say which harbours keep none;' },
  { label: '3', text: 'Invites Member States to read the report.' },
]

const printed = (label: string | null): string => (label === null ? '' : /^\d+$/u.test(label) ? `${label}.` : label)

export const sampleTxt = (): string =>
  sampleParagraphs.map(({ label, text }) => (label === null ? text : `${printed(label)} ${text}`)).join('\n\n')

export const sampleHtml = (): string =>
  `<!doctype html><html lang="en"><body>${sampleParagraphs
    .map(({ label, text, look }) =>
      look === 'title'
        ? `<h1>${label} ${text}</h1>`
        : `<p>${printed(label)} ${look === 'organ' ? `<i>${text}</i>` : text}</p>`,
    )
    .join('')}</body></html>`

const numbering = {
  config: [
    {
      reference: 'paragraphs',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)', alignment: AlignmentType.START },
      ],
    },
  ],
}

/** The sample as a Word file; `numbers`: typed words, or counted by Word. */
export async function sampleDocx(numbers: 'typed' | 'automatic'): Promise<Uint8Array> {
  const children = sampleParagraphs.map(({ label, text, look }) => {
    const counted = numbers === 'automatic' && label !== null && look !== 'title'
    return new Paragraph({
      ...(counted ? { numbering: { reference: 'paragraphs', level: label.startsWith('(') ? 1 : 0 } } : {}),
      children: [
        new TextRun({
          text: counted || label === null ? text : `${printed(label)}\t${text}`,
          bold: look === 'title',
          italics: look === 'organ',
        }),
      ],
    })
  })
  return packed(new Document({ numbering, sections: [{ children }] }))
}

/** A Word file with a note, a table, tracked changes and a list that a plain paragraph interrupts. */
export async function intricateDocx(): Promise<Uint8Array> {
  const listed = (text: string): Paragraph =>
    new Paragraph({ numbering: { reference: 'paragraphs', level: 0 }, children: [new TextRun(text)] })
  const change = { id: 1, author: 'Sample', date: '2024-05-03T00:00:00Z' }
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] })
  return packed(
    new Document({
      numbering,
      footnotes: { 1: { children: [new Paragraph('Sample note.')] } },
      sections: [
        {
          children: [
            listed('Decides to begin, as the sample plan says;'),
            new Paragraph('Text that stands between two numbers of one list.'),
            new Paragraph({
              numbering: { reference: 'paragraphs', level: 0 },
              children: [
                new TextRun('Takes note of the plan,'),
                new FootnoteReferenceRun(1),
                new TextRun(' which was '),
                new DeletedTextRun({ ...change, text: 'late' }),
                new InsertedTextRun({ ...change, id: 2, text: 'early' }),
                new TextRun(';'),
              ],
            }),
            new Table({
              rows: [
                new TableRow({ children: [cell('Harbour'), cell('Ships')] }),
                new TableRow({ children: [cell('North'), cell('12')] }),
              ],
            }),
          ],
        },
      ],
    }),
  )
}

const packed = async (document: Document): Promise<Uint8Array> => new Uint8Array(await Packer.toBuffer(document))

/** The sample as a PDF with masthead, job number, note and page numbers. */
export function samplePdf(
  options: { readonly userPassword?: string; readonly empty?: boolean } = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'LETTER',
    margin: 0,
    ...(options.userPassword === undefined ? {} : { userPassword: options.userPassword }),
  })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const done = new Promise<Uint8Array>((resolve) => pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))))
  if (options.empty !== true) print(pdf)
  pdf.end()
  return done
}

function print(pdf: PDFKit.PDFDocument): void {
  const at = (text: string, x: number, y: number, size = 10, font = 'Times-Roman'): void => {
    pdf.font(font).fontSize(size).text(text, x, y, { lineBreak: false })
  }
  at('United Nations', 123, 50, 14)
  at('A/RES/99/12', 480, 52)
  at('General Assembly', 123, 75, 18, 'Times-Bold')
  at('Distr.: General', 400, 80)
  at('3 May 2024', 400, 92)
  at('Ninety-ninth session', 60, 160, 10, 'Times-Bold')
  let y = 220
  for (const { label, text, look } of sampleParagraphs) {
    const size = look === 'title' ? 12 : 10
    const font = look === 'title' ? 'Times-Bold' : look === 'organ' ? 'Times-Italic' : 'Times-Roman'
    pdf.font(font).fontSize(size)
    let x = look === 'title' ? 85 : 147
    if (label !== null) {
      at(printed(label), x, y, size, font)
      x = look === 'title' ? 123 : 170
    }
    let line = ''
    for (const word of text.split(' ')) {
      if (pdf.widthOfString(`${line} ${word}`) > 488 - x) {
        at(line, x, y, size, font)
        y += 12
        x = 123
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    at(line, x, y, size, font)
    if (label === '1') at('1', x + pdf.widthOfString(line) + 1, y - 1, 6.5)
    y += 20
  }
  at('__________________', 99, 680, 8)
  at('1', 117, 690, 5.5)
  at('Sample reference.', 123, 690, 8.5)
  at('24-12345 (E)    030524', 65, 745)
}
