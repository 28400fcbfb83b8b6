import { join } from 'node:path'
import { app, session, type BrowserWindow } from 'electron'
import { invariant } from '#shared/lib/assert'
import { mayOpenLink, openLibraryFile, openLookFile, openSourceFiles, saveFile } from './dialogs.ts'
import { openExternal } from './external-links.ts'
import { guardNavigation } from './guards.ts'
import { registerMainApi } from './ipc.ts'
import { showMenu } from './menu.ts'
import { closeSession } from './permissions.ts'
import { cancelPrinting, findPrinted, printPdf } from './print-pdf.ts'
import { registerAppScheme, serveApp } from './protocol.ts'
import { rememberIn, type Remembered } from './shell-state.ts'
import { bringForward, openWindow } from './window.ts'

sandboxEveryPage()
registerAppScheme()
takePrivateFolder()
nameAppInAscii()
stayOffTheNetwork()
app.on('web-contents-created', (_event, contents) => guardNavigation(contents))

let window: BrowserWindow | null = null

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window !== null) bringForward(window)
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  void app.whenReady().then(start)
} else {
  app.quit()
}

function start(): void {
  const remembered = rememberIn(join(app.getPath('userData'), 'shell-state.json'))
  closeSession(session.defaultSession)
  serveApp(join(import.meta.dirname, '../renderer'), findPrinted)
  registerMainApi({
    openSourceFiles: () => openSourceFiles(windowInUse(), remembered),
    openLibraryFile: () => openLibraryFile(windowInUse(), remembered),
    saveFile: (suggestedName, bytes) => saveFile(windowInUse(), remembered, suggestedName, bytes),
    openLookFile: (kind) => openLookFile(windowInUse(), remembered, kind),
    printPdf,
    cancelPrinting: async () => cancelPrinting(),
    openExternal: (address) => openExternal(address, (question) => mayOpenLink(windowInUse(), question)),
  })
  showMenu(() => window)
  showWindow(remembered)
  app.on('activate', () => showWindow(remembered))
}

function showWindow(remembered: Remembered): void {
  if (window !== null) return bringForward(window)
  window = openWindow(remembered)
  window.on('closed', () => {
    window = null
    cancelPrinting()
  })
}

function windowInUse(): BrowserWindow {
  invariant(window !== null, 'only the page in the window can call')
  return window
}

/**
 * Sandboxes every page whatever its window says. Chromium's sandbox refuses to work for root: only a test or a
 * demonstration, never a packaged app, may do without it, and the window then still asks for its own.
 */
function sandboxEveryPage(): void {
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}

/** Lets a test or a demonstration have a library of its own. A packaged app always uses the user's. */
function takePrivateFolder(): void {
  const folder = app.isPackaged ? '' : app.commandLine.getSwitchValue('user-data-dir')
  if (folder !== '') app.setPath('userData', folder)
}

/** The app's name is part of each request's `User-Agent`, where its accent would break every request. */
function nameAppInAscii(): void {
  app.userAgentFallback = app.userAgentFallback.normalize('NFD').replaceAll(/[^ -~]/g, '')
}

/** Turns off what Chromium would fetch of its own accord, and gives the rest no way out. */
function stayOffTheNetwork(): void {
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('no-proxy-server')
}
