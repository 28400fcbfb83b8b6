import { Document, Footer, Header, Packer, PageNumber, Paragraph, type ParagraphChild, TextRun } from 'docx'
import { usualLook } from '#shared/domain/pack-look'
import type { SentText } from '#shared/returned/sent-text'
import { renderBlocks } from './docx-blocks.ts'
import { openBody } from './docx-body.ts'
import { openCommentRanges } from './docx-comment-ranges.ts'
import { renderComments } from './docx-comments.ts'
import { hairline } from './docx-frames.ts'
import { directed } from './docx-note-lines.ts'
import { fileParts, stampPackage } from './docx-package.ts'
import { page, textWidth } from './docx-page.ts'
import { openPen, type Pen } from './docx-pen.ts'
import { markStyle } from './docx-running.ts'
import { packStyles } from './docx-styles.ts'
import { wordSafeText } from './word-safe-text.ts'

/** Stands in the file's properties, where Word would put a person. */
const writer = 'Aide-Mémoire'

/** In half-points: a pack's title fills a cover, this one stands over a text. */
const titleSize = 40

/**
 * Renders a text as a Word file (.docx) to be commented on: each paragraph in its style under a bookmark of its own, notes
 * as Word comments with author and date.
 *
 * Decides about looks only: every word comes from the model. Equal texts give equal bytes.
 */
export async function renderTextFile(text: SentText): Promise<Uint8Array> {
  const pen = openPen(text, openCommentRanges(text))
  const body = openBody()
  // In the order of reading: the pen numbers what it writes.
  const children = [...renderTitleBlock(text, pen), ...body.write(renderBlocks(text.blocks, pen, textWidth(usualLook, 'portrait'), false))]
  const links = [...pen.links]
  const file = new Document({
    title: wordSafeText(text.title),
    creator: writer,
    lastModifiedBy: writer,
    styles: packStyles(text.language),
    ...(text.comments.length > 0 ? { comments: { children: renderComments(text, pen) } } : {}),
    sections: [
      {
        properties: { titlePage: true, page },
        headers: { default: new Header({ children: [renderHeader(text, pen)] }), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: new Footer({ children: [renderFooter(text, pen)] }), first: new Footer({ children: [renderFooter(text, pen)] }) },
        children,
      },
    ],
  })
  const bytes = await Packer.toArrayBuffer(file, undefined, [body.finish(file, links), ...fileParts({ title: text.title, asOf: text.asOf })])
  return stampPackage(new Uint8Array(bytes), text.asOf)
}

function renderTitleBlock({ kicker, mark, title, facts, audience, direction }: SentText, pen: Pen): readonly Paragraph[] {
  const { own } = pen
  const towards = directed(direction)
  // The kicker is spaced out; Arabic letters would be torn from each other.
  const joined = direction === 'rtl' ? { characterSpacing: 0 } : {}
  return [
    new Paragraph({
      style: 'CoverKicker',
      ...towards,
      spacing: { before: 0, after: 160 },
      children: [...pen.words(kicker, own, joined), pen.tab(), ...pen.words(mark, own, { ...joined, style: markStyle[audience] })],
    }),
    new Paragraph({ style: 'Title', ...towards, spacing: { before: 0, after: 120 }, children: pen.words(title, own, { size: titleSize, sizeComplexScript: titleSize + 4 }) }),
    new Paragraph({ style: 'Muted', ...towards, spacing: { after: 360 }, border: { bottom: { ...hairline, space: 8 } }, children: pen.words(facts, own) }),
  ]
}

function renderHeader({ mark, kicker, title, audience, direction }: SentText, pen: Pen): Paragraph {
  const { own } = pen
  const name = kicker === '' ? title : `${kicker} · ${title}`
  return new Paragraph({ style: 'Header', ...directed(direction), children: [...pen.words(mark, own, { style: markStyle[audience] }), pen.wideSpace(), ...pen.words(name, own)] })
}

function renderFooter({ pageOfPages, direction }: SentText, pen: Pen): Paragraph {
  const numbers = pageOfPages.split(/(\{pages?\})/).flatMap((part): readonly ParagraphChild[] => {
    if (part === '{page}') return [new TextRun({ children: [PageNumber.CURRENT] })]
    if (part === '{pages}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })]
    return pen.words(part, pen.own)
  })
  return new Paragraph({ style: 'Footer', ...directed(direction), children: [pen.tab(), ...numbers] })
}
