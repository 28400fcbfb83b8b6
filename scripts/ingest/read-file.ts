import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readSource } from '#renderer/ingest/index.ts'
import type { ImportDraft, ImportError } from '#shared/domain/import'
import { failed, type Result } from '#shared/lib/result'

/** What one file of the headless door becomes: one line of JSON. */
export type DoorLine =
  | {
      readonly ok: true
      readonly file: string
      readonly meta: object
      readonly paragraphs: readonly object[]
      readonly footnotes: readonly object[]
      readonly report: object
      readonly contentHash: string
      readonly engineVersion: number
    }
  | { readonly ok: false; readonly file: string; readonly error: ImportError }

/** Reads one file by the app's own modules, as a line of the door. */
export async function readFileForDoor(file: string): Promise<DoorLine> {
  return doorLine(file, await readDraft(file))
}

/** Reads one file by the app's own modules. */
export async function readDraft(file: string): Promise<Result<ImportDraft, ImportError>> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch {
    return failed({ code: 'damaged', message: 'The file cannot be opened: it is missing or not readable.' })
  }
  return readSource({ name: basename(file), bytes: new Uint8Array(bytes) }).catch(bug)
}

/** A bug of ours ends in a coded error as well: a door that throws would lose the other files. */
function bug(error: unknown): Result<ImportDraft, ImportError> {
  return failed({
    code: 'damaged',
    message: `The file could not be read: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  })
}

function doorLine(file: string, read: Result<ImportDraft, ImportError>): DoorLine {
  if (!read.ok) return { ok: false, file, error: read.error }
  const { masthead, paragraphs, footnotes, report, format, contentHash, engineVersion } = read.value
  return {
    ok: true,
    file,
    meta: { ...masthead, format },
    paragraphs: paragraphs.map(({ id, kind, label, level, container, text, page, calls }) => ({
      id,
      kind,
      label,
      level,
      container,
      text,
      page,
      ...(calls.length > 0 ? { calls } : {}),
    })),
    footnotes: footnotes.map(({ label, text, page }) => ({ label, text, page })),
    report,
    contentHash,
    engineVersion,
  }
}
