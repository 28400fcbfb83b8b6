import { HeadingLevel, type IParagraphOptions, Paragraph, type ParagraphChild, TabStopType } from 'docx'
import type { Direction, NoteLine, PackBlock, QuotedParagraph } from '#shared/domain/pack'
import { assertNever } from '#shared/lib/assert'
import type { Pen, Tongue } from './docx-pen.ts'
import { afterNote, deepestLevel, hairline, listStep, noBorder, noteFrame, noteIndent, quoteRule } from './docx-styles.ts'

type Quotation = PackBlock & { readonly type: 'quotation' }
type Note = PackBlock & { readonly type: 'note' }
type TextParagraph = PackBlock & { readonly type: 'text-paragraph' }

/** In characters, for bold headings. */
const longestHangingLabel = 4

/** In characters: LibreOffice moves a kept paragraph as a whole, and a long one would leave half a page empty. */
const longestKept = 1000

const paragraphStyles = { plain: 'Normal', muted: 'Muted', absent: 'Absent' } as const

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Word keeps the space above a heading after a page break; the page's margin is enough there. */
const atPageTop: IParagraphOptions = { pageBreakBefore: true, spacing: { before: 0 } }

/** Renders the pack's blocks in their order. */
export function renderBlocks(blocks: readonly PackBlock[], pen: Pen): readonly Paragraph[] {
  let notesInARow = 0
  return blocks.flatMap((block, index) => {
    notesInARow = block.type === 'note' ? notesInARow + 1 : 0
    return block.type === 'note' ? renderNote(block, pen, notesInARow % 2 === 0) : renderBlock(block, pen, blocks[index - 1])
  })
}

/** Turns a paragraph round for right-to-left words; indents follow by themselves, borders do not. */
export function directed(direction: Direction): IParagraphOptions {
  return direction === 'rtl' ? { bidirectional: true } : {}
}

function renderBlock(block: Exclude<PackBlock, Note>, pen: Pen, before: PackBlock | undefined): readonly Paragraph[] {
  // A break is a property of what follows it: a paragraph of its own would leave an empty line, or an empty page.
  const pageBreak = before?.type === 'page-break' ? atPageTop : {}
  switch (block.type) {
    case 'changes':
    case 'table':
    case 'orientation':
    case 'page-break':
      return []
    case 'heading':
      return [
        new Paragraph({
          heading: headingLevels[block.level],
          ...pageBreak,
          ...directed(block.direction),
          children: pen.bookmark(block.bookmark, pen.words(block.text, block)),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          style: paragraphStyles[block.look],
          ...pageBreak,
          ...directed(block.direction),
          children: pen.runs(block.runs, { ...pen.own, direction: block.direction }),
        }),
      ]
    case 'quotation':
      return renderQuotation(block, pen)
    case 'text-paragraph':
      return [renderTextParagraph(block, pen, before)]
    default:
      return assertNever(block)
  }
}

function renderQuotation(block: Quotation, pen: Pen): readonly Paragraph[] {
  const [head, ...completion] = block.paragraphs
  if (head === undefined) return []
  const { own } = pen
  return [
    renderQuoted(head, block, pen, block.bookmark),
    ...completion.map((paragraph) => renderQuoted(paragraph, block, pen, null, paragraph === completion.at(-1))),
    new Paragraph({
      style: 'Citation',
      ...directed(own.direction),
      ...(block.remarks.length > 0 ? { keepNext: true } : {}),
      children: [...pen.link(block.citation, block.citationTarget, own, 'Hyperlink'), pen.footnoteCall(block.footnote)],
    }),
    ...block.remarks.map((remark) => new Paragraph({ style: 'Remark', ...directed(own.direction), children: pen.words(remark, own) })),
  ]
}

/** `keepNext` holds a chapeau to its list and short last words to their citation; a long list may break in between. */
function renderQuoted({ label, level, runs }: QuotedParagraph, tongue: Tongue, pen: Pen, bookmark: string | null, keepNext = true): Paragraph {
  const depth = Math.min(level, deepestLevel)
  const words = [
    ...(depth === 0 ? [] : [pen.tab()]),
    ...(label === null ? [] : pen.words(label, tongue)),
    pen.tab(),
    ...pen.runs(runs, tongue),
  ]
  return new Paragraph({
    style: depth === 0 ? 'Quote' : `Quote${depth}`,
    ...(keepNext && runs.reduce((length, { text }) => length + text.length, 0) < longestKept ? { keepNext } : {}),
    ...directed(tongue.direction),
    ...(tongue.direction === 'rtl' ? { border: { left: noBorder, right: quoteRule } } : {}),
    children: pen.bookmark(bookmark, words),
  })
}

/**
 * Keeps every paragraph of a note in the same box.
 *
 * Word turns indents round with a paragraph's direction, but borders not: a line that runs against the pack has its
 * indents exchanged, or its box would jut out on the other side.
 */
