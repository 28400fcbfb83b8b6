import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Header,
  Packer,
  Paragraph,
  SectionType,
  Tab,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx'
import { assertNever } from '#shared/lib/assert'
import type { Block, LayoutOptions, Run, TextBlock, UnDocument } from '../document.ts'
import { numberNotes, type NumberedNote } from '../footnotes.ts'
import { printedLabel } from '../labels.ts'
import { firstFoot, frontParagraphs, mastheadTable, runningFoot, runningHead } from './furniture.ts'
import { measuresOf, stopAt, textTabs, titleTabs, type Measures } from './measures.ts'
import { countAutomatically, listName, wordNumbering, type ListPlace } from './numbering.ts'
import { coreProperties, stampEntries } from './package.ts'
import { stylesFor } from './styles.ts'

export interface WordOptions extends Omit<LayoutOptions, 'seed'> {
  /** Numbers as words of the paragraph, or counted by Word; a text that Word cannot count keeps typed numbers. */
  readonly numbering: 'typed' | 'automatic'
  /** UN files of today keep the masthead in the first page's header, older ones in the text. */
  readonly mastheadIn: 'header' | 'text'
}

function runsOf(runs: readonly Run[], notes: readonly NumberedNote[]): (TextRun | FootnoteReferenceRun)[] {
  const pending = [...notes]
  return runs.flatMap((run) => {
    const words = new TextRun({
      text: run.text,
      ...(run.italic ? { italics: true } : {}),
      ...(run.bold ? { bold: true } : {}),
    })
    const note = run.note ? pending.shift() : undefined
    return note ? [words, new FootnoteReferenceRun(Number(note.label))] : [words]
  })
}

interface Setting {
  readonly document: UnDocument
  readonly measures: Measures
}

/** Where number, first line and other lines of a paragraph begin, in tab stops from the margin. */
function stopsOf(block: TextBlock, document: UnDocument): { readonly label: number; readonly others: number } {
  if (block.listed) return { label: block.level, others: block.level + 1 }
  if (block.kind !== 'subparagraph') return { label: 1, others: 0 }
  if (block.level === 1 && document.subparagraphs === 'run-on') return { label: 1, others: 0 }
  return { label: block.level, others: block.level + 1 }
}

function textParagraph(
  block: TextBlock,
  notes: readonly NumberedNote[],
  place: ListPlace | null,
  { document, measures }: Setting,
): Paragraph {
  const stops = stopsOf(block, document)
  const left = stopAt(measures, stops.others)
  const start = stopAt(measures, stops.label)
  const indent = {
    left,
    right: measures.inset,
    ...(start >= left ? { firstLine: start - left } : { hanging: left - start }),
  }
  const words = runsOf(
    block.runs.map((run) => (block.kind === 'organLine' ? { ...run, italic: true } : run)),
    notes,
  )
  const look = { style: 'SingleTxt', tabStops: textTabs(measures), indent }
  if (place) return new Paragraph({ ...look, numbering: { reference: listName, ...place }, children: words })
  const label = block.label === null ? [] : [new TextRun({ children: [printedLabel(block.label), new Tab()] })]
  return new Paragraph({
    ...look,
    ...(block.kind === 'organLine' ? { keepNext: true, alignment: AlignmentType.LEFT } : {}),
    children: [...label, ...words],
  })
}

function headingParagraph(block: TextBlock, notes: readonly NumberedNote[], { measures }: Setting): Paragraph {
  const style = ['HCh', 'H1', 'H23', 'H4'][block.level] ?? 'H4'
  const tab = new TextRun({ children: [new Tab()] })
  // Two tabs: the first to the right-hand stop on which numbers end, the second to the text's margin.
  const label = block.kind === 'annex-heading' || block.label === null ? null : block.label
  const lead = measures.inset
    ? [tab, ...(label ? [new TextRun({ text: label })] : []), tab]
    : label
      ? [new TextRun({ text: `${label} ` })]
      : []
  const pageBreakBefore = block.kind === 'annex-heading'
  return new Paragraph({
    style,
    tabStops: titleTabs(measures),
    pageBreakBefore,
    children: [...lead, ...runsOf(block.runs, notes)],
  })
}

