import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'

/** The paragraphs with which a page begins; a paragraph without a page turns none. `pageBefore` is null at the start of a text. */
export function pageTurns(paragraphs: readonly Paragraph[], pageBefore: number | null): ReadonlySet<ParagraphId> {
  const turns = new Set<ParagraphId>()
  let page = pageBefore
  for (const paragraph of paragraphs) {
    if (paragraph.page !== null && page !== null && paragraph.page !== page) turns.add(paragraph.id)
    page = paragraph.page ?? page
  }
  return turns
}
