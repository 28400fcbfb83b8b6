import {
  Bookmark,
  Document,
  Footer,
  Header,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { BriefingPack } from '#shared/domain/pack'
import { renderBlocks } from './docx-blocks.ts'
import { fileParts, stampPackage } from './docx-package.ts'
import { packStyles, page } from './docx-styles.ts'
import { type Tongue, renderWords, tab } from './docx-words.ts'
import { wordSafeText } from './word-safe-text.ts'

const contentsBookmark = 'contents'

/**
 * Renders a briefing pack as a Word file (.docx).
 *
 * Decides about looks only: every word comes from the pack. Equal packs give equal bytes. The file holds no field but
 * page numbers, so that Word opens it without a question, and names no person or machine.
 */
export async function renderDocx(pack: BriefingPack): Promise<Uint8Array> {
  const own: Tongue = pack
  const file = new Document({
    title: wordSafeText(pack.cover.title),
    creator: 'Aide-Mémoire',
    lastModifiedBy: 'Aide-Mémoire',
    styles: packStyles(pack.language),
    footnotes: Object.fromEntries(
      pack.footnotes.map(({ text, direction }, index) => [
        String(index + 1),
        { children: [renderFootnote(text, { language: direction === pack.direction ? pack.language : 'und', direction })] },
      ]),
    ),
    sections: [
      {
        properties: {
          // The cover is the first page of the one section: it has no header and footer, but it counts.
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.marginTop,
              bottom: page.marginBottom,
              left: page.marginSide,
              right: page.marginSide,
              header: page.headerFooter,
              footer: page.headerFooter,
            },
          },
        },
        headers: { default: new Header({ children: [renderHeader(pack, own)] }), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: new Footer({ children: [renderFooter(pack, own)] }), first: new Footer({ children: [new Paragraph({})] }) },
        children: [...renderCover(pack, own), ...renderContents(pack, own), ...renderBlocks(pack.blocks, own)],
      },
    ],
  })
  const bytes = await Packer.toArrayBuffer(file, undefined, fileParts(pack))
  return stampPackage(new Uint8Array(bytes), pack.asOf)
}

function renderCover({ cover }: BriefingPack, own: Tongue): readonly Paragraph[] {
  const towards = bidirectional(own)
  return [
    new Paragraph({ style: 'CoverKicker', ...towards, children: renderWords(cover.kicker, own) }),
    new Paragraph({ style: 'Title', ...towards, children: renderWords(cover.title, own) }),
    ...cover.facts.map(
      ({ label, value }) =>
        new Paragraph({
          style: 'CoverFact',
          ...towards,
          children: [...renderWords(label, own, { style: 'CoverFactLabel' }), tab(), ...renderWords(value, own)],
        }),
    ),
    new Paragraph({ style: 'CoverDate', ...towards, children: renderWords(cover.asOf, own) }),
  ]
}

/** The entries are finished words with links of ours: a table-of-contents field would make Word ask to update it. */
function renderContents({ contents, contentsTitle }: BriefingPack, own: Tongue): readonly Paragraph[] {
  return [
    new Paragraph({
      style: 'TOCHeading',
      pageBreakBefore: true,
      spacing: { before: 0 },
      ...bidirectional(own),
      children: [new Bookmark({ id: contentsBookmark, children: renderWords(contentsTitle, own) })],
    }),
    ...contents.map(
      (entry) =>
        new Paragraph({
          style: `TOC${entry.level}`,
          ...bidirectional(entry),
          children: [new InternalHyperlink({ anchor: entry.bookmark, children: renderWords(entry.text, entry) })],
        }),
    ),
  ]
}

function renderFootnote(text: string, tongue: Tongue): Paragraph {
  return new Paragraph({ style: 'FootnoteText', ...bidirectional(tongue), children: [tab(), ...renderWords(text, tongue)] })
}

function renderHeader({ header }: BriefingPack, own: Tongue): Paragraph {
  return new Paragraph({ style: 'Header', ...bidirectional(own), children: renderWords(header, own) })
}

function renderFooter({ footer }: BriefingPack, own: Tongue): Paragraph {
  const end = footer.end.split(/(\{pages?\})/).flatMap((part): readonly ParagraphChild[] => {
    if (part === '{page}') return [new TextRun({ children: [PageNumber.CURRENT] })]
    if (part === '{pages}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })]
    return renderWords(part, own)
  })
  return new Paragraph({ style: 'Footer', ...bidirectional(own), children: [...renderWords(footer.start, own), tab(), ...end] })
}

function bidirectional({ direction }: Pick<Tongue, 'direction'>): { bidirectional?: true } {
  return direction === 'rtl' ? { bidirectional: true } : {}
}
