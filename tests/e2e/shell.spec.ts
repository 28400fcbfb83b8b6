import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type {} from '#renderer/platform/main-api.ts'
import { expect, test } from './fixtures.ts'
import type { RunningApp } from './running-app.ts'

test('the window opens where it was left', async ({ app }) => {
  const left = { x: 120, y: 90, width: 1010, height: 720 }
  await app.electron.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), left)
  // X answers the showing of the window with its old place, for some milliseconds after the new one was asked for: as a
  // person does, the test quits when the window rests.
  const kept = async () => JSON.parse(await readFile(join(app.folder, 'profile', 'shell-state.json'), 'utf8').catch(() => '{}'))
  await expect.poll(kept).toMatchObject({ window: { ...left, maximised: false } })
  await app.relaunch()
  expect(await boundsOf(app)).toEqual(left)
})

test('the window cannot be made too small to read in', async ({ app }) => {
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getMinimumSize())).toEqual([900, 600])
})

test('a second start brings the first window forward and ends', async ({ app }) => {
  const first = app.electron.process()
  const second = spawn(first.spawnfile, first.spawnargs.slice(1).filter((word) => !word.startsWith('--log-net-log')), {
    cwd: process.cwd(),
    stdio: 'ignore',
  })
  expect(await once(second, 'exit')).toEqual([0, null])
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('chosen files come as names and bytes, those that cannot be read as errors beside them', async ({ app }) => {
  const text = join(app.folder, 'text.txt')
  await writeFile(text, 'The text')
  await app.chooseFilesToOpen([text, join(app.folder, 'gone.pdf'), join(app.folder, 'film.mp4')])
  const read = await app.page.evaluate(async () =>
    (await window.aideMemoire.mainApi.openSourceFiles()).map((file) =>
      file.ok ? [file.value.name, new TextDecoder().decode(file.value.bytes)] : [file.error.name, file.error.code],
    ),
  )
  expect(read).toEqual([
    ['text.txt', 'The text'],
    ['gone.pdf', 'not-readable'],
    ['film.mp4', 'unsupported-extension'],
  ])
})

test('a file is saved whole, under the chosen name, and nothing is left beside it', async ({ app }) => {
  const folder = join(app.folder, 'profile')
  const path = join(folder, 'pack.docx')
  await writeFile(path, 'an older and longer pack')
  await app.chooseSavePath(path)
  expect(await save(app, 'Briefing pack.docx')).toEqual({ ok: true, value: 'pack.docx' })
  expect(await readFile(path, 'utf8')).toBe('pack')
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('a name typed without its ending gets it, but never replaces a file unasked', async ({ app }) => {
  const path = join(app.folder, 'pack.docx')
  await writeFile(path, 'an older pack')
  await app.chooseSavePath(join(app.folder, 'pack'))
  await app.answerQuestions(false)
  expect(await save(app, 'Briefing pack.docx')).toEqual({ ok: true, value: null })
  expect(await readFile(path, 'utf8')).toBe('an older pack')
  await app.answerQuestions(true)
  expect(await save(app, 'Briefing pack.docx')).toEqual({ ok: true, value: 'pack.docx' })
  expect(await readFile(path, 'utf8')).toBe('pack')
})

test('cancelling a dialog is no failure, and a place that cannot be written is', async ({ app }) => {
  await app.chooseFilesToOpen([])
  expect(await app.page.evaluate(() => window.aideMemoire.mainApi.openSourceFiles())).toEqual([])
  await app.chooseSavePath(null)
  expect(await save(app, 'pack.docx')).toEqual({ ok: true, value: null })
  await app.chooseSavePath(join(app.folder, 'nowhere', 'pack.docx'))
  expect(await save(app, 'pack.docx')).toEqual({ ok: false, error: { code: 'not-writable', name: 'pack.docx' } })
  expect(await save(app, 'pack.exe')).toEqual({ ok: false, error: { code: 'unsupported-extension', name: 'pack.exe' } })
})

test('dialogs open where they were last used, even after a restart', async ({ app }) => {
  const text = join(app.folder, 'text.txt')
  await writeFile(text, 'The text')
  await app.chooseFilesToOpen([text])
  await app.page.evaluate(() => window.aideMemoire.mainApi.openSourceFiles())
  await app.chooseSavePath(join(app.folder, 'pack.docx'))
  await save(app, 'pack.docx')
  await app.relaunch()
  await app.electron.evaluate(({ dialog }) => {
    const asked: unknown[] = []
    Object.assign(globalThis, { asked })
    for (const name of ['showOpenDialog', 'showSaveDialog'] as const) {
      Object.assign(dialog, {
        [name]: async (...values: readonly Electron.OpenDialogOptions[]) => {
          asked.push(values.at(-1)?.defaultPath)
          return { canceled: true, filePaths: [], filePath: '' }
        },
      })
    }
  })
  await app.page.evaluate(() => window.aideMemoire.mainApi.openSourceFiles())
  await save(app, 'Second pack.docx')
  const asked = await app.electron.evaluate(() => (globalThis as unknown as { asked: unknown }).asked)
  expect(asked).toEqual([app.folder, join(app.folder, 'Second pack.docx')])
})

test('what the page was told is saved outlives a kill of the app', async ({ app }) => {
  const path = join(app.folder, 'pack.docx')
  await app.chooseSavePath(path)
  await save(app, 'pack.docx')
  await app.kill9()
  expect((await stat(path)).size).toBe(4)
  await app.launch()
})

async function save(app: RunningApp, name: string): Promise<unknown> {
  return app.page.evaluate((to) => window.aideMemoire.mainApi.saveFile(to, new TextEncoder().encode('pack')), name)
}

async function boundsOf(app: RunningApp): Promise<unknown> {
  return app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
}
