import type { Locator, Page } from 'playwright'
import { expect } from 'playwright/test'
import type { RunningApp } from './running-app.ts'

/** Imports files through the open dialog and waits until each has its line. */
export async function importFiles(app: RunningApp, paths: readonly string[]): Promise<void> {
  await app.chooseFilesToOpen(paths)
  await app.page.getByRole('button', { name: 'Import…' }).first().click()
  await app.page.locator('.import-line:is(.read, .noted, .refused)').nth(paths.length - 1).waitFor()
}

/** What the list of imports says of a file. */
export const importLine = (page: Page, name: string): Locator => page.locator('.import-line', { hasText: name })

/** Closes the list of imports, so that it does not stand over what comes next. */
export async function closeImports(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close the list of imports' }).click()
}

/** Opens a text from the library by a part of its title. */
export async function openText(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: /^Library/ }).click()
  await page.locator('.library-title', { hasText: title }).first().click()
  await page.locator('[data-paragraph]').first().waitFor()
}

/** A paragraph in the reader by its place: `annex/85`. */
export const paragraph = (page: Page, id: string): Locator => page.locator(`[data-paragraph="${id}"]`)

/** Selects a paragraph and writes a note on it. */
export async function writeNote(page: Page, paragraphId: string, words: string, tags: readonly string[] = []): Promise<void> {
  await paragraph(page, paragraphId).scrollIntoViewIfNeeded()
  await paragraph(page, paragraphId).click({ position: { x: 12, y: 12 } })
  await page.keyboard.press('n')
  await page.getByLabel('Note', { exact: true }).fill(words)
  for (const tag of tags) {
    await page.getByLabel('Tags').fill(tag)
    await page.getByLabel('Tags').press('Enter')
  }
  await page.keyboard.press('Escape')
  await page.locator('.note-card .note-body', { hasText: words }).waitFor()
}

/** Types into the field of a note that was just begun, and ends the note once the words stand there. */
export async function typeNote(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words)
  await expect(page.getByLabel('Note', { exact: true })).toContainText(words)
  await page.keyboard.press('Escape')
  await page.locator('.note-card .note-body', { hasText: words }).waitFor()
}

/** Presses a key until the wanted one is current, each time only when the step before was taken; fails where no step is left. */
export async function walkTo(key: string, current: Locator, wanted: Locator): Promise<void> {
  const standing = () => current.evaluateAll(([one]) => one?.getAttribute('data-paragraph') ?? null)
  while ((await wanted.count()) === 0) {
    const before = await standing()
    await current.page().keyboard.press(key)
    await expect.poll(standing, `${key} goes on from ${before}`).not.toBe(before)
  }
}

/** Selects words of a paragraph as a mouse would: the browser's own selection over its text. */
export async function selectWords(page: Page, paragraphId: string, words: string): Promise<void> {
  await paragraph(page, paragraphId).locator('[data-words]').evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.textContent ?? '').indexOf(wanted)
      if (start < 0) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + wanted.length)
      document.getSelection()?.removeAllRanges()
      document.getSelection()?.addRange(range)
      return
    }
    throw new Error(`No such words: ${wanted}`)
  }, words)
}

/** Adds what is selected in the reader to an item of a new meeting, in the one dialog. */
export async function addToNewMeeting(page: Page, meeting: string, item: { readonly label: string; readonly title: string }): Promise<void> {
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Title of the new meeting').fill(meeting)
  await dialog.getByLabel('Item', { exact: true }).fill(item.label)
  await dialog.getByLabel('Title of the item').fill(item.title)
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Exports the pack that is on screen to a file. */
export async function exportPack(app: RunningApp, path: string): Promise<void> {
  await app.chooseSavePath(path)
  await app.page.getByRole('button', { name: /^Export Word/ }).click()
  await app.page.getByText(/^Saved: /).waitFor()
}
