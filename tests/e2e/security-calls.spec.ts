import fc from 'fast-check'
import { acceptsArguments } from '#electron/main/call-arguments.ts'
import type {} from '#renderer/platform/main-api.ts'
import type { MainApi } from '#shared/ipc/contract'
import { expect, test } from './fixtures.ts'
import type { RunningApp } from './running-app.ts'

const callsPerChannel = 300

/** Values that Playwright can carry into the page, and that come close to what the calls take. */
const anyValue = fc.oneof(
  fc.anything({ withDate: true, withTypedArray: true, withMap: false, withSet: false, withNullPrototype: false }),
  fc.string(),
  fc.constantFrom('', 'a'.repeat(256), 'pack.docx', '../pack.docx', 'https://elsewhere.invalid/'),
  fc.uint8Array(),
)

test('a malformed call is refused and does no harm', async ({ app }) => {
  app.provoke(/arguments are malformed/)
  await app.chooseFilesToOpen([])
  await app.chooseSavePath(null)
  await app.answerQuestions(false)
  const used = await countDialogs(app)
  for (const name of Object.keys(acceptsArguments) as (keyof MainApi)[]) {
    const calls = fc
      .sample(fc.array(anyValue, { maxLength: 4 }), { numRuns: callsPerChannel, seed: 2 })
      .filter((values) => !acceptsArguments[name](values))
    expect(calls.length).toBeGreaterThan(callsPerChannel / 2)
    const answers = await app.page.evaluate(
      async ([method, list]) => {
        const call = window.aideMemoire.mainApi[method] as (...values: unknown[]) => Promise<unknown>
        const settled = await Promise.allSettled(list.map((values) => call(...values)))
        return settled.map((one) => (one.status === 'rejected' ? String(one.reason) : 'accepted'))
      },
      [name, calls] as const,
    )
    expect(answers.filter((answer) => !answer.includes('arguments are malformed'))).toEqual([])
  }
  expect(await used()).toBe(0)
  expect(await app.page.evaluate(() => window.aideMemoire.mainApi.openSourceFiles())).toEqual([])
})

test('what cannot even be sent is refused in the page', async ({ app }) => {
  app.provoke(/arguments are malformed/)
  const answers = await app.page.evaluate(async () => {
    const call = window.aideMemoire.mainApi.openExternal as (...values: unknown[]) => Promise<unknown>
    const unsendable = [() => 1, Symbol('x'), document.body, window, new Proxy({}, {}), new WeakMap()]
    const settled = await Promise.allSettled(unsendable.map(async (value) => call(value)))
    return settled.map((one) => one.status)
  })
  expect(new Set(answers)).toEqual(new Set(['rejected']))
})

test('only known events can be listened to, and no listener gets hold of the event itself', async ({ app }) => {
  const refused = await app.page.evaluate(() => {
    const listen = window.aideMemoire.onMainEvent as (name: string, listener: () => void) => unknown
    return ['', 'menu:command', '__proto__', 'constructor', 'toString'].map((name) => {
      try {
        listen(name, () => {})
        return 'accepted'
      } catch {
        return 'refused'
      }
    })
  })
  expect(new Set(refused)).toEqual(new Set(['refused']))
  await app.page.evaluate(() => {
    const heard: unknown[][] = []
    Object.assign(window, { heard })
    window.aideMemoire.onMainEvent('menuCommand', (...values) => heard.push(values))
  })
  await app.chooseFromMenu('find')
  await expect.poll(() => app.page.evaluate(() => (window as unknown as { heard: unknown }).heard)).toEqual([['find']])
})

test('a page that is not the app cannot call, even with the same bridge', async ({ app }) => {
  app.provoke(/sender is not trusted/)
  const other = app.electron.waitForEvent('window')
  await app.electron.evaluate(async ({ BrowserWindow, app: main }) => {
    const preload = `${main.getAppPath()}/out/preload/index.cjs`
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await window.loadURL('data:text/html,<title>elsewhere</title>')
  })
  const page = await other
  const answers = await page.evaluate(async () => {
    const { openSourceFiles, saveFile, openExternal } = window.aideMemoire.mainApi
    const calls = [openSourceFiles(), saveFile('a.docx', new Uint8Array()), openExternal('https://elsewhere.invalid/')]
    return (await Promise.allSettled(calls)).map((one) => (one.status === 'rejected' ? String(one.reason) : 'accepted'))
  })
  for (const answer of answers) expect(answer).toContain('sender is not trusted')
})

test('an address leaves the app only after a question that names its host', async ({ app }) => {
  await app.electron.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (address) => void opened.push(address)
  })
  const opened = () => app.electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
  const open = (address: string) => app.page.evaluate((to) => window.aideMemoire.mainApi.openExternal(to), address)
  await app.answerQuestions(false)
  expect(await open('https://docs.example.org/symbol/A/RES/1')).toEqual({ ok: true, value: 'declined' })
  expect(await opened()).toEqual([])
  await app.answerQuestions(true)
  expect(await open('https://docs.example.org/symbol/A/RES/1')).toEqual({ ok: true, value: 'opened' })
  expect(await open('mailto:desk@example.org?subject=Pack')).toEqual({ ok: true, value: 'opened' })
  expect(await opened()).toEqual(['https://docs.example.org/symbol/A/RES/1', 'mailto:desk@example.org?subject=Pack'])
  const asked = (await app.questionsAsked()).map((question) => question.message)
  expect(asked).toHaveLength(3)
  expect(asked[0]).toContain('docs.example.org')
  expect(asked[2]).toContain('desk@example.org')
})

test('an address of any other kind is refused without a question', async ({ app }) => {
  await app.answerQuestions(true)
  const blocked = [
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:1',
    'data:text/html,x',
    'app://aide-memoire/index.html',
    'smb://elsewhere/share',
    'ms-word:ofe|u|https://elsewhere.invalid/a.docx',
    'https://user:secret@elsewhere.invalid/',
    'mailto:a@example.org?attach=/etc/passwd',
    'https://',
    '//example.org',
    'example.org',
    ' ',
  ]
  for (const address of blocked) {
    const answer = await app.page.evaluate((to) => window.aideMemoire.mainApi.openExternal(to), address)
    expect([address, answer]).toEqual([address, { ok: false, error: 'blocked-url' }])
  }
  expect(await app.questionsAsked()).toEqual([])
})

/** Counts from now on how often a dialog has been put up. */
async function countDialogs(app: RunningApp): Promise<() => Promise<number>> {
  await app.electron.evaluate(({ dialog }) => {
    const counted = { dialogs: 0 }
    Object.assign(globalThis, { counted })
    for (const name of ['showOpenDialog', 'showSaveDialog', 'showMessageBox'] as const) {
      const answer = dialog[name] as (...values: unknown[]) => unknown
      Object.assign(dialog, { [name]: (...values: unknown[]) => ((counted.dialogs += 1), answer(...values)) })
    }
  })
  return () => app.electron.evaluate(() => (globalThis as unknown as { counted: { dialogs: number } }).counted.dialogs)
}
