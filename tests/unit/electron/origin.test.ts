import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const electron = vi.hoisted(() => ({ app: { isPackaged: false } }))
vi.mock('electron', () => electron)

const load = () => import('#electron/main/origin.ts')

beforeEach(() => {
  vi.resetModules()
  electron.app.isPackaged = false
})
afterEach(() => vi.unstubAllEnvs())

describe("the page's origin", () => {
  it('is frozen: under another one every library would be empty', async () => {
    const { appOrigin, startPage } = await load()
    expect(appOrigin).toBe('app://aide-memoire')
    expect(startPage).toBe('app://aide-memoire/index.html')
  })

  it('is the only one that is our own', async () => {
    const { isOwnOrigin } = await load()
    expect(isOwnOrigin('app://aide-memoire')).toBe(true)
    for (const other of ['null', '', 'app://elsewhere', 'app://aide-memoire.org', 'https://aide-memoire', 'file://']) {
      expect([other, isOwnOrigin(other)]).toEqual([other, false])
    }
  })

  it('may be asked for its files, and nothing else may be asked for anything', async () => {
    const { isOwnRequest } = await load()
    for (const own of ['app://aide-memoire/a.js', 'blob:app://aide-memoire/1', 'data:image/png;base64,']) {
      expect([own, isOwnRequest(own)]).toEqual([own, true])
    }
    for (const other of [
      'app://elsewhere/a.js',
      'https://example.org/',
      'http://localhost:5173/',
      'ws://localhost:5173/',
      'file:///etc/passwd',
      'devtools://devtools/x',
      'chrome://version/',
      'about:blank',
    ]) {
      expect([other, isOwnRequest(other)]).toEqual([other, false])
    }
  })

  it('is the dev server while developing', async () => {
    vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173')
    const { isOwnOrigin, isOwnRequest, startPage } = await load()
    expect(startPage).toBe('http://localhost:5173/')
    expect(isOwnOrigin('http://localhost:5173')).toBe(true)
    expect(isOwnRequest('ws://localhost:5173/')).toBe(true)
    expect(isOwnRequest('http://localhost:5174/')).toBe(false)
  })

  it('cannot be changed from outside in a packaged app', async () => {
    electron.app.isPackaged = true
    vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173')
    expect((await load()).startPage).toBe('app://aide-memoire/index.html')
  })

  it('cannot be turned to a server elsewhere even while developing', async () => {
    vi.stubEnv('ELECTRON_RENDERER_URL', 'https://elsewhere.invalid')
    expect((await load()).startPage).toBe('app://aide-memoire/index.html')
  })
})
