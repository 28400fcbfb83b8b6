import { Footer, Header, PageNumber, Paragraph, type ParagraphChild, TabStopType, TextRun } from 'docx'
import type { BriefingPack } from '#shared/domain/pack'
import { directed } from './docx-note-lines.ts'
import { type Orientation, textWidth } from './docx-page.ts'
import type { Pen } from './docx-pen.ts'

export const markStyle = { internal: 'InternalMark', shareable: 'ShareableMark' } as const

/** Renders the head of each page of a section: the organisation's own line, then the mark and the title. */
export function renderHeader({ header, direction, audience, look }: BriefingPack, pen: Pen): Header {
  const towards = directed(direction)
  const running = [...pen.words(header.mark, pen.own, { style: markStyle[audience] }), pen.wideSpace(), ...pen.words(header.title, pen.own)]
  return new Header({
    children: [
      ...(look.headerText.trim() === '' ? [] : [new Paragraph({ style: 'Header', ...towards, children: pen.words(look.headerText, pen.own) })]),
      new Paragraph({ style: 'Header', ...towards, children: running }),
    ],
  })
}

/** Renders the foot of each page of a section, with its numbers at the section's own edge. */
export function renderFooter({ footer, direction, look }: BriefingPack, pen: Pen, orientation: Orientation): Footer {
  const towards = directed(direction)
  const upright = textWidth(look, 'portrait')
  const width = textWidth(look, orientation)
  const tabStops = [...(width === upright ? [] : [{ type: TabStopType.CLEAR, position: upright }]), { type: TabStopType.RIGHT, position: width }]
  const numbers = footer.end.split(/(\{pages?\})/).flatMap((part): readonly ParagraphChild[] => {
    if (part === '{page}') return [new TextRun({ children: [PageNumber.CURRENT] })]
    if (part === '{pages}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })]
    return pen.words(part, pen.own)
  })
  return new Footer({
    children: [
      new Paragraph({ style: 'Footer', ...towards, tabStops, children: [...pen.words(footer.start, pen.own), pen.tab(), ...numbers] }),
      ...(look.footerText.trim() === '' ? [] : [new Paragraph({ style: 'Footer', ...towards, children: pen.words(look.footerText, pen.own) })]),
    ],
  })
}
