import { Document, Footer, Header, type ISectionOptions, Packer, Paragraph } from 'docx'
import type { BriefingPack, PackBlock } from '#shared/domain/pack'
import { renderBlocks } from './docx-blocks.ts'
import { type BodyWriter, openBody } from './docx-body.ts'
import { openCommentRanges } from './docx-comment-ranges.ts'
import { renderComments } from './docx-comments.ts'
import { renderContents } from './docx-contents.ts'
import { renderCover } from './docx-cover.ts'
import { directed } from './docx-note-lines.ts'
import { stylesOf } from './docx-own-styles.ts'
import { fileParts, stampPackage } from './docx-package.ts'
import { type Orientation, pageOf, textWidth } from './docx-page.ts'
import { type Pen, openPen } from './docx-pen.ts'
import { renderFooter, renderHeader } from './docx-running.ts'
import { wordSafeText } from './word-safe-text.ts'

const author = 'Aide-Mémoire'

/**
 * Renders a briefing pack as a Word file (.docx).
 *
 * Decides about looks only: every word comes from the pack. Equal packs give equal bytes. The file holds no field but
 * page numbers, and those of the contents are written with an estimate that Word may correct, so that it opens the file
 * without a question. It names no person or machine.
 */
export async function renderDocx(pack: BriefingPack): Promise<Uint8Array> {
  const pen = openPen(pack, openCommentRanges(pack))
  const body = openBody()
  // In the order of reading: the pen numbers what it writes.
  const sections = renderSections(pack, pen, body)
  const links = [...pen.links]
  const file = new Document({
    title: wordSafeText(pack.cover.title),
    creator: author,
    lastModifiedBy: author,
    ...stylesOf(pack.look, pack.language),
    footnotes: renderFootnotes(pack, pen),
    ...(pack.comments.length > 0 ? { comments: { children: renderComments(pack, pen) } } : {}),
    sections,
  })
  const bytes = await Packer.toArrayBuffer(file, undefined, [body.finish(file, links), ...fileParts({ title: pack.cover.title, asOf: pack.asOf })])
  return stampPackage(new Uint8Array(bytes), pack.asOf)
}

/** Pages that lie begin a section, and so do those that stand again; numbers run on. */
function renderSections(pack: BriefingPack, pen: Pen, body: BodyWriter): readonly ISectionOptions[] {
  const { look } = pack
  return cutSections(pack.blocks).map(({ orientation, blocks }, index) => {
    const isFirst = index === 0
    const header = renderHeader(pack, pen)
    const footer = renderFooter(pack, pen, orientation)
    return {
      // The cover is the first page of the first section: it has no header and footer, but it counts.
      properties: { page: pageOf(look, orientation), ...(isFirst ? { titlePage: true } : {}) },
      headers: { default: header, ...(isFirst ? { first: new Header({ children: [new Paragraph({})] }) } : {}) },
      footers: { default: footer, ...(isFirst ? { first: new Footer({ children: [new Paragraph({})] }) } : {}) },
      children: [...(isFirst ? [...renderCover(pack, pen), ...renderContents(pack, pen)] : []), ...body.write(renderBlocks(blocks, pen, textWidth(look, orientation), !isFirst))],
    }
  })
}

interface Section {
  readonly orientation: Orientation
  readonly blocks: readonly PackBlock[]
}

/** The first section stands upright and holds the cover; of those after it none is empty. */
function cutSections(blocks: readonly PackBlock[]): readonly Section[] {
  const sections: { orientation: Orientation; blocks: PackBlock[] }[] = [{ orientation: 'portrait', blocks: [] }]
  for (const block of blocks) {
    if (block.type === 'orientation') sections.push({ orientation: block.to, blocks: [] })
    else sections.at(-1)?.blocks.push(block)
  }
  return sections.filter(({ blocks: own }, index) => index === 0 || own.some(({ type }) => type !== 'page-break'))
}

function renderFootnotes({ footnotes, language, direction: own }: BriefingPack, pen: Pen): Record<string, { children: Paragraph[] }> {
  const rendered = footnotes.map(({ text, direction }) => {
    const words = pen.words(text, { language: direction === own ? language : 'und', direction })
    return new Paragraph({ style: 'FootnoteText', ...directed(direction), children: [pen.tab(), ...words] })
  })
  return Object.fromEntries(rendered.map((paragraph, index) => [String(index + 1), { children: [paragraph] }]))
}
