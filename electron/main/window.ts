import { join } from 'node:path'
import { BrowserWindow, app, nativeTheme, screen, type BrowserWindowConstructorOptions } from 'electron'
import { isDeveloping, isStartPage, startPage } from './origin.ts'
import { placeWindow, smallestSize } from './place-window.ts'
import type { Remembered } from './shell-state.ts'

/** The page's own ground colours, so that the window does not flash white before the page has painted. */
const ground = { light: '#f3f1ec', dark: '#14171c' }
/** How long the window must rest before its place is written. */
const restMs = 400

type Preferences = NonNullable<BrowserWindowConstructorOptions['webPreferences']>

/** Spelled out although most are Electron's defaults: a default that changes must not open the page. */
export const closedPreferences: Preferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // The spell checker would fetch its dictionaries from the network.
  spellcheck: false,
  devTools: isDeveloping,
  // Neither asks for a permission that could be refused: one lists the fonts installed, the other opens files by itself.
  disableBlinkFeatures: 'FontAccess,FileSystemAccessLocal',
  // A reading goes on while the window is minimised.
  backgroundThrottling: false,
}

/** Opens the one window, where it was left, and keeps its place. */
export function openWindow(remembered: Remembered): BrowserWindow {
  const areas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea)
  const place = remembered.get().window
  const window = new BrowserWindow({
    ...placeWindow(place, areas),
    ...smallestSize,
    show: false,
    // macOS and Windows take theirs from the program itself.
    icon: join(app.getAppPath(), 'resources/icons/icon-256.png'),
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: { ...closedPreferences, preload: join(import.meta.dirname, '../preload/index.cjs') },
  })
  if (place?.maximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  keepPlace(window, remembered)
  // No guard hears of `about:blank`, which a page may always turn to: the app comes back.
  window.webContents.on('did-navigate', (_event, address) => {
    if (!isStartPage(address)) void window.loadURL(startPage)
  })
  void window.loadURL(startPage)
  return window
}

/** Brings the window to the front, wherever it is. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function keepPlace(window: BrowserWindow, remembered: Remembered): void {
  let resting: NodeJS.Timeout | undefined
  const keep = () => {
    clearTimeout(resting)
    if (!window.isDestroyed()) remembered.change({ window: { ...window.getNormalBounds(), maximised: window.isMaximized() } })
  }
  const keepAtRest = () => {
    clearTimeout(resting)
    resting = setTimeout(keep, restMs)
  }
  window.on('resize', keepAtRest)
  window.on('move', keepAtRest)
  window.on('close', keep)
}
