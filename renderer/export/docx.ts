import { Document, Footer, Header, Packer, PageNumber, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { BriefingPack } from '#shared/domain/pack'
import { directed, renderBlocks } from './docx-blocks.ts'
import { fileParts, stampPackage } from './docx-package.ts'
import { type Pen, openPen } from './docx-pen.ts'
import { packStyles, page } from './docx-styles.ts'
import { wordSafeText } from './word-safe-text.ts'

const contentsBookmark = 'contents'
const author = 'Aide-Mémoire'
const markStyle = { internal: 'InternalMark', shareable: 'ShareableMark' } as const

/**
 * Renders a briefing pack as a Word file (.docx).
 *
 * Decides about looks only: every word comes from the pack. Equal packs give equal bytes. The file holds no field but
 * page numbers, so that Word opens it without a question, and names no person or machine.
 */
export async function renderDocx(pack: BriefingPack): Promise<Uint8Array> {
  const pen = openPen(pack)
  const file = new Document({
    title: wordSafeText(pack.cover.title),
    creator: author,
    lastModifiedBy: author,
    styles: packStyles(pack.language),
    footnotes: renderFootnotes(pack, pen),
    sections: [
      {
        properties: {
          // The cover is the first page of the one section: it has no header and footer, but it counts.
          titlePage: true,
          page: { size: page.size, margin: page.margin },
        },
        headers: { default: new Header({ children: [renderHeader(pack, pen)] }), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: new Footer({ children: [renderFooter(pack, pen)] }), first: new Footer({ children: [new Paragraph({})] }) },
        children: [...renderCover(pack, pen), ...renderContents(pack, pen), ...renderBlocks(pack.blocks, pen)],
      },
    ],
  })
  const bytes = await Packer.toArrayBuffer(file, undefined, fileParts({ title: pack.cover.title, asOf: pack.asOf }))
  return stampPackage(new Uint8Array(bytes), pack.asOf)
}

function renderCover({ cover, direction, audience }: BriefingPack, pen: Pen): readonly Paragraph[] {
  const { own } = pen
  const towards = directed(direction)
  // The kicker is spaced out; Arabic letters would be torn from each other.
  const joined = direction === 'rtl' ? { characterSpacing: 0 } : {}
  return [
    new Paragraph({
      style: 'CoverKicker',
      ...towards,
      children: [...pen.words(cover.kicker, own, joined), pen.tab(), ...pen.words(cover.mark, own, { ...joined, style: markStyle[audience] })],
    }),
    new Paragraph({ style: 'Title', ...towards, children: pen.words(cover.title, own) }),
    ...cover.facts.map(
      ({ label, value }) =>
        new Paragraph({
          style: 'CoverFact',
          ...towards,
          children: [...pen.words(label, own, { style: 'CoverFactLabel' }), pen.tab(), ...pen.words(value, own)],
        }),
    ),
    new Paragraph({ style: 'CoverDate', ...towards, children: pen.words(cover.asOf, own) }),
  ]
}

/** The entries are finished words with links of ours: a table-of-contents field would make Word ask to update it. */
function renderContents({ contents, contentsTitle, direction }: BriefingPack, pen: Pen): readonly Paragraph[] {
  if (contents.length === 0) return []
  return [
    new Paragraph({
      style: 'TOCHeading',
      pageBreakBefore: true,
      spacing: { before: 0 },
      ...directed(direction),
      children: pen.bookmark(contentsBookmark, pen.words(contentsTitle, pen.own)),
    }),
    ...contents.map(
      (entry) =>
        new Paragraph({ style: `TOC${entry.level}`, ...directed(entry.direction), children: pen.link(entry.text, entry.bookmark, entry) }),
    ),
  ]
}

function renderFootnotes({ footnotes, language, direction: own }: BriefingPack, pen: Pen): Record<string, { children: Paragraph[] }> {
  const rendered = footnotes.map(({ text, direction }) => {
    const words = pen.words(text, { language: direction === own ? language : 'und', direction })
    return new Paragraph({ style: 'FootnoteText', ...directed(direction), children: [pen.tab(), ...words] })
  })
  return Object.fromEntries(rendered.map((paragraph, index) => [String(index + 1), { children: [paragraph] }]))
}

function renderHeader({ header, direction, audience }: BriefingPack, pen: Pen): Paragraph {
  return new Paragraph({ style: 'Header', ...directed(direction), children: [...pen.words(header.mark, pen.own, { style: markStyle[audience] }), pen.wideSpace(), ...pen.words(header.title, pen.own)] })
}

function renderFooter({ footer, direction }: BriefingPack, pen: Pen): Paragraph {
  const end = footer.end.split(/(\{pages?\})/).flatMap((part): readonly ParagraphChild[] => {
    if (part === '{page}') return [new TextRun({ children: [PageNumber.CURRENT] })]
    if (part === '{pages}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })]
    return pen.words(part, pen.own)
  })
  return new Paragraph({ style: 'Footer', ...directed(direction), children: [...pen.words(footer.start, pen.own), pen.tab(), ...end] })
}
