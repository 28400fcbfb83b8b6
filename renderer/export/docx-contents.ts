import { LeaderType, Paragraph, SimpleField, TabStopType } from 'docx'
import type { BriefingPack } from '#shared/domain/pack'
import { pageNumbers } from '#shared/pack/paginate'
import { directed } from './docx-note-lines.ts'
import { textWidth } from './docx-page.ts'
import type { Pen } from './docx-pen.ts'

const contentsBookmark = 'contents'

/**
 * Renders the contents: finished words with links of ours, and a page number each as a field with a finished result,
 * which is an estimate until somebody updates it. A table-of-contents field would make Word ask to do so.
 */
export function renderContents(pack: BriefingPack, pen: Pen): readonly Paragraph[] {
  const { contents, contentsTitle, direction, look } = pack
  if (contents.length === 0) return []
  const pages = pageNumbers(pack)
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
        new Paragraph({
          style: `TOC${entry.level}`,
          tabStops: [{ type: TabStopType.RIGHT, position: textWidth(look, 'portrait'), leader: LeaderType.DOT }],
          ...directed(entry.direction),
          children: pen.linkAround(entry.bookmark, [...pen.words(entry.text, entry), pen.tab(), pageField(entry.bookmark, pages.get(entry.bookmark))]),
        }),
    ),
  ]
}

/** A field in its short form, which is never marked as out of date. */
function pageField(bookmark: string, page: number | undefined): SimpleField {
  return new SimpleField(`PAGEREF ${bookmark} \\h`, page === undefined ? '' : String(page))
}
