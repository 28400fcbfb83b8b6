import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright'
import { openColleague } from '../unit/returned/colleagues.ts'
import { closeImports, importFiles, importLine, openText, paragraph, writeNote } from './delegate.ts'
import { expect, test } from './fixtures.ts'
import type { RunningApp } from './running-app.ts'

const sample = resolve(import.meta.dirname, '../../resources/sample/sample-resolution.docx')

/** What axe finds, light and dark. */
async function findFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const faults: string[] = []
  for (const colorScheme of ['dark', 'light'] as const) {
    // Colours are judged as they stand, not on their way from light to dark.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await page.evaluate(async () => (globalThis as unknown as { axe: typeof axe }).axe.run(document))
    faults.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`))
  }
  return faults
}

/** Sends the text in the reader to a file, with the notes of one audience. */
async function sendText(app: RunningApp, path: string, notes: 'Shareable notes' | 'All notes'): Promise<Uint8Array> {
  await app.chooseSavePath(path)
  await app.chooseFromMenu('send-text')
  const dialog = app.page.getByRole('dialog', { name: /^Send / })
  await dialog.getByText(notes).click()
  expect(await findFaults(app.page)).toEqual([])
  await dialog.getByRole('button', { name: 'Save as Word…' }).click()
  await dialog.waitFor({ state: 'detached' })
  return new Uint8Array(await readFile(path))
}

const previewOf = (page: Page) => page.getByRole('dialog', { name: /^Import comments from/ })

test('a text goes out as Word, and the comments of colleagues come back to their paragraphs, once', async ({ app }) => {
  const { page } = app
  await importFiles(app, [sample])
  await closeImports(page)
  await openText(page, 'Follow-up')
  await writeNote(page, 'body/1', 'Ask the host for the timetable.')

  const shared = await openColleague(await sendText(app, join(app.folder, 'shared.docx'), 'Shareable notes'))
  expect(shared.words()).not.toContain('timetable')
  const file = await openColleague(await sendText(app, join(app.folder, 'sent.docx'), 'All notes'))
  expect(file.words()).toContain('Ask the host for the timetable.')
  const [second, third, fourth] = [file.bookmarkOf('Calls upon'), file.bookmarkOf('to hold, within existing resources'), file.bookmarkOf('to make the arrangements')]
  file.answer('Ask the host', 'Ana Sample', 'They sent it yesterday.')
  file.comment(second, 'Ben Sample', 'Agreed language, keep.')
  file.comment(third, 'Ana Sample', 'We need this paragraph.')
  file.strike(third, 'Ben Sample')
  file.replace(fourth, 'Cy Sample', 'arrangements', 'final arrangements')
  const back = join(app.folder, 'back.docx')
  await writeFile(back, await file.save())

  await app.chooseFilesToOpen([back])
  await app.chooseFromMenu('import-comments')
  await expect(previewOf(page).locator('dd')).toHaveText(['2', '1', '1', '1', '1'])
  await expect(previewOf(page)).toContainText('Ana Sample (2), Ben Sample (1), Cy Sample (1)')
  expect(await findFaults(page)).toEqual([])
  await previewOf(page).getByRole('button', { name: 'Import 4 notes' }).click()

  const report = page.getByRole('region', { name: 'What “back.docx” brought' })
  await expect(report.getByRole('listitem')).toHaveCount(5)
  expect(await findFaults(page)).toEqual([])
  await report.getByRole('button', { name: /Cy Sample/ }).click()
  await expect(paragraph(page, 'body/4')).toBeInViewport()
  await expect(page.locator('.note-card', { hasText: 'Replace “arrangements” with “final arrangements”' })).toBeVisible()

  await report.getByRole('button', { name: /We need this paragraph/ }).click()
  await expect(page.getByText('This paragraph was deleted in the file.')).toBeVisible()
  expect(await findFaults(page)).toEqual([])
  await page.getByRole('button', { name: /^Place here/ }).click()
  await report.getByRole('button', { name: 'Close the list of imported comments' }).click()

  await app.relaunch()
  await app.chooseFilesToOpen([back])
  await app.chooseFromMenu('import-comments')
  await expect(previewOf(app.page)).toContainText('You have all of it already')
})

test('a file that came back is recognised among imports, and one undo takes what it brought', async ({ app }) => {
  const { page } = app
  await importFiles(app, [sample])
  await closeImports(page)
  await openText(page, 'Follow-up')
  const file = await openColleague(await sendText(app, join(app.folder, 'sent.docx'), 'Shareable notes'))
  file.comment(file.bookmarkOf('Calls upon'), 'Ben Sample', 'Agreed language, keep.')
  const back = join(app.folder, 'back.docx')
  await writeFile(back, await file.save())
  await app.chooseFilesToOpen([back])
  await page.getByRole('button', { name: 'Import…' }).first().click()
  await importLine(page, 'back.docx').getByRole('button', { name: /^Import the comments/ }).click()
  await previewOf(page).getByRole('button', { name: 'Import 1 note' }).click()
  await page.getByRole('region', { name: /^What/ }).waitFor()
  await expect(page.getByRole('navigation').getByRole('button', { name: /^Notes/ })).toContainText('1')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(page.getByRole('navigation').getByRole('button', { name: /^Notes/ })).toContainText('0')
})

test('a file without a text of the library is refused in words, and nothing changes', async ({ app }) => {
  const { page } = app
  await app.chooseFilesToOpen([sample])
  await app.chooseFromMenu('import-comments')
  await expect(page.getByRole('alert')).toContainText('Nothing was imported from “sample-resolution.docx”')
  await expect(page.getByRole('dialog')).toContainText('No text of your library is in this file')
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await app.chooseFilesToOpen([resolve(import.meta.dirname, '../../resources/sample/sample-resolution.pdf')])
  await app.chooseFromMenu('import-comments')
  await expect(page.getByRole('dialog')).toContainText('It is not a Word document')
})
