import { readFile, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { readSource } from '../../renderer/ingest/index.ts'
import type { ImportDraft } from '../../shared/domain/import.ts'
import { closeImports, importFiles, importLine, openText, paragraph } from './delegate.ts'
import { expect, test } from './fixtures.ts'
import { htmlOf, plainTextOf } from './sample-forms.ts'

const samples = resolve(import.meta.dirname, '../../resources/sample')
const samplePdf = join(samples, 'sample-resolution.pdf')
const sampleDocx = join(samples, 'sample-resolution.docx')

const pageOf = (language: string, lines: readonly string[]) =>
  `<!doctype html><html lang="${language}"><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`

const english = pageOf('en', [
  'SAMPLE/RES/7/1',
  'Sample resolution on registers',
  'The Sample Conference,',
  'Recalling its earlier sample resolution on registers of the beneficial owners of companies,',
  '1. Requests the secretariat, within existing resources:',
  '(a) To keep the sample register;',
  '(b) To publish what is entered in it;',
  '2. Invites States to report on the sample register at the next session.',
])
const french = pageOf('fr', [
  'SAMPLE/RES/7/1',
  'Résolution type sur les registres',
  'La Conférence type,',
  'Rappelant sa résolution type antérieure relative aux registres des bénéficiaires effectifs des sociétés,',
  '1. Prie le secrétariat, dans la limite des ressources disponibles :',
  'a) De tenir le registre type ;',
  'b) De publier ce qui y est inscrit ;',
  '2. Invite les États à faire rapport sur le registre type à la prochaine session.',
])

test('the four forms of one text are one entry of the library, and each is said to have the same words', async ({ app }) => {
  const { page } = app
  const html = join(app.folder, 'sample-resolution.html')
  await writeFile(html, htmlOf())
  await importFiles(app, [samplePdf])
  await closeImports(page)
  for (const path of [sampleDocx, html]) {
    await importFiles(app, [path])
    await expect(importLine(page, basename(path))).toContainText('The same words as SAMPLE/COSP/RES/2/3 (sample-resolution.pdf)')
    await closeImports(page)
  }
  await page.getByRole('button', { name: 'Paste text…' }).click()
  await page.getByLabel('The text, with its numbers as printed').fill(plainTextOf())
  await page.getByRole('button', { name: 'Import text' }).click()
  await expect(importLine(page, 'Pasted text')).toContainText('The same words')
  await closeImports(page)
  await expect(page.locator('.library-count')).toHaveText('1 text')
  await page.locator('.library-title').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.library-files li')).toHaveText(['PDF sample-resolution.pdf', 'Word sample-resolution.docx', 'HTML sample-resolution.html', 'Plain text Pasted text'])
})

test('a PDF that comes after the Word file is the one that is shown', async ({ app }) => {
  const { page } = app
  await importFiles(app, [sampleDocx])
  await closeImports(page)
  await importFiles(app, [samplePdf])
  await expect(importLine(page, 'sample-resolution.pdf')).toContainText('shown with the pages of this file')
  await importLine(page, 'sample-resolution.pdf').getByRole('button', { name: /^Open/ }).click()
  await expect(page.getByText('page 2').first()).toBeVisible()
})

test('the French version is an edition of the same work, unfolded and opened by key, at the same paragraph', async ({ app }) => {
  const { page } = app
  const [enPath, frPath] = [join(app.folder, 'registers-en.html'), join(app.folder, 'registers-fr.html')]
  await writeFile(enPath, english)
  await writeFile(frPath, french)
  await importFiles(app, [enPath])
  await closeImports(page)
  await importFiles(app, [frPath])
  await expect(importLine(page, 'registers-fr.html')).toContainText('a further edition of SAMPLE/RES/7/1')
  await closeImports(page)
  await expect(page.locator('.library-count')).toHaveText('1 text')
  await expect(page.getByText('2 editions')).toBeVisible()
  await page.getByRole('button', { name: 'Sample resolution on registers', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.library-edition')).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText('De publier ce qui y est inscrit')).toBeVisible()
  const ids = () => page.locator('[data-paragraph]').evaluateAll((all) => all.map((one) => one.getAttribute('data-paragraph')))
  const inFrench = await ids()
  await paragraph(page, 'body/1/(b)').click()
  await page.getByLabel('Edition').selectOption({ label: 'SAMPLE/RES/7/1 · English · HTML' })
  await expect(paragraph(page, 'body/1/(b)')).toContainText('To publish what is entered in it;')
  await expect(paragraph(page, 'body/1/(b)')).toHaveAttribute('aria-current', 'true')
  expect(await ids()).toEqual(inFrench)
})

test('a text goes out as Akoma Ntoso and comes back with the same paragraphs', async ({ app }) => {
  const { page } = app
  await importFiles(app, [samplePdf])
  await closeImports(page)
  await app.chooseFromMenu('export-akn')
  await expect(page.getByText('Open a text first')).toBeVisible()
  await openText(page, 'Follow-up')
  const path = join(app.folder, 'resolution.xml')
  await app.chooseSavePath(path)
  await app.chooseFromMenu('export-akn')
  await expect(page.getByText('Saved: resolution.xml')).toBeVisible()
  const kept = ({ paragraphs }: ImportDraft) => paragraphs.map(({ id, kind, label, text }) => ({ id, kind, label, text }))
  expect(kept(await draftOf(path))).toEqual(kept(await draftOf(samplePdf)))
  await importFiles(app, [path])
  await expect(importLine(page, 'resolution.xml')).toContainText('The same words as SAMPLE/COSP/RES/2/3')
})

test('a text that an older engine read is read again on request, with its repairs, and one undo takes it back', async ({ app }) => {
  const { page } = app
  await importFiles(app, [samplePdf])
  await closeImports(page)
  await openText(page, 'Follow-up')
  await paragraph(page, 'body/2').click()
  await page.getByRole('button', { name: 'Repair…' }).click()
  await expect(page.locator('.review-row[aria-current][data-paragraph="body/2"]')).toBeFocused()
  await page.keyboard.press('h')
  await expect(page.getByText('1 repair', { exact: true })).toBeVisible()
  await expect(page.getByText('Read it again')).toBeHidden()
  await page.evaluate(makeOlder)
  await app.relaunch()
  await app.page.getByRole('button', { name: 'Read it again' }).click()
  const line = importLine(app.page, 'sample-resolution.pdf')
  await expect(line).toContainText('Read again with the present engine · 1 repair made again')
  await expect(app.page.getByRole('button', { name: 'Read it again' })).toBeHidden()
  await line.getByRole('button', { name: /^Open/ }).click()
  await expect(app.page.getByRole('button', { name: 'Read again' })).toBeHidden()
  await app.page.keyboard.press('Control+z')
  await expect(app.page.getByText('Undone: text read again')).toBeVisible()
  await expect(app.page.getByRole('button', { name: 'Read again' })).toBeVisible()
})

test('a doubt is settled by key, and a text without any left waits no longer', async ({ app }) => {
  const { page } = app
  const path = join(app.folder, 'gap.html')
  await writeFile(path, english.replace('<p>2. ', '<p>3. '))
  await importFiles(app, [path])
  await closeImports(page)
  await page.keyboard.press('Control+4')
  await page.locator('.tray li button').click()
  await expect(page.getByText('Doubt 1 of 1')).toBeVisible()
  await expect(page.locator('.review-row[aria-current]')).toBeFocused()
  await page.keyboard.press('r')
  await expect(page.getByText('No doubts: nothing in this reading is uncertain.')).toBeVisible()
  await page.keyboard.press('Control+4')
  await expect(page.getByText('Nothing waits for a look')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Undone: doubt settled')).toBeVisible()
  await expect(page.locator('.tray li')).toHaveCount(1)
})

async function draftOf(path: string): Promise<ImportDraft> {
  const read = await readSource({ name: path, bytes: new Uint8Array(await readFile(path)) })
  if (!read.ok) throw new Error(read.error.message)
  return read.value
}

/** Makes every text of the library one that an engine before the first has read. */
function makeOlder(): Promise<void> {
  return new Promise((settle, fail) => {
    const opening = indexedDB.open('library')
    opening.addEventListener('error', () => fail(new Error('The library could not be opened')))
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('editions', 'readwrite')
      const walking = transaction.objectStore('editions').openCursor()
      walking.addEventListener('success', () => {
        const cursor = walking.result
        if (!cursor) return
        cursor.update({ ...(cursor.value as object), engineVersion: 0 })
        cursor.continue()
      })
      transaction.addEventListener('complete', () => {
        opening.result.close()
        settle()
      })
    })
  })
}