function paragraphsOf(
  block: Block,
  notes: readonly NumberedNote[],
  place: ListPlace | null,
  setting: Setting,
): Paragraph[] {
  switch (block.kind) {
    case 'closing':
      return block.lines.map(
        (text, index) =>
          new Paragraph({
            style: 'Closing',
            spacing: index === 0 ? { before: 120 } : {},
            children: [new TextRun({ text })],
          }),
      )
    case 'heading':
    case 'annex-heading':
      return [headingParagraph(block, notes, setting)]
    case 'organLine':
    case 'preambular':
    case 'operative':
    case 'subparagraph':
      return [textParagraph(block, notes, place, setting)]
    default:
      return assertNever(block)
  }
}

function sectionsOf(setting: Setting, options: WordOptions, body: readonly Paragraph[]): ISectionOptions[] {
  const { document, measures } = setting
  const inHeader = options.mastheadIn === 'header'
  const masthead = () => mastheadTable(document, measures)
  const page = {
    size: measures.page,
    margin: {
      top: 1440,
      bottom: 1300,
      left: measures.margin,
      right: measures.margin,
      header: 432,
      footer: 504,
      gutter: 0,
    },
  }
  const frame = {
    headers: {
      first: new Header({ children: inHeader ? [masthead(), new Paragraph({})] : [new Paragraph({})] }),
      default: runningHead(document, 'right', options, measures),
      even: runningHead(document, 'left', options, measures),
    },
    footers: {
      first: firstFoot(document, measures),
      default: runningFoot(document, 'right', measures),
      even: runningFoot(document, 'left', measures),
    },
  }
  const front: FileChild[] = [...(inHeader ? [] : [masthead()]), ...frontParagraphs(document)]
  if (options.columns === 1) return [{ properties: { page, titlePage: true }, ...frame, children: [...front, ...body] }]
  return [
    { properties: { page, titlePage: true }, ...frame, children: front },
    {
      properties: { page, titlePage: false, type: SectionType.CONTINUOUS, column: { count: 2, space: 420 } },
      ...frame,
      children: body,
    },
  ]
}

/**
 * Renders a document to a Word file in the layout of a UN document, with Word's own footnotes, styles and fields.
 *
 * The same document and options give the same bytes at each run.
 */
export async function renderDocx(document: UnDocument, options: WordOptions): Promise<Uint8Array> {
  const measures = measuresOf(document.paper, options.columns)
  const setting = { document, measures }
  const notes = numberNotes(document)
  const places = options.numbering === 'automatic' ? countAutomatically(document) : null
  const body = document.blocks.flatMap((block, index) =>
    paragraphsOf(block, notes[index] ?? [], places?.[index] ?? null, setting),
  )
  const tab = new TextRun({ children: [new Tab()] })
  const noteParagraph = (note: NumberedNote) =>
    new Paragraph({ style: 'FootnoteText', children: [tab, ...runsOf(note.runs, [])] })
  const footnotes = Object.fromEntries(notes.flat().map((note) => [note.label, { children: [noteParagraph(note)] }]))
  const word = new Document({
    title: document.title,
    creator: 'Aide-Mémoire',
    styles: stylesFor(document, measures),
    footnotes,
    evenAndOddHeaderAndFooters: true,
    ...(options.hyphenate ? { hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true } } : {}),
    ...(places ? { numbering: wordNumbering } : {}),
    sections: sectionsOf(setting, options, body),
  })
  const packed = await Packer.toBuffer(word, undefined, [coreProperties(document)])
  return stampEntries(new Uint8Array(packed))
}
