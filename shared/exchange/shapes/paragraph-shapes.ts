import type { Footnote, FootnoteCall, PageBox, Paragraph, ParagraphKind, PrintedDifference, TextRange } from '#shared/domain/paragraph'
import { type Shape, count, id, list, measure, oneOf, optional, orNull, record, sha256, text } from './shape.ts'

export const paragraphKind: Shape<ParagraphKind> = oneOf(
  'heading',
  'annex-heading',
  'organLine',
  'preambular',
  'operative',
  'subparagraph',
  'footnote',
  'table',
)

const range = record<TextRange>({ start: count, end: count })
const box = record<PageBox>({ page: count, x: measure, y: measure, width: measure, height: measure })
const call = record<FootnoteCall>({ offset: count, label: text })
const difference = record<PrintedDifference>({ start: count, end: count, printed: text })

export const paragraph: Shape<Paragraph> = record<Paragraph>({
  id: id(),
  kind: paragraphKind,
  label: orNull(text),
  path: list(text),
  level: count,
  container: text,
  ordinal: count,
  text,
  hash: sha256,
  page: orNull(count),
  boxes: optional(list(box)),
  italics: list(range),
  calls: list(call),
  printed: optional(list(difference)),
})

export const footnote: Shape<Footnote> = record<Footnote>({
  label: text,
  text,
  page: orNull(count),
  was: optional(paragraph),
})
