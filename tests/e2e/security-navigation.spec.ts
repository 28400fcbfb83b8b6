import { expect, test } from './fixtures.ts'
import type { RunningApp } from './running-app.ts'

const startPage = 'app://aide-memoire/index.html'

/** Where a page could be led that the app itself must refuse. */
const refusedByGuard = [
  'https://elsewhere.invalid/',
  'http://elsewhere.invalid/',
  'http://127.0.0.1:9/',
  'http://localhost:5173/',
  'https://aide-memoire/index.html',
  'https://app//aide-memoire/index.html',
  'https://elsewhere.invalid/app://aide-memoire/index.html',
  'https://app:aide-memoire@elsewhere.invalid/',
  'ftp://elsewhere.invalid/',
  'ws://elsewhere.invalid/',
  'app://elsewhere/index.html',
  'app://aide-memoire.elsewhere.invalid/index.html',
  'app://elsewhere@aide-memoire.invalid/index.html',
  'app://aide-memoire/',
  'app://aide-memoire/other.html',
  'app://aide-memoire/index.html?changed',
  'app://aide-memoire/%2e%2e/%2e%2e/package.json',
  'mailto:someone@elsewhere.invalid',
  'tel:+41000000000',
  'ms-word:ofe|u|https://elsewhere.invalid/a.docx',
  'vscode://file/etc/passwd',
  'search-ms:query=x&crumb=location:\\\\elsewhere.invalid',
  'x-unknown:anything',
]

/** Where Chromium itself never lets a page go; the guard does not even hear of it. */
const refusedByChromium = [
  'file:///etc/passwd',
  'file://elsewhere.invalid/share/a.html',
  'javascript:document.body.replaceChildren()',
  'data:text/html,<h1>replaced</h1>',
  'chrome://version/',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://aide-memoire/index.html',
]

test('no address can take the place of the app', async ({ app }) => {
  app.provoke(/Not allowed to (load|navigate)|Content Security Policy|Failed to launch/)
  await noteRefusals(app)
  await app.page.evaluate(() => document.body.setAttribute('data-still', 'here'))
  for (const address of [...refusedByChromium, ...refusedByGuard]) {
    await app.page.evaluate((to) => {
      const link = document.createElement('a')
      link.href = to
      document.body.append(link)
      link.click()
      link.remove()
    }, address)
  }
  await expect.poll(() => refusals(app)).toHaveLength(refusedByGuard.length)
  expect(app.page.url()).toBe(startPage)
  expect(await app.page.locator('body').getAttribute('data-still')).toBe('here')
  expect(await openPages(app)).toEqual([startPage])
})

test('no other means of leaving works either', async ({ app }) => {
  app.provoke(/Content Security Policy|Not allowed to/)
  await noteRefusals(app)
  await app.page.evaluate(() => {
    const refresh = document.createElement('meta')
    refresh.httpEquiv = 'refresh'
    refresh.content = '0;url=https://elsewhere.invalid/refresh'
    document.head.append(refresh)
    location.assign('https://elsewhere.invalid/assign')
  })
  await expect.poll(() => refusals(app)).toContain('https://elsewhere.invalid/assign')
  await app.page.evaluate(() => location.replace('https://elsewhere.invalid/replace'))
  await expect.poll(() => refusals(app)).toContain('https://elsewhere.invalid/replace')
  await app.page.evaluate(() => {
    const form = document.createElement('form')
    form.action = 'https://elsewhere.invalid/form'
    form.method = 'post'
    document.body.append(form)
    form.submit()
  })
  await expect.poll(() => app.provokedComplaints().join('\n')).toContain('form-action')
  expect(app.page.url()).toBe(startPage)
})

test('no new window opens', async ({ app }) => {
  app.provoke(/Content Security Policy|Not allowed to/)
  for (const address of ['', 'about:blank', startPage, 'https://elsewhere.invalid/', 'file:///etc/passwd', 'javascript:0']) {
    expect(await app.page.evaluate((to) => window.open(to, '_blank', 'popup,nodeIntegration=yes') === null, address)).toBe(true)
  }
  await app.page.evaluate(() => {
    for (const target of ['_blank', 'elsewhere']) {
      const link = document.createElement('a')
      link.href = 'https://elsewhere.invalid/'
      link.target = target
      link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }))
      document.body.append(link)
      link.click()
    }
  })
  expect(await openPages(app)).toEqual([startPage])
})

test('no frame, webview or plug-in loads', async ({ app }) => {
  app.provoke(/Content Security Policy/)
  await app.page.evaluate(async () => {
    const frame = document.createElement('iframe')
    frame.src = 'https://elsewhere.invalid/'
    const own = document.createElement('iframe')
    own.src = 'app://aide-memoire/index.html'
    const webview = document.createElement('webview')
    webview.setAttribute('src', 'https://elsewhere.invalid/')
    webview.setAttribute('nodeintegration', '')
    const object = document.createElement('object')
    object.data = 'app://aide-memoire/index.html'
    const embed = document.createElement('embed')
    embed.src = 'app://aide-memoire/index.html'
    document.body.append(frame, own, webview, object, embed)
  })
  await expect.poll(() => app.provokedComplaints().filter((text) => /frame-src|object-src/.test(text)).length).toBe(4)
  expect(await openPages(app)).toEqual([startPage])
  const loaded = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().flatMap(({ webContents }) => webContents.mainFrame.framesInSubtree.map((frame) => frame.origin)),
  )
  expect(loaded.filter((origin) => origin !== 'null')).toEqual(['app://aide-memoire'])
})

test('a page that blanks itself comes back', async ({ app }) => {
  await app.page.evaluate(() => document.body.setAttribute('data-still', 'here'))
  await app.page.evaluate(() => location.assign('about:blank'))
  await expect(app.page.locator('body[data-still]')).toHaveCount(0)
  await expect.poll(() => app.page.url()).toBe(startPage)
})

test('the page may reload itself', async ({ app }) => {
  await app.page.evaluate(() => document.body.setAttribute('data-still', 'here'))
  await Promise.all([app.page.waitForEvent('load'), app.page.evaluate(() => location.reload())])
  expect(app.page.url()).toBe(startPage)
  expect(await app.page.locator('body').getAttribute('data-still')).toBeNull()
})

/** Listens, after the app itself has, to every attempt to leave. */
async function noteRefusals(app: RunningApp): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }) => {
    const refused: string[] = []
    Object.assign(globalThis, { refused })
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (event) => {
      if (event.defaultPrevented) refused.push(event.url)
    })
  })
}

async function refusals(app: RunningApp): Promise<readonly string[]> {
  return app.electron.evaluate(() => (globalThis as { refused?: string[] }).refused ?? [])
}

async function openPages(app: RunningApp): Promise<readonly string[]> {
  return app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => contents.getURL()))
}
