import { readFile } from 'node:fs/promises'
import type {} from '#renderer/platform/main-api.ts'
import { expect, test } from './fixtures.ts'

declare global {
  interface Window {
    /** What has stopped the attack under way. */
    violated: string[]
  }
}

/** What a hostile text might get the page to do if it ever came to run there: each with what stops it. */
const attacks: Readonly<Record<string, readonly [rule: string, attack: string]>> = {
  'a script in the page': ['require-trusted-types-for', `add('script', { textContent: 'window.broken = true' })`],
  'a script from elsewhere': ['Not a script of this app', `add('script', { src: 'https://elsewhere.invalid/a.js' })`],
  'a script of data': ['Not a script of this app', `add('script', { src: 'data:text/javascript,window.broken=true' })`],
  'a script of a blob': ['script-src-elem', `add('script', { src: blob('window.broken = true') })`],
  'a module from elsewhere': ['script-src-elem', `import('https://elsewhere.invalid/a.js').catch(() => null)`],
  'an event handler in markup': ['TrustedScript', `document.body.setAttribute('onclick', 'window.broken = true'); document.body.click()`],
  'a javascript: link': ['script-src-elem', `add('a', { href: 'javascript:window.broken=true' }).click()`],
  eval: ['require-trusted-types-for', `eval('window.broken = true')`],
  'a function made of text': ['require-trusted-types-for', `new Function('window.broken = true')()`],
  'a timer with text': ['require-trusted-types-for', `setTimeout('window.broken = true', 0)`],
  'WebAssembly': ['script-src', `WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => { window.broken = true })`],
  'markup made of text': ['require-trusted-types-for', `document.body.innerHTML += '<img src=x>'`],
  'another policy of its own': ['trusted-types', `trustedTypes.createPolicy('open', { createHTML: (text) => text })`],
  'a style in the page': ['style-src-elem', `add('style', { textContent: 'body { --broken: 1 }' })`],
  'a style from elsewhere': ['style-src-elem', `add('link', { rel: 'stylesheet', href: 'https://elsewhere.invalid/a.css' })`],
  'a picture from elsewhere': ['img-src', `add('img', { src: 'https://elsewhere.invalid/a.png' })`],
  'a font from elsewhere': ['font-src', `new FontFace('broken', 'url(https://elsewhere.invalid/a.woff2)').load().catch(() => null)`],
  'a film from elsewhere': ['media-src', `add('video', { src: 'https://elsewhere.invalid/a.mp4' })`],
  'a fetched page': ['connect-src', `fetch('https://elsewhere.invalid/').catch(() => null)`],
  'a request': ['connect-src', `const r = new XMLHttpRequest(); r.open('GET', 'https://elsewhere.invalid/'); r.send()`],
  'a request to this computer': ['connect-src', `fetch('http://127.0.0.1:9/').catch(() => null)`],
  'a file of this computer': ['connect-src', `fetch('file:///etc/passwd').catch(() => null)`],
  'another app origin': ['connect-src', `fetch('app://elsewhere/index.html').catch(() => null)`],
  'a web socket': ['connect-src', `new WebSocket('wss://elsewhere.invalid/')`],
  'an event stream': ['connect-src', `new EventSource('https://elsewhere.invalid/')`],
  'a beacon': ['connect-src', `navigator.sendBeacon('https://elsewhere.invalid/', 'x')`],
  'a worker of a blob': ['worker-src', `new Worker(blob('self.broken = true'))`],
  'a worker from elsewhere': ['Not a script of this app', `new Worker(new URL('data:text/javascript,1'))`],
  'a frame': ['frame-src', `add('iframe', { src: 'https://elsewhere.invalid/' })`],
  'a plug-in': ['object-src', `add('object', { data: '/index.html' })`],
  'a plug-in from elsewhere': ['Not a script of this app', `add('object', { data: 'https://elsewhere.invalid/a.pdf' })`],
  'another base': ['base-uri', `add('base', { href: 'https://elsewhere.invalid/' })`],
  'a form': ['form-action', `add('form', { action: 'https://elsewhere.invalid/', method: 'post' }).submit()`],
}

