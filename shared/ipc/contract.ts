import type { SourceFile } from '#shared/domain/import'
import type { Result } from '#shared/lib/result'

export interface FileError {
  readonly code: 'too-large' | 'not-readable' | 'not-writable' | 'disk-full' | 'unsupported-extension'
  /** File name without folder; null where no single file is meant. */
  readonly name: string | null
}

/** The largest file that crosses between the page and the main process. */
export const maxCrossingBytes = 200 * 1024 * 1024

/** Files from which an organisation's look is taken. */
export const lookFileKinds = ['picture', 'word-styles'] as const

export type LookFileKind = (typeof lookFileKinds)[number]

/** A page that is to become a PDF: markup without scripts, its looks, and what stands at the head and foot of each sheet. */
export interface PrintedPage {
  readonly html: string
  /** The markup names it `print.css`. */
  readonly css: string
  readonly direction: 'ltr' | 'rtl'
  /** Plain lines. */
  readonly head: readonly string[]
  readonly foot: {
    readonly lines: readonly string[]
    /** `{page}` and `{pages}` become numbers: `page {page} of {pages}`. */
    readonly numbers: string
  }
}

/** What the page may ask of the main process. The page never sends a path and never receives one. */
export interface MainApi {
  /** Shows the open dialog and reads the chosen files. Cancelled = empty list. Files that cannot be read come as errors beside the others. */
  readonly openSourceFiles: () => Promise<readonly Result<SourceFile, FileError>[]>
  /** Shows the open dialog for one library file and reads it. Cancelled = null. */
  readonly openLibraryFile: () => Promise<Result<SourceFile | null, FileError>>
  /** Shows the save dialog and writes the bytes (temporary file, flush, rename). Cancelled = null; else the name that was chosen, without folder. */
  readonly saveFile: (suggestedName: string, bytes: Uint8Array) => Promise<Result<string | null, FileError>>
  /** Shows the open dialog for a logo or for a Word file whose styles are to be taken over, and reads it. Cancelled = null. */
  readonly openLookFile: (kind: LookFileKind) => Promise<Result<SourceFile | null, FileError>>
  /** Prints a page that nobody sees as a tagged PDF with an outline. One at a time: a new one ends the one before. */
  readonly printPdf: (page: PrintedPage) => Promise<Result<Uint8Array, 'cancelled' | 'failed'>>
  /** Ends a printing that goes on, if there is one. */
  readonly cancelPrinting: () => Promise<void>
  /** Opens an `https:` or `mailto:` address in the user's own program, after asking. */
  readonly openExternal: (url: string) => Promise<Result<'opened' | 'declined', 'blocked-url'>>
}

/** What the main process tells the page. */
export interface MainEvents {
  menuCommand: (command: MenuCommand) => void
}

export type MenuCommand =
  | 'import-files'
  | 'paste-text'
  | 'new-meeting'
  | 'export-pack'
  | 'export-pack-pdf'
  | 'export-pack-web-page'
  | 'export-akn'
  | 'send-text'
  | 'import-comments'
  | 'export-library'
  | 'export-meeting'
  | 'import-library'
  | 'undo'
  | 'redo'
  | 'show-library'
  | 'show-reader'
  | 'show-meetings'
  | 'show-compare'
  | 'show-carry-over'
  | 'show-review'
  | 'find'
  | 'palette'
  | 'shortcuts'

export const channels = {
  openSourceFiles: 'files:open',
  openLibraryFile: 'files:open-library',
  openLookFile: 'files:open-look',
  saveFile: 'files:save',
  printPdf: 'print:pdf',
  cancelPrinting: 'print:cancel',
  openExternal: 'shell:open',
} as const satisfies Record<keyof MainApi, string>

export const eventChannels = {
  menuCommand: 'menu:command',
} as const satisfies Record<keyof MainEvents, string>

/** What the preload script puts on `window`. */
export interface Bridge {
  readonly mainApi: MainApi
  /** Listens to an event of the main process; returns the function that stops listening. */
  readonly onMainEvent: <Name extends keyof MainEvents>(name: Name, listener: MainEvents[Name]) => () => void
}
