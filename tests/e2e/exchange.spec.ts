import { join, resolve } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from './fixtures.ts'
import { type RunningApp, withApp } from './running-app.ts'

const sampleLibrary = resolve(import.meta.dirname, '../../resources/sample/sample-library.zip')

/** Chooses a library file and gives the preview. */
async function lookAt(app: RunningApp, path: string) {
  await app.chooseFilesToOpen([path])
  await app.chooseFromMenu('import-library')
  const preview = app.page.getByRole('dialog', { name: /^Import “/ })
  await preview.waitFor()
  return preview
}

async function importLibrary(app: RunningApp, path: string): Promise<void> {
  const preview = await lookAt(app, path)
  await preview.getByRole('button', { name: 'Import', exact: true }).click()
  await app.page.getByText(/was imported\.$/).waitFor()
}

/** What the library holds, table by table, as the preview of the same file counts it. */
async function countRows(page: Page) {
  return page.evaluate(async () => {
    const request = indexedDB.open('library')
    const db = await new Promise<IDBDatabase>((done, fail) => {
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })
    const names = [...db.objectStoreNames].filter((name) => name !== 'settings')
    const counts = await Promise.all(
      names.map(
        (name) =>
          new Promise<readonly [string, number]>((done) => {
            const count = db.transaction(name).objectStore(name).count()
            count.onsuccess = () => done([name, count.result])
          }),
      ),
    )
    db.close()
    return Object.fromEntries(counts)
  })
}

test('a library goes through a file into another computer: the same counts, and twice adds nothing', async ({ app }) => {
  const { page } = app
  await importLibrary(app, sampleLibrary)
  await expect(page.locator('.library-title')).toHaveCount(4)
  const counts = await countRows(page)
  expect(counts['meetings']).toBe(1)
  expect(counts['sources']).toBe(4)

  const path = join(app.folder, 'library.zip')
  await app.chooseSavePath(path)
  await app.chooseFromMenu('export-library')
  await page.getByText('Saved: library.zip').waitFor()

  await withApp([], async (other) => {
    await importLibrary(other, path)
    await expect(other.page.locator('.library-title')).toHaveCount(4)
    expect(await countRows(other.page)).toEqual(counts)

    const again = await lookAt(other, path)
    await expect(again).toContainText('there is nothing to import')
    await again.getByRole('button', { name: 'Close' }).last().click()
    expect(await countRows(other.page)).toEqual(counts)

    await other.page.getByRole('button', { name: 'Undo' }).first().click()
    await other.page.getByText('Your library is empty').waitFor()
  })
})

test('one meeting goes alone, and a file that is no library is refused in words', async ({ app }) => {
  const { page } = app
  await importLibrary(app, sampleLibrary)
  await app.chooseFromMenu('export-meeting')
  await page.getByText('Open a meeting first').waitFor()
  await app.chooseFromMenu('show-meetings')
  await page.getByRole('button', { name: /^Sample Conference/ }).first().click()
  const path = join(app.folder, 'meeting.zip')
  await app.chooseSavePath(path)
  await app.chooseFromMenu('export-meeting')
  await page.getByText('Saved: meeting.zip').waitFor()
  const same = await lookAt(app, path)
  await expect(same).toContainText('The meeting “Sample Conference')
  await expect(same).toContainText('there is nothing to import')
  await same.getByRole('button', { name: 'Close' }).last().click()

  await app.chooseFilesToOpen([resolve(import.meta.dirname, '../../resources/sample/sample-resolution.docx')])
  await app.chooseFromMenu('import-library')
  await page.getByText('The file could not be read.').waitFor()
})
