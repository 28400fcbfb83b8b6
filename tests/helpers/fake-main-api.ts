import type { SourceFile } from '#shared/domain/import'
import type { Bridge, FileError, MenuCommand, PrintedPage } from '#shared/ipc/contract'
import { failed, ok, type Result } from '#shared/lib/result'

export type SaveAnswer = Result<string | null, FileError>

export type PrintAnswer = Result<Uint8Array, 'cancelled' | 'failed'>

export interface FakeMain {
  /** Names and bytes that the page asked to save. */
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[]
  /** What the next save dialogs answer, in order, at once or later; where none is set, the file is written under the proposed name. */
  readonly saveAnswers: (SaveAnswer | Promise<SaveAnswer>)[]
  /** What the next open dialog gives. */
  readonly openAnswers: (readonly Result<SourceFile, FileError>[])[]
  /** What the next open dialog for a library file gives; where none is set, it is cancelled. */
  readonly libraryAnswers: Result<SourceFile, FileError>[]
  /** What the next open dialog for a logo or a Word file's styles gives; where none is set, it is cancelled. */
  readonly lookAnswers: Result<SourceFile, FileError>[]
  /** Pages that the page asked to print. */
  readonly printed: PrintedPage[]
  /** What the next printings give, in order, at once or later; where none is set, nothing can be printed. */
  readonly printAnswers: (PrintAnswer | Promise<PrintAnswer>)[]
  /** Chooses an entry of the native menu. */
  chooseMenu(command: MenuCommand): void
}

/** Puts a main process in its place that only remembers. Call it before anything imports `platform/main-api.ts`. */
export function standInForMain(): FakeMain {
  const listeners = new Set<(command: MenuCommand) => void>()
  const main: FakeMain = {
    saved: [],
    saveAnswers: [],
    openAnswers: [],
    libraryAnswers: [],
    lookAnswers: [],
    printed: [],
    printAnswers: [],
    chooseMenu: (command) => listeners.forEach((listener) => listener(command)),
  }
  const bridge: Bridge = {
    mainApi: {
      openSourceFiles: async () => main.openAnswers.shift() ?? [],
      openLibraryFile: async () => main.libraryAnswers.shift() ?? ok(null),
      saveFile: async (name, bytes) => {
        main.saved.push({ name, bytes })
        return main.saveAnswers.shift() ?? ok(name)
      },
      openLookFile: async () => main.lookAnswers.shift() ?? ok(null),
      printPdf: async (page) => {
        main.printed.push(page)
        return main.printAnswers.shift() ?? failed('failed')
      },
      cancelPrinting: async () => undefined,
      openExternal: async () => ok('opened'),
    },
    onMainEvent: (_name, listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  Object.assign(window, { aideMemoire: bridge })
  return main
}
