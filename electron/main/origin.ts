import { app } from 'electron'

/**
 * The scheme and host that the page is served from. Frozen: the library belongs to this origin, and under another one
 * every user would find it empty.
 */
export const appScheme = 'app'
export const appOrigin = 'app://aide-memoire'
const appHost = 'aide-memoire'
const startPath = '/index.html'

/** The dev server's origin while developing; never in a packaged app, whatever the environment says. */
const devServerOrigin = readDevServerOrigin()

/** The address that the window opens with. */
export const startPage = devServerOrigin === null ? `${appOrigin}${startPath}` : `${devServerOrigin}/`

/** True while the page comes from the dev server. */
export const isDeveloping = devServerOrigin !== null

/** Says whether an origin, as Chromium prints it, is the page's own. */
export function isOwnOrigin(origin: string): boolean {
  return origin.replace(/\/$/, '') === (devServerOrigin ?? appOrigin)
}

/** Says whether an address is the page itself; what follows `#` does not matter. */
export function isStartPage(address: string): boolean {
  return address.split('#', 1)[0] === startPage
}

/** Says whether a request may be made at all: the bundle and what the page itself holds in memory, nothing remote. */
export function isOwnRequest(address: string): boolean {
  const { protocol, host } = new URL(address)
  if (protocol === `${appScheme}:`) return host === appHost
  if (protocol === 'blob:' || protocol === 'data:') return true
  if (devServerOrigin === null) return false
  return protocol === 'devtools:' || ((protocol === 'http:' || protocol === 'ws:') && host === new URL(devServerOrigin).host)
}

function readDevServerOrigin(): string | null {
  const address = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
  if (!address) return null
  const { protocol, hostname, origin } = new URL(address)
  return protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1') ? origin : null
}
