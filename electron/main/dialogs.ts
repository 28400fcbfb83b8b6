import { dirname, join } from 'node:path'
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron'
import type { SourceFile } from '#shared/domain/import'
import type { FileError, LookFileKind } from '#shared/ipc/contract'
import { failed, ok, type Result } from '#shared/lib/result'
import type { LinkQuestion } from './external-links.ts'
import { exists, libraryExtension, lookExtensions, parseFileName, readLibraryFile, readLookFile, readSourceFile, readableExtensions, withExtension, writeWhole } from './files.ts'
import type { Remembered } from './shell-state.ts'
import { words } from './words.ts'

/** Lets the user choose files and reads them; what cannot be read comes back as an error beside the rest. */
export async function openSourceFiles(
  window: BrowserWindow,
  remembered: Remembered,
): Promise<readonly Result<SourceFile, FileError>[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.open.title,
    // Since Electron 43 dialogs open in Downloads unless told otherwise.
    defaultPath: remembered.get().openFolder ?? app.getPath('documents'),
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: words.open.texts, extensions: [...readableExtensions] },
      { name: words.open.all, extensions: ['*'] },
    ],
  })
  const [first] = filePaths
  if (canceled || first === undefined) return []
  remembered.change({ openFolder: dirname(first) })
  const read: Result<SourceFile, FileError>[] = []
  // One after the other: a folder of large files must not sit in memory twice.
  for (const path of filePaths) read.push(await readSourceFile(path))
  return read
}

/** Lets the user choose one library file and reads it. Null where the user cancelled. */
export async function openLibraryFile(window: BrowserWindow, remembered: Remembered): Promise<Result<SourceFile | null, FileError>> {
  const path = await chooseOne(window, remembered, words.open.libraryTitle, { name: words.open.library, extensions: [libraryExtension] })
  return path === null ? ok(null) : readLibraryFile(path)
}

/** Lets the user choose what the look of packs is taken from, and reads it. Null where the user cancelled. */
export async function openLookFile(window: BrowserWindow, remembered: Remembered, kind: LookFileKind): Promise<Result<SourceFile | null, FileError>> {
  const { title, name } = words.open.look[kind]
  const path = await chooseOne(window, remembered, title, { name, extensions: [...lookExtensions[kind]] })
  return path === null ? ok(null) : readLookFile(kind, path)
}

/** Null where the user cancelled. */
async function chooseOne(window: BrowserWindow, remembered: Remembered, title: string, filter: FileFilter): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    defaultPath: remembered.get().openFolder ?? app.getPath('documents'),
    properties: ['openFile'],
    filters: [filter],
  })
  const [path] = filePaths
  if (canceled || path === undefined) return null
  remembered.change({ openFolder: dirname(path) })
  return path
}

/** Lets the user choose where to save, and writes the bytes there. */
export async function saveFile(
  window: BrowserWindow,
  remembered: Remembered,
  suggestedName: string,
  bytes: Uint8Array,
): Promise<Result<string | null, FileError>> {
  const wanted = parseFileName(suggestedName)
  if (wanted === null) return failed({ code: 'unsupported-extension', name: suggestedName })
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words.save.title,
    defaultPath: join(remembered.get().saveFolder ?? app.getPath('documents'), wanted.name),
    filters: [{ name: words.save.kinds[wanted.extension], extensions: [wanted.extension] }],
  })
  if (canceled || !filePath) return ok(null)
  const path = withExtension(wanted.extension, filePath)
  // The dialog has asked about the name that was typed, not about the one that we completed.
  if (path !== filePath && (await exists(path)) && !(await mayReplace(window, path))) return ok(null)
  remembered.change({ saveFolder: dirname(path) })
  return writeWhole(path, bytes)
}

/** Asks before an address leaves for another program. Cancel is the default answer. */
export async function mayOpenLink(window: BrowserWindow, link: LinkQuestion): Promise<boolean> {
  return agrees(window, words.link.message.replace('{place}', link.goesTo), link.address, words.link.open)
}

async function mayReplace(window: BrowserWindow, path: string): Promise<boolean> {
  return agrees(window, words.save.replaceMessage, path, words.save.replace)
}

async function agrees(window: BrowserWindow, message: string, detail: string, yes: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message,
    detail,
    buttons: [yes, words.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}
