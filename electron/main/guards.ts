import type { WebContents, WebFrameMain } from 'electron'
import { isOwnOrigin, isStartPage } from './origin.ts'

/** Holds a page where it is: it may reload itself and nothing else. Applies to every page that ever comes into being. */
export function guardNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isStartPage(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isStartPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Says whether a message comes from our own page's main frame; from a frame that is gone, it does not. */
export function isTrustedSender(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isOwnOrigin(frame.origin) && isStartPage(frame.url)
}
