import type { Edition } from '#shared/domain/edition'
import {
  type ExchangeManifest,
  type ExchangeRows,
  type ExchangeScope,
  type ManifestEntry,
  exchangeFormat,
  exchangeVersion,
} from '#shared/exchange/exchange-file'
import { tableNames, tablePath } from '#shared/exchange/tables'
import { sha256 } from './sha256.ts'
import { manifestPath, sourcePath } from './paths.ts'

export interface ExchangeContents {
  readonly rows: ExchangeRows
  readonly scope: ExchangeScope
  /** Gives the file that an edition was read from; null where the library has none. Asked for one at a time. */
  readonly readSource: (edition: Edition) => Promise<Uint8Array | null>
}

/** Who writes the file and when; from outside, so that equal libraries give equal files. */
export interface ExchangeOrigin {
  readonly appVersion: string
  /** ISO 8601, UTC. */
  readonly created: string
}

/** Formats that are compressed already: a second time only costs. */
const isCompressed = ({ format }: Edition): boolean => format === 'pdf' || format === 'docx'

/** Writes rows and their sources as an exchange file (`docs/exchange-file.md`). */
export async function writeExchange({ rows, scope, readSource }: ExchangeContents, { appVersion, created }: ExchangeOrigin): Promise<Uint8Array> {
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import('@zip.js/zip.js/index-native.js')
  // A zip names local times without a zone: one and the same moment keeps equal files equal.
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, extendedTimestamp: false, lastModDate: new Date(1980, 0, 1) })
  const entries: ManifestEntry[] = []
  const add = async (path: string, bytes: Uint8Array, level: number): Promise<void> => {
    await zip.add(path, new Uint8ArrayReader(bytes), { level })
    entries.push({ path, bytes: bytes.length, sha256: await sha256(bytes) })
  }
  for (const name of tableNames) await add(tablePath(name), encodeRows(rows[name]), compressed)
  const written = new Set<string>()
  for (const edition of rows.editions) {
    const path = sourcePath(edition.sourceSha256)
    const bytes = written.has(path) ? null : await readSource(edition)
    if (bytes === null) continue
    written.add(path)
    await add(path, bytes, isCompressed(edition) ? stored : compressed)
  }
  const manifest: ExchangeManifest = {
    format: exchangeFormat,
    version: exchangeVersion,
    appVersion,
    created,
    scope,
    tables: tableNames.map((name) => ({ name, rows: rows[name].length })),
    entries,
  }
  const words = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)
  await zip.add(manifestPath, new Uint8ArrayReader(words), { level: compressed })
  return zip.close()
}

const stored = 0
const compressed = 6

/** A row a line, so that two files can be compared by eye. */
function encodeRows(rows: readonly object[]): Uint8Array {
  const lines = rows.map((row) => JSON.stringify(row))
  return new TextEncoder().encode(lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`)
}
