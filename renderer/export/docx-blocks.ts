import { Bookmark, FootnoteReferenceRun, HeadingLevel, type IParagraphOptions, InternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { PackBlock, QuotedParagraph } from '#shared/domain/pack'
import { assertNever } from '#shared/lib/assert'
import { afterNote, deepestLevel, hairline, noBorder, noteFrame, noteIndent, quoteRule } from './docx-styles.ts'
import { type Tongue, renderRuns, renderWords, tab } from './docx-words.ts'

type Quotation = PackBlock & { readonly type: 'quotation' }
type Note = PackBlock & { readonly type: 'note' }
type TextParagraph = PackBlock & { readonly type: 'text-paragraph' }

/** In characters, for bold headings. */
const longestHangingLabel = 4

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Word keeps the space above a heading after a page break; the page's margin is enough there. */
const atPageTop: IParagraphOptions = { spacing: { before: 0 } }

/** Renders the pack's blocks in their order. `own` is the language of the pack's own words. */
export function renderBlocks(blocks: readonly PackBlock[], own: Tongue): readonly Paragraph[] {
  let notesInARow = 0
  return blocks.flatMap((block, index) => {
    notesInARow = block.type === 'note' ? notesInARow + 1 : 0
    return block.type === 'note' ? renderNote(block, own, notesInARow % 2 === 0) : renderBlock(block, own, blocks[index - 1])
  })
}

function renderBlock(block: Exclude<PackBlock, Note>, own: Tongue, before: PackBlock | undefined): readonly Paragraph[] {
  // A break is a property of what follows it: a paragraph of its own would leave an empty line, or an empty page.
  const pageBreak = before?.type === 'page-break' ? { pageBreakBefore: true } : {}
  switch (block.type) {
    case 'page-break':
      return []
    case 'heading':
      return [
        new Paragraph({
          heading: headingLevels[block.level],
          ...pageBreak,
          ...(before === undefined || before.type === 'page-break' ? atPageTop : {}),
          ...directed(block),
          children: [new Bookmark({ id: block.bookmark, children: renderWords(block.text, block) })],
        }),
      ]
    case 'paragraph':
      return [new Paragraph({ style: block.look === 'absent' ? 'Absent' : 'Muted', ...pageBreak, ...directed(block), children: renderRuns(block.runs, own) })]
    case 'quotation':
      return renderQuotation(block, own)
    case 'text-paragraph':
      return [renderTextParagraph(block, before)]
    default:
      return assertNever(block)
  }
}

/** Turns a paragraph round for right-to-left words; indents follow by themselves, borders do not. */
function directed({ direction }: Pick<Tongue, 'direction'>): IParagraphOptions {
  return direction === 'rtl' ? { bidirectional: true } : {}
}

function renderQuotation(block: Quotation, own: Tongue): readonly Paragraph[] {
  const [head, ...completion] = block.paragraphs
  if (head === undefined) return []
  return [
    renderQuoted(head, block, block.bookmark),
    ...completion.map((paragraph) => renderQuoted(paragraph, block, null, paragraph === completion.at(-1))),
    new Paragraph({
      style: 'Citation',
      ...directed(own),
      ...(block.remarks.length > 0 ? { keepNext: true } : {}),
      children: [...renderLink(block.citation, block.citationTarget, own), new FootnoteReferenceRun(block.footnote)],
    }),
    ...block.remarks.map((remark) => new Paragraph({ style: 'Remark', ...directed(own), children: renderWords(remark, own) })),
  ]
}

/** `keepNext` holds a chapeau to its list and the last words to their citation; a long list may break in between. */
function renderQuoted({ label, level, runs }: QuotedParagraph, tongue: Tongue, bookmark: string | null, keepNext = true): Paragraph {
  const depth = Math.min(level, deepestLevel)
  const leadingTabs = depth === 0 ? [] : [tab()]
  const words = [...leadingTabs, ...(label === null ? [] : renderWords(label, tongue)), tab(), ...renderRuns(runs, tongue)]
  return new Paragraph({
    style: depth === 0 ? 'Quote' : `Quote${depth}`,
    ...(keepNext ? { keepNext } : {}),
    ...directed(tongue),
    ...(tongue.direction === 'rtl' ? { border: { left: noBorder, right: quoteRule } } : {}),
    children: bookmark === null ? words : [new Bookmark({ id: bookmark, children: words })],
  })
}

function renderLink(text: string, target: string | null, tongue: Tongue): readonly ParagraphChild[] {
  if (target === null) return renderWords(text, tongue)
  return [new InternalHyperlink({ anchor: target, children: renderWords(text, tongue, { style: 'Hyperlink' }) })]
}

/**
 * Keeps every paragraph of a note in the same box.
 *
 * Word turns indents round with a paragraph's direction, but borders not: a line that runs against the pack has its
 * indents exchanged, or its box would jut out on the other side.
 */
function noteBox(line: Tongue['direction'], own: Tongue, isOdd: boolean): IParagraphOptions {
  return {
    ...directed({ direction: line }),
    ...(own.direction === 'rtl' || isOdd ? { border: noteFrame(own.direction, isOdd) } : {}),
    ...(line === own.direction ? {} : { indent: { left: noteIndent.right, right: noteIndent.left } }),
  }
}

function renderNote(note: Note, own: Tongue, isOdd: boolean): readonly Paragraph[] {
  const strong = { bold: true, boldComplexScript: true }
  const heading = [
    renderWords(note.heading, own, strong),
    ...(note.about === null ? [] : [renderWords(note.about, own)]),
    ...(note.reference === null ? [] : [renderLink(note.reference, note.referenceTarget, own)]),
  ]
  const space = renderWords('\u2003', own)
  const lines: IParagraphOptions[] = [
    {
      style: 'NoteHeading',
      ...noteBox(own.direction, own, isOdd),
      children: heading.flatMap((part, index) => (index === 0 ? part : [...space, ...part])),
    },
    ...note.paragraphs.map(({ text, direction }) => ({
      style: 'Note',
      ...noteBox(direction, own, isOdd),
      children: renderWords(text, { language: direction === own.direction ? own.language : 'und', direction }),
    })),
    ...(note.tagLine === null ? [] : [{ style: 'NoteTags', ...noteBox(own.direction, own, isOdd), children: renderWords(note.tagLine, own) }]),
  ]
  return lines.map((line, index) => new Paragraph(index === lines.length - 1 ? { ...line, spacing: { after: afterNote } } : line))
}

function renderTextParagraph(block: TextParagraph, before: PackBlock | undefined): Paragraph {
  const { label, runs, bookmark } = block
  const style = textStyle(block)
  const words = [...(label === null ? [] : [...renderWords(label, block), afterLabel(block, label)]), ...renderRuns(runs, block)]
  const firstFootnote = block.kind === 'footnote' && !(before?.type === 'text-paragraph' && before.kind === 'footnote')
  return new Paragraph({
    style,
    ...directed(block),
    ...(firstFootnote ? { border: { top: hairline }, spacing: { before: 480 } } : {}),
    children: bookmark === null ? words : [new Bookmark({ id: bookmark, children: words })],
  })
}

/** A heading's number may be long (`S-32/1.`): past its column a tab would glue it to the words or leap far ahead. */
function afterLabel({ kind }: TextParagraph, label: string): ParagraphChild {
  const isHeading = kind === 'heading' || kind === 'annex-heading'
  return isHeading && label.length > longestHangingLabel ? new TextRun({ text: '\u2003' }) : tab()
}

function textStyle({ kind, level, label }: TextParagraph): string {
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
