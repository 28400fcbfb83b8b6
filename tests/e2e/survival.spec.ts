import { resolve } from 'node:path'
import { closeImports, importFiles, openText, writeNote } from './delegate.ts'
import { expect, test } from './fixtures.ts'

const sample = resolve(import.meta.dirname, '../../resources/sample/sample-resolution.pdf')

test('texts and notes are there after a restart', async ({ app }) => {
  await importFiles(app, [sample])
  await closeImports(app.page)
  await openText(app.page, 'Follow-up')
  await writeNote(app.page, 'body/2', 'Written before the restart.', ['kept'])
  await app.relaunch()
  await expect(app.page.locator('.library-table tbody tr')).toHaveCount(1)
  await openText(app.page, 'Follow-up')
  await expect(app.page.locator('.note-card')).toContainText('Written before the restart.')
  await expect(app.page.locator('.note-card .note-tag')).toHaveText('kept')
})

test('a saved note survives a kill -9, and so does what was typed more than a moment ago', async ({ app }) => {
  await importFiles(app, [sample])
  await closeImports(app.page)
  await openText(app.page, 'Follow-up')
  await writeNote(app.page, 'body/1', 'Finished before the kill.')
  await app.page.keyboard.press('j')
  await app.page.keyboard.press('n')
  await app.page.keyboard.type('Still being written')
  await expect.poll(() => app.page.evaluate(storedNotes)).toContain('Still being written')
  await app.kill9()
  await app.launch()
  await openText(app.page, 'Follow-up')
  await expect(app.page.locator('.note-body')).toHaveText(['Finished before the kill.', 'Still being written'])
})

test('a text whose import was killed is in the library whole or not at all', async ({ app }) => {
  await app.chooseFilesToOpen([sample])
  await app.page.getByRole('button', { name: 'Import…' }).first().click()
  await app.page.locator('.import-line').waitFor()
  await app.kill9()
  await app.launch()
  await app.page.locator('.library-table, .empty-state').first().waitFor()
  const counts = await app.page.evaluate(countStoredTexts)
  expect([{ editions: 0, texts: 0, sources: 0 }, { editions: 1, texts: 1, sources: 1 }]).toContainEqual(counts)
})

/** Runs in the page: reads the database itself, past the app. */
async function storedNotes(): Promise<string> {
  const db = await new Promise<IDBDatabase>((settle) => {
    const request = indexedDB.open('library')
    request.onsuccess = () => settle(request.result)
  })
  const notes = await new Promise<unknown>((settle) => {
    const request = db.transaction('notes').objectStore('notes').getAll()
    request.onsuccess = () => settle(request.result)
  })
  db.close()
  return JSON.stringify(notes)
}

async function countStoredTexts(): Promise<Record<string, number>> {
  const db = await new Promise<IDBDatabase>((settle) => {
    const request = indexedDB.open('library')
    request.onsuccess = () => settle(request.result)
  })
  const counts: Record<string, number> = {}
  for (const table of ['editions', 'texts', 'sources']) {
    counts[table] = await new Promise<number>((settle) => {
      const request = db.transaction(table).objectStore(table).count()
      request.onsuccess = () => settle(request.result)
    })
  }
  db.close()
  return counts
}
