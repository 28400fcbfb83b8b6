import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright'
import { typeNote, walkTo } from './delegate.ts'
import { expect, test } from './fixtures.ts'

const sample = resolve(import.meta.dirname, '../../resources/sample/sample-resolution.pdf')

/** Presses Tab until the focus is on what is wanted, as a person without a mouse does; fails after a hundred. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 100; step++) {
    await page.keyboard.press('Tab')
    const words = await page.evaluate(() => {
      const { activeElement: element } = document
      // Between the last control and the first, the page itself has the focus, and all words are in it.
      if (element === document.body) return ''
      return element?.getAttribute('aria-label') ?? (element as HTMLElement | null)?.innerText ?? ''
    })
    if (name.test(words)) return
  }
  throw new Error(`Tab does not reach ${name}`)
}

test('the main job is done by keyboard alone', async ({ app }) => {
  const { page } = app
  await app.chooseFilesToOpen([sample])
  await page.keyboard.press('Control+o')
  await page.locator('.import-line.read').waitFor()
  await tabTo(page, /^Open sample-resolution/)
  await page.keyboard.press('Enter')
  await page.locator('[data-paragraph]').first().waitFor()

  await walkTo('j', page.locator('.para[aria-current]'), page.locator('.para[aria-current][data-paragraph="body/1"]'))
  await page.keyboard.press('n')
  await page.keyboard.type('Written without a mouse.')
  await expect(page.getByLabel('Note', { exact: true })).toHaveText('Written without a mouse.')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Tags')).toBeFocused()
  await page.keyboard.type('keyboard')
  await page.keyboard.press('Escape')
  await expect(page.locator('.note-card .note-body')).toHaveText('Written without a mouse.')
  await expect(page.locator('.note-card .note-tag')).toHaveText('keyboard')

  await page.keyboard.press('m')
  await expect(page.getByLabel('Title of the new meeting')).toBeFocused()
  await page.keyboard.type('Sample meeting')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Review')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await page.keyboard.press('Control+3')
  await page.getByRole('button', { name: /Sample meeting/ }).first().waitFor()
  await tabTo(page, /Sample meeting/)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Briefing pack/ }).waitFor()
  await tabTo(page, /^Briefing pack/)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Export Word/ }).waitFor()
  const path = join(app.folder, 'by-keyboard.docx')
  await app.chooseSavePath(path)
  await page.keyboard.press('Control+e')
  await page.getByText(/^Saved: /).waitFor()
  expect(existsSync(path)).toBe(true)
})

test('a deleted note comes back with Ctrl+Z, from another view too', async ({ app }) => {
  const { page } = app
  await app.chooseFilesToOpen([sample])
  await page.keyboard.press('Control+o')
  await page.locator('.import-line.read').waitFor()
  await tabTo(page, /^Open sample-resolution/)
  await page.keyboard.press('Enter')
  await page.locator('[data-paragraph]').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('n')
  await typeNote(page, 'To be deleted and kept.')
  await page.getByRole('button', { name: /^Delete the note/ }).click()
  await expect(page.locator('.note-card')).toHaveCount(0)
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Undone: note removed')).toBeVisible()
  await page.keyboard.press('Control+2')
  await expect(page.locator('.note-body')).toHaveText('To be deleted and kept.')
})
