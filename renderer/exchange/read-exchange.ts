import * as v from 'valibot'
import { type Archive, ArchiveTooLarge, openArchive } from '#renderer/archive/open-archive.ts'
import { checkRows, checkTogether } from '#shared/exchange/check-rows'
import {
  type ExchangeError,
  type ExchangeManifest,
  type ExchangeRows,
  type ExchangeTable,
  exchangeVersion,
} from '#shared/exchange/exchange-file'
import { anyManifest, manifest as manifestShape } from '#shared/exchange/shapes/manifest-shape'
import { upgradeRows } from '#shared/exchange/older-files'
import { emptyLists, setRows, tableNames, tablePath } from '#shared/exchange/tables'
import { type Result, failed, ok } from '#shared/lib/result'
import { exchangeLimits } from './limits.ts'
import { manifestPath, sourceHash, sourcePath } from './paths.ts'
import { sha256 } from './sha256.ts'

/** A file that was read and checked; nothing of it is stored yet. */
export interface ExchangeFile {
  readonly manifest: ExchangeManifest
  readonly rows: ExchangeRows
  /** Inflates and checks one source; null where the file has none of that hash. */
  readonly readSource: (sha256: string) => Promise<Result<Uint8Array | null, ExchangeError>>
}

/**
 * Reads an exchange file with full distrust: sizes while inflating, the manifest, the checksum of every entry that is
 * read, the shape of every row.
 *
 * A file of a newer version is refused, never read in part. Sources are inflated only when they are asked for.
 */
export async function readExchange(bytes: Uint8Array): Promise<Result<ExchangeFile, ExchangeError>> {
  return guarded(async () => {
    const archive = await openArchive(bytes, exchangeLimits).catch(notOurs)
    if (!('paths' in archive)) return archive
    if (archive.folders.length > 0) return notOurs(new Error(`a folder of its own: ${archive.folders.join(', ')}`))
    const manifest = await readManifest(archive)
    if (!manifest.ok) return manifest
    const checked = checkEntries(archive, manifest.value)
    if (!checked.ok) return checked
    const rows = await readRows(archive, manifest.value)
    if (!rows.ok) return rows
    const readSource: ExchangeFile['readSource'] = (hash) => readOneSource(archive, manifest.value, hash)
    return ok({ manifest: manifest.value, rows: rows.value, readSource })
  })
}

/** Broken archives end in a code wherever they break; anything else that is thrown is a bug, but it is met here with hostile bytes. */
async function guarded<Value>(work: () => Promise<Result<Value, ExchangeError>>): Promise<Result<Value, ExchangeError>> {
  try {
    return await work()
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return failed({ code: error instanceof ArchiveTooLarge ? 'too-large' : 'damaged', detail })
  }
}

function notOurs(error: unknown): { readonly ok: false; readonly error: ExchangeError } {
  if (error instanceof ArchiveTooLarge) throw error
  return failed({ code: 'not-a-library-file', detail: error instanceof Error ? error.message : 'no zip archive' })
}

async function readManifest(archive: Archive): Promise<Result<ExchangeManifest, ExchangeError>> {
  const bytes = await archive.read(manifestPath, exchangeLimits.manifest)
  if (bytes === null) return failed({ code: 'not-a-library-file', detail: `no ${manifestPath}` })
  const untrusted = parseJson(bytes)
  const known = v.safeParse(anyManifest, untrusted)
  if (!known.success) return failed({ code: 'not-a-library-file', detail: `${manifestPath} names another format` })
  const { version, appVersion } = known.output
  if (version > exchangeVersion) return failed({ code: 'newer-version', detail: `${version}, written by version ${appVersion ?? 'unknown'} of the app` })
  const whole = v.safeParse(manifestShape, untrusted)
  return whole.success ? ok(whole.output) : damaged(`${manifestPath}: ${v.getDotPath(whole.issues[0]) ?? ''} ${whole.issues[0].message}`)
}

/** The manifest names every entry but itself, once, and nothing that is not there or not ours. */
function checkEntries(archive: Archive, { entries, tables }: ExchangeManifest): Result<null, ExchangeError> {
  const named = new Set(entries.map(({ path }) => path))
  if (named.size !== entries.length) return damaged('the manifest names an entry twice')
  const tablePaths = new Set(tables.map(({ name }) => tablePath(name)))
  if (tablePaths.size !== tables.length) return damaged('the manifest names a table twice')
  for (const path of named) {
    if (!archive.paths.has(path)) return damaged(`${path} is missing`)
    if (!tablePaths.has(path) && sourceHash(path) === null) return damaged(`${path} belongs to no library file`)
  }
  for (const path of [...tablePaths, ...archive.paths]) {
    if (path !== manifestPath && !named.has(path)) return damaged(`${path} is not in the manifest`)
  }
  return ok(null)
}

async function readRows(archive: Archive, manifest: ExchangeManifest): Promise<Result<ExchangeRows, ExchangeError>> {
  const rows = emptyLists()
  const read = async <Name extends ExchangeTable>(name: Name): Promise<Result<null, ExchangeError>> => {
    const counted = manifest.tables.find((table) => table.name === name)
    if (counted === undefined) return ok(null)
    const bytes = await readEntry(archive, manifest, tablePath(name), exchangeLimits.table)
    if (!bytes.ok) return bytes
    const checked = checkRows(name, upgradeRows(name, manifest.version, parseJson(bytes.value)))
    if (!checked.ok) return checked
    if (checked.value.length !== counted.rows) return damaged(`${tablePath(name)} has ${checked.value.length} rows, the manifest says ${counted.rows}`)
    setRows(rows, name, checked.value)
    return ok(null)
  }
  for (const name of tableNames) {
    const done = await read(name)
    if (!done.ok) return done
  }
  return checkTogether(rows)
}

function readOneSource(archive: Archive, manifest: ExchangeManifest, hash: string): Promise<Result<Uint8Array | null, ExchangeError>> {
  const path = sourcePath(hash)
  return guarded<Uint8Array | null>(async () => {
    if (!archive.paths.has(path)) return ok(null)
    const bytes = await readEntry(archive, manifest, path, exchangeLimits.source)
    // The name of a source is its hash: the manifest cannot make another file of it.
    return bytes.ok && (await sha256(bytes.value)) !== hash ? damaged(`${path} has other bytes`) : bytes
  })
}

async function readEntry(archive: Archive, { entries }: ExchangeManifest, path: string, maxBytes: number): Promise<Result<Uint8Array, ExchangeError>> {
  const named = entries.find((entry) => entry.path === path)
  const bytes = await archive.read(path, maxBytes)
  if (named === undefined || bytes === null) return damaged(`${path} is missing`)
  if (bytes.length !== named.bytes || (await sha256(bytes)) !== named.sha256) return damaged(`${path} has other bytes than the manifest says`)
  return ok(bytes)
}

/** What is no JSON is null, which no shape takes. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // The shapes say where and why.
    return null
  }
}

function damaged(detail: string): { readonly ok: false; readonly error: ExchangeError } {
  return failed({ code: 'damaged', detail })
}
