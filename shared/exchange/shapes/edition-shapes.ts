import type { Doubt, Edition, FurtherSource, FurnitureLine, NumberingRun, ReadingReport, SourceFormat } from '#shared/domain/edition'
import type { EditionText } from '../exchange-file.ts'
import { doubtCode } from './doubt-code.ts'
import { mastheadFields } from './masthead-shape.ts'
import { footnote, paragraph } from './paragraph-shapes.ts'
import { recordedRepair } from './repair-shape.ts'
import { type Shape, count, id, list, literal, measure, oneOf, optional, orNull, record, sha256, text } from './shape.ts'

const format: Shape<SourceFormat> = oneOf('pdf', 'docx', 'html', 'txt', 'akn')

const report = record<ReadingReport>({
  numbering: list(
    record<NumberingRun>({ container: text, first: text, last: text, missing: list(text), duplicated: list(text) }),
  ),
  furniture: list(record<FurnitureLine>({ text, page: count, why: text, was: optional(paragraph) })),
  doubts: list(record<Doubt>({ code: doubtCode, ordinal: orNull(count), confidence: measure, detail: text })),
  settled: optional(list(record<Pick<Doubt, 'code' | 'detail'>>({ code: doubtCode, detail: text }))),
  pages: orNull(count),
})

export const edition: Shape<Edition> = record<Edition>({
  ...mastheadFields,
  id: id(),
  instrumentId: id(),
  format,
  sourceName: text,
  sourceSha256: sha256,
  furtherSources: optional(list(record<FurtherSource>({ format, sourceName: text, sourceSha256: sha256 }))),
  readAs: optional(literal('original')),
  revises: optional(id()),
  contentHash: sha256,
  engineVersion: count,
  paragraphCount: count,
  footnotes: list(footnote),
  report,
  repairs: list(recordedRepair),
  review: oneOf('clean', 'waiting', 'approved'),
  importedAt: text,
  origin: oneOf('imported', 'sample'),
})

export const editionText: Shape<EditionText> = record<EditionText>({ editionId: id(), paragraphs: list(paragraph) })