function noteBox(line: Direction, own: Direction, isOdd: boolean): IParagraphOptions {
  return {
    ...directed(line),
    ...(own === 'rtl' || isOdd ? { border: noteFrame(own, isOdd) } : {}),
    ...(line === own ? {} : { indent: { left: noteIndent.right, right: noteIndent.left } }),
  }
}

function renderNote(note: Note, pen: Pen, isOdd: boolean): readonly Paragraph[] {
  const { own } = pen
  const ownBox = noteBox(own.direction, own.direction, isOdd)
  const heading = [
    pen.words(note.heading, own, { bold: true, boldComplexScript: true }),
    ...(note.about === null ? [] : [pen.words(note.about, own)]),
    ...(note.reference === null ? [] : [pen.link(note.reference, note.referenceTarget, own, 'Hyperlink')]),
  ]
  const lines: IParagraphOptions[] = [
    { style: 'NoteHeading', ...ownBox, children: heading.flatMap((part, index) => (index === 0 ? part : [pen.wideSpace(), ...part])) },
    ...note.lines.map((line) => ({
      style: 'Note',
      ...noteBox(line.direction, own.direction, isOdd),
      ...listIndent(line, own.direction),
      children: noteWords(line, pen),
    })),
    ...(note.tagLine === null ? [] : [{ style: 'NoteTags', ...ownBox, children: pen.words(note.tagLine, own) }]),
  ]
  const last = lines.length - 1
  return lines.map((line, index) => {
    if (index === last) return new Paragraph({ ...line, spacing: { after: afterNote } })
    return new Paragraph(index === last - 1 ? { ...line, keepNext: true } : line)
  })
}

/**
 * A list stands in from the note's own edge; its marker hangs. The first line begins at the edge, whatever the depth, and
 * tabs lead to the marker: Word draws the box from where a paragraph begins.
 */
function listIndent({ depth, direction }: NoteLine, own: Direction): IParagraphOptions {
  if (depth === 0) return {}
  const edge = direction === own ? noteIndent : { left: noteIndent.right, right: noteIndent.left }
  const inset = depth * listStep
  const atMarker = depth === 1 ? {} : { tabStops: [{ type: TabStopType.LEFT, position: edge.left + inset - listStep }] }
  return { indent: { left: edge.left + inset, right: edge.right, hanging: inset }, ...atMarker }
}

function noteWords({ runs, direction, depth, marker }: NoteLine, pen: Pen): readonly ParagraphChild[] {
  const { own } = pen
  const tongue: Tongue = { language: direction === own.direction ? own.language : 'und', direction }
  const toMarker = depth > 1 ? [pen.tab()] : []
  const hanging = depth === 0 ? [] : [...(marker === null ? [] : pen.words(marker, tongue)), pen.tab()]
  return [...toMarker, ...hanging, ...pen.runs(runs, tongue)]
}

function renderTextParagraph(block: TextParagraph, pen: Pen, before: PackBlock | undefined): Paragraph {
  const { label, runs, bookmark, direction } = block
  const words = [...(label === null ? [] : [...pen.words(label, block), afterLabel(block, label, pen)]), ...pen.runs(runs, block)]
  const firstFootnote = block.kind === 'footnote' && !(before?.type === 'text-paragraph' && before.kind === 'footnote')
  return new Paragraph({
    style: textStyle(block),
    ...directed(direction),
    ...(firstFootnote ? { border: { top: hairline }, spacing: { before: 480 } } : {}),
    children: pen.bookmark(bookmark, words),
  })
}

/** A heading's number may be long (`S-32/1.`): past its column a tab would glue it to the words or leap far ahead. */
function afterLabel({ kind }: TextParagraph, label: string, pen: Pen): ParagraphChild {
  const isHeading = kind === 'heading' || kind === 'annex-heading'
  return isHeading && label.length > longestHangingLabel ? pen.wideSpace() : pen.tab()
}

/** Names the style of a paragraph of a UN text. */
export function textStyle({ kind, level, label }: Pick<TextParagraph, 'kind' | 'level' | 'label'>): string {
  switch (kind) {
    case 'heading':
      return level <= 1 ? 'UNHeading' : 'UNHeading2'
    case 'annex-heading':
      return 'UNAnnexHeading'
    case 'operative':
    case 'subparagraph': {
      const depth = Math.min(level, deepestLevel)
      if (label === null) return 'UNUnnumbered'
      return depth === 0 ? 'UNParagraph' : `UNSubparagraph${depth}`
    }
    case 'preambular':
      return label === null ? 'UNUnnumbered' : 'UNParagraph'
    case 'footnote':
      return 'UNFootnote'
    case 'organLine':
    case 'table':
      return 'UNUnnumbered'
    default:
      return assertNever(kind)
  }
}
