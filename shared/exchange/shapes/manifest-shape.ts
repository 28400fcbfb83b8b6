import * as v from 'valibot'
import type { ExchangeManifest, ExchangeScope, ExchangeTable, ManifestEntry } from '../exchange-file.ts'
import { exchangeFormat } from '../exchange-file.ts'
import { tableNames } from '../tables.ts'
import { type Shape, anyOf, count, id, list, literal, oneOf, record, sha256, text } from './shape.ts'

const scope: Shape<ExchangeScope> = anyOf<ExchangeScope>(
  record<Extract<ExchangeScope, { type: 'whole' }>>({ type: literal('whole') }),
  record<Extract<ExchangeScope, { type: 'meeting' }>>({ type: literal('meeting'), meetingId: id(), title: text }),
)

/** What can be read of a manifest of any version, to say whether it is ours to read. */
export const anyManifest: Shape<{ readonly format: string; readonly version: number; readonly appVersion?: string | undefined }> = v.object({
  format: v.literal(exchangeFormat),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  appVersion: v.optional(v.string()),
})

export const manifest: Shape<ExchangeManifest> = record<ExchangeManifest>({
  format: literal(exchangeFormat),
  version: count,
  appVersion: text,
  created: text,
  scope,
  tables: list(record<{ readonly name: ExchangeTable; readonly rows: number }>({ name: oneOf(...tableNames), rows: count })),
  entries: list(record<ManifestEntry>({ path: text, bytes: count, sha256 })),
})