/** Tools for the attacks above. They start from a timer: what a debugger starts itself may do more than a page may. */
const asThePage = (attack: string) => `window.violated = []; void setTimeout(() => {
  const add = (tag, values) => document.body.appendChild(Object.assign(document.createElement(tag), values))
  const blob = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
  ${attack}
})`

test('nothing that comes with a text runs, loads or leaves', async ({ app }) => {
  app.provoke(/./)
  await app.page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', (event) => window.violated.push(event.effectiveDirective))
    window.addEventListener('error', (event) => window.violated.push(event.message))
  })
  for (const [name, [rule, attack]] of Object.entries(attacks)) {
    await app.page.evaluate(asThePage(attack))
    await expect.poll(() => app.page.evaluate(() => window.violated.join('\n')), name).toContain(rule)
  }
  expect(await app.page.evaluate(() => 'broken' in window)).toBe(false)
  expect(await app.page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--broken'))).toBe('')
})

test('the app serves its own files and nothing else', async ({ app }) => {
  app.provoke(/Failed to load resource/)
  const statusOf = (path: string, method = 'GET') =>
    app.page.evaluate(async ([to, by]) => (await fetch(to, { method: by })).status, [path, method] as const)
  expect(await statusOf('/index.html')).toBe(200)
  expect(await statusOf('/index.html', 'HEAD')).toBe(200)
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) expect(await statusOf('/index.html', method)).toBe(405)
  const outside = [
    '/',
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/%2e%2e%2f%2e%2e%2fpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/%5c%5celsewhere%5cshare',
    '/%2fetc%2fpasswd',
    '/file:%2f%2f%2fetc%2fpasswd',
    '/C:%5cWindows%5cwin.ini',
    '/index.html%00.png',
    '/index.html/',
    '/%E0%A4%A',
    '/%252e%252e%252fpackage.json',
    '/../main/index.js',
    '/..%2fmain%2findex.js',
    '/..%2frenderer-elsewhere%2findex.html',
  ]
  for (const path of outside) expect([path, await statusOf(path)]).toEqual([path, 404])
})

test('every answer of the app carries the policy', async ({ app }) => {
  app.provoke(/Failed to load resource/)
  const headersOf = (path: string) => app.page.evaluate(async (to) => [...(await fetch(to)).headers], path)
  for (const path of ['/index.html', '/nowhere']) {
    const headers = Object.fromEntries(await headersOf(path))
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})

test('the page has no hold on Node or Electron', async ({ app }) => {
  const found = await app.page.evaluate(() => {
    const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer']
    return names.filter((name) => name in window)
  })
  expect(found).toEqual([])
  const bridge = await app.page.evaluate(() => ({
    own: Object.keys(window.aideMemoire),
    api: Object.keys(window.aideMemoire.mainApi),
    isFixed: Object.isFrozen(window.aideMemoire) && !Reflect.set(window, 'aideMemoire', null),
  }))
  expect(bridge).toEqual({
    own: ['mainApi', 'onMainEvent'],
    api: ['openSourceFiles', 'openLibraryFile', 'openLookFile', 'saveFile', 'printPdf', 'cancelPrinting', 'openExternal'],
    isFixed: true,
  })
})

test('the window is closed in every way that Electron knows', async ({ app }) => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): object }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  })
  const opened = await app.electron.evaluate(({ BrowserWindow, session }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.openDevTools()
    return { devTools: contents?.isDevToolsOpened(), spelling: session.defaultSession.isSpellCheckerEnabled() }
  })
  expect(opened).toEqual({ devTools: false, spelling: false })
})

test('the page runs inside the sandbox of the system', async ({ app }) => {
  test.skip(process.platform !== 'linux' || process.getuid?.() === 0, 'Chromium has no sandbox for root')
  const pid = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId())
  // 2: only the system calls that a filter lets through.
  expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\t2$/m)
})
