import type { Page } from 'playwright'
import { expect, test } from './fixtures.ts'

/** Opens a new meeting with three agenda items. */
async function threeItems(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: /^Meetings/ }).click()
  await page.getByRole('button', { name: 'New meeting' }).click()
  for (const title of ['Opening', 'Review', 'Asset recovery']) {
    const line = page.getByRole('form', { name: 'Add an agenda item' }).getByLabel('Title of the item')
    await line.fill(title)
    await line.press('Enter')
    await page.getByRole('row', { name: title }).waitFor()
  }
}

const titles = (page: Page) => page.getByRole('grid', { name: 'Agenda' }).getByRole('row')

test('an agenda item is moved with the mouse', async ({ app }) => {
  const { page } = app
  await threeItems(page)
  await titles(page).nth(2).dragTo(titles(page).nth(0), { targetPosition: { x: 40, y: 2 } })
  await expect(titles(page)).toHaveText([/Asset recovery/, /Opening/, /Review/])
  // The new order shows at once; what can be undone is stored.
  await expect(page.getByRole('button', { name: 'Undo' }).first()).toHaveAttribute('title', 'agenda item moved')
  await app.relaunch()
  await app.page.getByRole('navigation').getByRole('button', { name: /^Meetings/ }).click()
  await app.page.getByRole('button', { name: /Untitled meeting/ }).first().click()
  await expect(titles(app.page)).toHaveText([/Asset recovery/, /Opening/, /Review/])
})

test('an agenda item is moved by keyboard, renamed, deleted, and each comes back with undo', async ({ app }) => {
  const { page } = app
  await threeItems(page)
  await titles(page).nth(0).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(titles(page)).toHaveText([/Review/, /Opening/, /Asset recovery/])
  await page.keyboard.press('Control+z')
  await expect(titles(page)).toHaveText([/Opening/, /Review/, /Asset recovery/])
  await titles(page).nth(1).click()
  await page.getByRole('region', { name: 'Review' }).getByLabel('Title of the item').fill('Review of implementation')
  await expect(titles(page).nth(1)).toContainText('Review of implementation')
  await titles(page).nth(1).focus()
  await page.keyboard.press('Delete')
  await expect(titles(page)).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(titles(page)).toHaveCount(3)
})

test('the menu opens a new meeting, and the bin of one meeting leaves the others', async ({ app }) => {
  await app.electron.evaluate(({ Menu }) => {
    const find = (items: Electron.MenuItem[]): Electron.MenuItem | undefined => {
      for (const item of items) {
        if (/New Meeting/i.test(item.label)) return item
        const inner = item.submenu && find(item.submenu.items)
        if (inner) return inner
      }
      return undefined
    }
    find(Menu.getApplicationMenu()?.items ?? [])?.click()
  })
  await app.page.getByLabel('Title', { exact: true }).fill('Sample meeting one')
  await app.page.getByRole('heading', { name: 'Sample meeting one' }).waitFor()
  await app.page.getByRole('button', { name: 'Delete the meeting' }).click()
  await expect(app.page.getByText('No meeting yet')).toBeVisible()
  await app.page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(app.page.getByText('Sample meeting one').first()).toBeVisible()
})
