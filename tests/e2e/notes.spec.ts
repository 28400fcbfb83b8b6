import { resolve } from 'node:path'
import type { Page } from 'playwright'
import { closeImports, importFiles, openText, writeNote } from './delegate.ts'
import { expect, test } from './fixtures.ts'

const sample = resolve(import.meta.dirname, '../../resources/sample/sample-resolution.docx')
const show = (page: Page, place: RegExp) => page.getByRole('navigation').getByRole('button', { name: place }).click()

/** Pastes as another program would: with markup and as plain words. */
const paste = (page: Page, html: string) =>
  page.evaluate((markup) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', markup)
    clipboardData.setData('text/plain', 'plain')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)

test('a note is written with kind, looks and clean pasted words, found across the library, deleted and restored as it was', async ({ app }) => {
  const { page } = app
  await importFiles(app, [sample])
  await closeImports(page)
  await openText(page, 'Follow-up')
  await writeNote(page, 'body/2', 'Ask for dates.', ['follow-up'])

  await page.getByRole('button', { name: /^Edit the note/ }).click()
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toBeFocused()
  await page.keyboard.press('Alt+2')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('Firmly')
  await page.keyboard.press('Control+b')
  await page.keyboard.press('Enter')
  await paste(page, '<ul><li>first <a href="https://sample.org">point</a></li><li onclick="x()">second<script>alert(1)</script><img src=x onerror=alert(1)></li></ul>')
  await page.getByLabel('Shareable').press('Space')
  await page.getByText(/^Saved \d/).first().waitFor()
  await page.keyboard.press('Escape')

  const card = page.locator('.note-card')
  await expect(card.locator('.note-kind')).toHaveText('Ask')
  await expect(card.locator('strong')).toHaveText('Firmly')
  await expect(card.locator('li')).toHaveText(['first point', 'second'])
  await expect(card.locator('a')).toHaveAttribute('href', 'https://sample.org')
  const asWritten = await card.locator('.note-body').innerHTML()

  await show(page, /^Notes/)
  await page.getByLabel('Kind of note').selectOption('Question')
  await expect(page.getByText('No note is like this')).toBeVisible()
  await page.getByLabel('Kind of note').selectOption('Ask')
  await page.getByRole('treeitem', { name: /follow-up/ }).press('F2')
  await expect(page.getByLabel('New name of follow-up')).toBeFocused()
  await page.keyboard.type('Dates and deadlines')
  await page.keyboard.press('Enter')
  await expect(page.locator('.note-row .tag-pill')).toHaveText('Dates and deadlines')
  await expect(page.getByRole('treeitem', { name: /Dates and deadlines/ })).toBeFocused()

  await page.locator('.note-row-open').press('Delete')
  await show(page, /^Bin/)
  await page.getByRole('button', { name: /^Restore Ask for dates/ }).click()
  await show(page, /^Notes/)
  await page.locator('.note-row-open').press('Enter')
  await expect(page.locator('.para[aria-current]')).toHaveAttribute('data-paragraph', 'body/2')
  expect(await card.locator('.note-body').innerHTML()).toBe(asWritten)
  await expect(card.locator('.note-tag')).toHaveText('Dates and deadlines')
})

test('the earlier words of a note come back, and undo in the field is the field’s own', async ({ app }) => {
  const { page } = app
  await importFiles(app, [sample])
  await closeImports(page)
  await openText(page, 'Follow-up')
  await writeNote(page, 'body/2', 'First words.')
  await page.getByRole('button', { name: /^Edit the note/ }).click()
  const field = page.getByRole('textbox', { name: 'Note', exact: true })
  await expect(field).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Other')
  await page.keyboard.press('Control+z')
  await expect(field).toHaveText('First words.')
  await page.keyboard.press('Control+Shift+z')
  await expect(field).toHaveText('Other')
  await page.getByText('1 earlier version').click()
  await page.getByRole('button', { name: /^Restore the words/ }).click()
  await expect(field).toHaveText('First words.')
  await page.keyboard.press('Escape')
  await expect(page.locator('.note-card .note-body')).toHaveText('First words.')
  await page.keyboard.press('Control+z')
  await expect(page.locator('.note-card .note-body')).toHaveText('Other')
})
