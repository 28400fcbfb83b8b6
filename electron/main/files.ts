import { randomBytes } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { SourceFile } from '#shared/domain/import'
import { type FileError, type LookFileKind, maxCrossingBytes } from '#shared/ipc/contract'
import { failed, ok, type Result } from '#shared/lib/result'

/** The formats that can be read. The content decides in the end; this only keeps a wrong click from loading a film. */
export const readableExtensions = ['pdf', 'docx', 'html', 'htm', 'txt', 'xml'] as const
/** What the page may have written. A name with any other ending is refused before a dialog opens. */
const writableExtensions = ['docx', 'xml', 'zip', 'pdf', 'html'] as const
type WritableExtension = (typeof writableExtensions)[number]
/** Control characters, and what Windows keeps for itself. */
const reserved = /[\p{Cc}<>:"|?*]/gu
/** Ending of a library file. */
export const libraryExtension = 'zip'
/** What an organisation's look may be taken from. */
export const lookExtensions: Readonly<Record<LookFileKind, readonly string[]>> = { picture: ['png', 'jpg', 'jpeg'], 'word-styles': ['docx', 'dotx'] }
/** A larger logo or Word file would make every pack a large one. */
const maxLookBytes = 20 * 1024 * 1024
/** The largest source that is read whole into memory. */
export const maxFileBytes = 100 * 1024 * 1024

/** Reads one chosen source whole. */
export const readSourceFile = (path: string): Promise<Result<SourceFile, FileError>> => readWhole(path, readableExtensions, maxFileBytes)

/** Reads a chosen library file whole. */
export const readLibraryFile = (path: string): Promise<Result<SourceFile, FileError>> => readWhole(path, [libraryExtension], maxCrossingBytes)

/** Reads a chosen picture or Word file whole. */
export const readLookFile = (kind: LookFileKind, path: string): Promise<Result<SourceFile, FileError>> => readWhole(path, lookExtensions[kind], maxLookBytes)

async function readWhole(path: string, extensions: readonly string[], maxBytes: number): Promise<Result<SourceFile, FileError>> {
  const name = basename(path)
  if (!extensions.includes(extensionOf(name))) return failed({ code: 'unsupported-extension', name })
  try {
    // A pipe or a device would never end.
    if (!(await stat(path)).isFile()) return failed({ code: 'not-readable', name })
    const handle = await open(path)
    try {
      if ((await handle.stat()).size > maxBytes) return failed({ code: 'too-large', name })
      return ok({ name, bytes: new Uint8Array(await handle.readFile()) })
    } finally {
      await handle.close()
    }
  } catch {
    // Gone, forbidden or a folder: the user is told which file, and that it could not be read.
    return failed({ code: 'not-readable', name })
  }
}

/**
 * Turns a name that the page proposes into one that is safe on every system: no folder, no reserved character.
 * Null when nothing is left of it or its ending is not one that may be written.
 */
export function parseFileName(proposed: string): { readonly name: string; readonly extension: WritableExtension } | null {
  const name = (proposed.split(/[\\/]/).at(-1) ?? '').replaceAll(reserved, '-').replaceAll(/^[. ]+|[. ]+$/g, '')
  const extension = writableExtensions.find((known) => known === extensionOf(name))
  return extension === undefined ? null : { name, extension }
}

/** Gives a path its ending when the user typed none, or another one. */
export function withExtension(extension: WritableExtension, path: string): string {
  return extensionOf(path) === extension ? path : `${path}.${extension}`
}

/**
 * Writes a file so that at any moment, even after a power cut, there is the old one or the whole new one: into a
 * temporary file beside it, flushed, then renamed.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<string, FileError>> {
  const name = basename(path)
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
    await flushFolder(dirname(path))
    return ok(name)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {
      // It may never have come into being; the first failure is the one to tell.
    })
    return failed({ code: isFull(error) ? 'disk-full' : 'not-writable', name })
  }
}

/** Says whether something lies at a path already. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** Without it the new name may be lost with the power although the bytes are safe. Windows cannot flush a folder. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } catch {
    // Some network drives refuse it; the file itself has been flushed.
  } finally {
    await handle.close()
  }
}

function isFull(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'ENOSPC' || code === 'EDQUOT'
}

const extensionOf = (name: string): string => extname(name).slice(1).toLowerCase()
