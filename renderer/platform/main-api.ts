import './trusted-types.ts'
import type { Bridge, MainApi } from '#shared/ipc/contract'

declare global {
  interface Window {
    /** Put there by the preload script. Read in this file only. */
    readonly aideMemoire: Bridge
  }
}

/** What the page may ask of the main process. */
export const mainApi: MainApi = {
  openSourceFiles: () => window.aideMemoire.mainApi.openSourceFiles(),
  openLibraryFile: () => window.aideMemoire.mainApi.openLibraryFile(),
  saveFile: (suggestedName, bytes) => window.aideMemoire.mainApi.saveFile(suggestedName, bytes),
  openLookFile: (kind) => window.aideMemoire.mainApi.openLookFile(kind),
  printPdf: (page) => window.aideMemoire.mainApi.printPdf(page),
  cancelPrinting: () => window.aideMemoire.mainApi.cancelPrinting(),
  openExternal: (url) => window.aideMemoire.mainApi.openExternal(url),
}

/** Listens to the main process; returns the function that stops listening. */
export const onMainEvent: Bridge['onMainEvent'] = (name, listener) => window.aideMemoire.onMainEvent(name, listener)
